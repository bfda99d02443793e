"""Webpage: a book as one page that needs no network and no script."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

from factx.writers.html.markup import HEAD, element, escaped

if TYPE_CHECKING:
    from typing import TextIO

    from factx.across.writing.book import Book, Sheet

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What the page may load: nothing but what it holds."""
FRAME = """\
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def write(book: Book, stream: TextIO) -> None:
    """Write the page: what is drawn of the book, or else its tables for readers."""
    body = book.drawn or "\n".join(map(listing, book.shown))
    notes = "".join(element("p", escaped(note), class_="note") for note in book.notes)
    style = files(__package__).joinpath("page.css").read_text("utf-8")
    stream.write((HEAD + FRAME).format(policy=POLICY, title=escaped(book.title), style=f"\n{style}", body=body + notes))


def listing(sheet: Sheet) -> str:
    """A sheet for readers as a table with its heading."""
    from factx.writers.table.columns import columns

    heading = element(
        "h2", f"{escaped(sheet.name.capitalize())} {element('span', str(len(sheet.rows)), class_='count')}"
    )
    if not sheet.rows:
        return heading + element("p", "None found.", class_="note")
    shown = columns(sheet.rows)
    head = "".join(element("th", escaped(column.title), scope="col") for column in shown)
    body = "".join(
        element("tr", "".join(element("td", escaped(column.cells[row].plain), **_label(column)) for column in shown))
        for row in range(len(sheet.rows))
    )
    table = element("table", f"<thead>{element('tr', head)}</thead><tbody>{body}</tbody>")
    return heading + element("div", table, class_="scroll", tabindex="0", role="region", aria_label=sheet.name)


def _label(column: Any) -> dict[str, str]:
    return {"data_title": column.title}
