"""The command line: options in, one call, output out."""

from factx.cli.app import app
from factx.cli.calls import main

__all__ = ["app", "main"]
