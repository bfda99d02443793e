"""Page: the whole document around the stories, with its style and its script inside."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

from factx.writers.html.markup import element, escaped
from factx.writers.html.panel import heading

if TYPE_CHECKING:
    from factx.writers.html.story import Story

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
"""What the page may load: nothing but what it holds."""
FRAME = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="factx">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
{contents}<header>
{filters}
</header>
<main id="main">
{stories}
</main>
<script>
{script}</script>
</body>
</html>
"""


def page(stories: Sequence[Story], kinds: Sequence[str]) -> str:
    """Write the document."""
    title = stories[0].title if len(stories) == 1 else f"Facts of {len(stories)} articles"
    return FRAME.format(
        policy=POLICY,
        title=escaped(title),
        style=_resource("style.css"),
        script=_resource("script.js"),
        contents=_contents(stories) if len(stories) > 1 else "",
        filters=_filters(kinds),
        stories="\n".join(story.markup for story in stories),
    )


def _filters(kinds: Sequence[str]) -> str:
    """Offer to hide the marks and lists of a kind; the style sheet does it, without a script."""
    boxes = "".join(
        f'<label class="k{number}"><input type="checkbox" id="show-k{number}" checked> {heading(kind)}</label>'
        for number, kind in enumerate(kinds)
    )
    return element("fieldset", f"<legend>Show</legend>{boxes}", class_="filters")


def _contents(stories: Sequence[Story]) -> str:
    links = "".join(element("li", element("a", escaped(story.title), href=f"#{story.name}")) for story in stories)
    return element("nav", element("ol", links), aria_label="Articles") + "\n"


def _resource(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")
