"""Speed and quality, measured by one command each; `document` writes the results into models.md."""
