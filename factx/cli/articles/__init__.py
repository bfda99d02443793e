"""Articles of a run: each with an id of its own, less those done before, and what is doubtful of them."""
