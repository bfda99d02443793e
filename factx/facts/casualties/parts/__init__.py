"""Parts: which figure is a stated part of which."""
