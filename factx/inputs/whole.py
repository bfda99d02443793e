"""Files that are read as a whole, up to a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.errors import ArticleError

if TYPE_CHECKING:
    from typing import BinaryIO

    from factx.inputs.intake import Intake, Origin


def whole(stream: BinaryIO, origin: Origin, intake: Intake) -> bytes:
    """Read all bytes.

    Raises:
        ArticleError: there are none, or more than any article has.
    """
    data = stream.read(intake.most + 1)
    if len(data) > intake.most:
        raise ArticleError(f"{origin.name}: over {intake.most:,} bytes; split it, or raise --max-length")
    if not data:
        raise ArticleError(f"{origin.name}: is empty")
    return data
