"""Text: what is known of it before it is parsed, and what is mended behind the parser."""
