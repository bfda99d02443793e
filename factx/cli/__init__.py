"""The command line: options in, one call, output out."""

from factx.cli.app import app, main

__all__ = ["app", "main"]
