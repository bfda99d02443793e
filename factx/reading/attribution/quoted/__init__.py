"""Quoted: cues beside quotations, and the quotations of one turn."""
