"""Mails: the body of a message, its subject as title and its date as day of publication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.days import day
from factx.inputs.plaintext import article
from factx.inputs.webpages import extracted
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".eml"})


def opens(head: bytes, intake: Intake) -> bool:
    """Tell that its first bytes do not tell."""
    return False


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
