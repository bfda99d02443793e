"""The version of factx, stated once."""

__version__ = "0.1.0"
