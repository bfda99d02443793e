"""Mails: the body of a message, its subject as title and its date as day of publication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.first_bytes import AHEAD
from factx.inputs.formats.plaintext import article
from factx.inputs.formats.webpages import extracted
from factx.inputs.publication import day
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".eml"})
HEADERS = re.compile(rb"(?:[!-9;-~]+:.*\n(?:[ \t]+\S.*\n)*)+(?=\r?\n)")
"""Lines with a name and a colon, some of them folded, and then a blank one."""
COMMON = re.compile(
    rb"^(?:from|to|cc|date|subject|sender|reply-to|message-id|mime-version|content-type|received|return-path"
    rb"|delivered-to):",
    re.I | re.M,
)
CERTAIN = re.compile(
    rb"^(?:(?:from|to|cc|sender|reply-to|return-path|delivered-to):.*@|date:.*\d [a-z]{3} \d{4} \d\d:\d\d"
    rb"|message-id:\s*<|mime-version: *1\.0|received: *(?:from|by) )",
    re.I | re.M,
)
"""What the head of a memo does not say: the address of a mailbox, a time to the minute …"""


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's opening is that of a mail: headers, one of which at least only mails have."""
    seen = head if len(head) < AHEAD else head[: head.rfind(b"\n") + 1] + b"\n"
    headers = HEADERS.match(seen)
    if headers is None or not CERTAIN.search(headers[0]):
        return False
    return len({name.lower() for name in COMMON.findall(headers[0])}) > 1


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the message.

    Raises:
        ArticleError: it has no text.
    """
    from email import message_from_bytes, policy

    message = message_from_bytes(whole(stream, origin, intake), policy=policy.default)
    when = day(str(message["date"])) if message["date"] else None
    yield article(_text(message, origin), origin, str(message["subject"] or ""), when)


def _text(message: EmailMessage, origin: Origin) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        raise ArticleError(f"{origin.name}: the mail has no text; save what it holds as a file")
    try:
        content = str(body.get_content())
    except (LookupError, ValueError) as error:
        raise ArticleError(f"{origin.name}: the mail cannot be read ({error})") from error
    is_page = body.get_content_subtype() == "html"
    return str(extracted(content, origin).text).replace("\n", "\n\n") if is_page else content
