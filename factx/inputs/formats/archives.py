"""Archives: what a ZIP file holds, where it is no Word file."""

from __future__ import annotations

import io
from zipfile import BadZipFile, ZipFile

WORD = "word/document.xml"
OTHERS = {
    "xl/workbook.xml": "an Excel file; save its sheet as .csv",
    "ppt/presentation.xml": "a PowerPoint file; save its words as plain text",
    "META-INF/container.xml": "an e-book; save its words as plain text",
    "content.xml": "an OpenDocument file; save it as .docx or plain text",
}
"""Files inside of archives that are documents of other kinds, and what to do with these."""


def advice(data: bytes) -> str | None:
    """What an archive is and what to do with it; None for a Word file, and for what is no sound archive."""
    try:
        names = set(ZipFile(io.BytesIO(data)).namelist())
    except (BadZipFile, OSError, ValueError):
        return None
    if WORD in names:
        return None
    return next((told for name, told in OTHERS.items() if name in names), "an archive; unpack it and name the folder")
