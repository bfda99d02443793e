"""Run factx, as the command ``factx`` or as ``python -m factx``."""

from __future__ import annotations

import os
import sys

from factx import interrupts


def main() -> None:
    """Run the command line; while it is loaded, an interrupt ends the process at once."""
    interrupts.end_at_once()
    _open_standard_streams()
    from factx.cli import main as run

    try:
        run()
    finally:
        interrupts.end_at_once()


def _open_standard_streams() -> None:
    """Let no file be opened in the place of a standard stream that is closed: what is said would be written there."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115


if __name__ == "__main__":
    main()
