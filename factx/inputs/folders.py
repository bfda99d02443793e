"""Folders: the files that a name stands for."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePath

from factx.errors import ArticleError
from factx.inputs import compressed
from factx.inputs.formats import jsonlines, mails, pdfs, webpages, worddocs
from factx.inputs.intake import Origin

log = logging.getLogger(__name__)

READ = frozenset({".txt"}) | jsonlines.ENDINGS | mails.ENDINGS | pdfs.ENDINGS | webpages.ENDINGS | worddocs.ENDINGS
"""Endings of what is read from folders; notes and tables, which are seldom articles, are left to ``--glob``."""


def files(name: str | Path, glob: str | None = None) -> list[tuple[Path, Origin]]:
    """List the files that a name stands for: those inside a folder, in order, else the name itself.

    Raises:
        ArticleError: the folder cannot be read or holds no such file.
    """
    path = Path(name)
    if not os.path.isdir(path):
        return [(path, _origin(path, path.name))]
    if found := sorted(_inside(path, glob), key=lambda file: file[0]):
        return found
    wanted = glob or "text, JSON Lines, HTML, PDF, Word or mail"
    raise ArticleError(f"{printable(name)}: no {wanted} file in this folder")


def files_there(name: str | Path, glob: str | None = None) -> list[tuple[Path, Origin]]:
    """List the files that a name stands for; none where it stands for nothing, which reading tells."""
    try:
        return files(name, glob)
    except ArticleError:
        return []


def _inside(folder: Path, glob: str | None) -> Iterator[tuple[Path, Origin]]:
    """Walk a folder; links to folders are not followed, so that none goes round in a circle."""
    for place, folders, names in os.walk(folder, onerror=lambda error: _tell(error, folder)):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        for name in names:
            path = Path(place, name)
            if not name.startswith(".") and _is_wanted(path, glob) and path.is_file():
                yield path, _origin(path, path.relative_to(folder).as_posix())


def _tell(error: OSError, folder: Path) -> None:
    """Go on without a folder inside that cannot be read.

    Raises:
        ArticleError: it is the folder itself.
    """
    message = f"{printable(str(error.filename))}: {reason(error)}"
    if str(error.filename) == str(folder):
        raise ArticleError(message) from error
    log.warning("%s; read without it", message)


def _is_wanted(path: PurePath, glob: str | None) -> bool:
    return fnmatch(path.name, glob) if glob else _ending(path) in READ


def _origin(path: Path, shown: str) -> Origin:
    known = PurePath(shown)
    bare = known.with_suffix("") if known.suffix.lower() in compressed.ENDINGS else known
    name = bare.with_suffix("") if bare.suffix else bare
    return Origin(printable(path), printable(name.as_posix()), _ending(path))


def _ending(path: PurePath) -> str:
    """Give the ending of a name in small letters, ``.gz`` and the like aside."""
    endings = [ending.lower() for ending in path.suffixes[-2:]]
    if endings and endings[-1] in compressed.ENDINGS:
        endings.pop()
    return endings[-1] if endings else ""


def printable(name: str | PurePath) -> str:
    """Give a name as text, whatever bytes it has."""
    return os.fsencode(name).decode("utf-8", "replace")


def reason(error: OSError) -> str:
    """Tell why a file cannot be read."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file; check the name"
    return f"cannot be read: {error.strerror or error}"
