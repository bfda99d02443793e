"""Decoding: the bytes of a file as text, whatever wrote them."""

from __future__ import annotations

import codecs
import logging

from factx.errors import ArticleError

log = logging.getLogger(__name__)

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What English text comes in; with all of the world's to choose from, a short one is taken for Chinese.
ENGLISH = ("cp1252", "mac_roman")
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a\x1b")
REPLACED = "\N{REPLACEMENT CHARACTER}"


def decoded(data: bytes, source: str) -> str:
    """Turn the bytes of a file into text.

    Raises:
        ArticleError: the bytes are no text.
    """
    if encoding := _marked(data):
        return data.decode(encoding, "replace")
    if _is_binary(data):
        raise ArticleError(f"{source}: not a text file; save the article's words as plain text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, source)


def is_wide(line: bytes) -> bool:
    """Tell by its mark whether a file's first line is in an encoding that writes several bytes for a line's end."""
    return (_marked(line) or "utf-8-sig") != "utf-8-sig"


def without_surrogates(text: str) -> str:
    """Replace halves of characters, which no file can hold, one for one."""
    return "".join(REPLACED if "\ud800" <= character <= "\udfff" else character for character in text)


def check_characters(text: str, source: str) -> None:
    """Refuse a text that no file can hold.

    Raises:
        ArticleError: it has half of a character without the other.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        half = f"half of a character (a lone surrogate) at {error.start:,}"
        raise ArticleError(f'{source}: {half}; decode its bytes with errors="replace"') from error


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in MARKS if data.startswith(mark)), None)


def _is_binary(data: bytes) -> bool:
    start = data[:65536]
    controls = sum(byte in CONTROLS for byte in start)
    return start.startswith(b"%PDF-") or b"\0" in start or controls * 50 > len(start)


def _guessed(data: bytes, source: str) -> str:
    text = data.decode("utf-8", "replace")
    bad = text.count(REPLACED)
    if sum(character > "\x7f" for character in text) > 2 * bad:
        log.warning("%s: %d broken characters replaced", source, bad)
        return text
    encoding = _likeliest(data)
    log.info("%s: not UTF-8, read as %s", source, encoding)
    return data.decode(encoding, "replace")


def _likeliest(data: bytes) -> str:
    from charset_normalizer import from_bytes

    disorder = {match.encoding: match.chaos for match in from_bytes(data, cp_isolation=list(ENGLISH))}
    return min(ENGLISH, key=lambda encoding: disorder.get(encoding, 1.0))
