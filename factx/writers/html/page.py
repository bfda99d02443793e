"""Page: the whole document around the stories, with its style and its script inside."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from factx.telling import leading
from factx.writers.html.markup import HEAD, element, escaped
from factx.writers.html.panel import heading

if TYPE_CHECKING:
    from factx.writers.html.story import Story

POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src {style}; script-src {script}"
)
"""What the page may load: nothing but what it holds, to the letter."""
FRAME = """\
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
{contents}{filters}
{tools}
</header>
<main id="main" tabindex="-1">
{stories}
</main>
<div id="hover" class="hover" role="dialog" aria-label="Facts here" hidden></div>
<script>{script}</script>
</body>
</html>
"""
TOOLS = """\
<div class="tools" role="group" aria-label="Find">
<input type="search" id="search" placeholder="Search" aria-label="Search text and facts" autocomplete="off">
<button type="button" id="previous" aria-label="Previous fact (k)" title="Previous (k)">‹</button>
<output id="place" aria-live="polite"></output>
<button type="button" id="next" aria-label="Next fact (j)" title="Next (j)">›</button>
<button type="button" id="all" aria-expanded="false">All facts</button>
</div>"""


def page(stories: Sequence[Story], kinds: Sequence[str]) -> str:
    """Write the document."""
    title = stories[0].title if len(stories) == 1 else f"Facts of {len(stories)} articles"
    style, script = _resource("style.css"), _resource("script.js")
    return (HEAD + FRAME).format(
        policy=POLICY.format(style=_hash(style), script=_hash(script)),
        title=escaped(title),
        style=style,
        script=script,
        contents=_contents(stories) if len(stories) > 1 else "",
        filters=_filters(kinds),
        tools=TOOLS,
        stories="\n".join(story.markup for story in stories),
    )


def _filters(kinds: Sequence[str]) -> str:
    """Offer to show and hide the marks and lists of a kind; the style sheet does it, without a script."""
    boxes = "".join(
        f'<label class="k{number}"><input type="checkbox" id="show-k{number}"{" checked" * (kind in leading(kinds))}> '
        f"{heading(kind)}</label>"
        for number, kind in enumerate(kinds)
    )
    return element("fieldset", f"<legend>Show</legend>{boxes}", class_="filters")


def _contents(stories: Sequence[Story]) -> str:
    links = "".join(element("li", element("a", escaped(story.title), href=f"#{story.name}")) for story in stories)
    menu = element("summary", f"Articles ({len(stories)})") + element("ol", links)
    return element("nav", element("details", menu, class_="menu"), aria_label="Articles") + "\n"


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _resource(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")
