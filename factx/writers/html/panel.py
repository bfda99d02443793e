"""Panel: the facts of one article by kind, a card each: what it says, what is known of it, and what it points to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factx.facts.references import pointed, pointing
from factx.telling import is_background, is_told, label, sentence, shade, title
from factx.writers.html.marks import places
from factx.writers.html.markup import element, escaped
from factx.writers.table.columns import Column, columns

if TYPE_CHECKING:
    from factx.report import Report
    from factx.writers.layout import Layout


@dataclass(frozen=True, slots=True)
class Panel:
    """The cards of one article."""

    report: Report
    layout: Layout
    prefix: str
    """What identifies the article on the page."""

    def drawn(self) -> str:
        """Draw all sections."""
        name = self.report.article.title or self.report.article.id
        sections = "\n".join(self._section(number, kind) for number, kind in enumerate(self.layout.kinds))
        return element(
            "aside",
            sections,
            class_="panel",
            id=f"{self.prefix}-facts",
            aria_label=f"Facts of article {int(self.prefix[1:]) + 1}, {name}",
        )

    def _section(self, number: int, kind: str) -> str:
        facts = getattr(self.report.facts, kind)
        made = columns(facts, self.layout.fields.get(kind, ())) if facts else []
        head = element("h2", f"{heading(kind)} {element('span', str(len(facts)), class_='count')}")
        cards = "\n".join(self._card(kind, index, made) for index in range(len(facts)))
        listed = element("ol", cards) if facts else element("p", "None found.", class_="none")
        return element("section", f"{head}\n{listed}", class_=f"kind k{number}")

    def _card(self, kind: str, index: int, made: Sequence[Column]) -> str:
        fact, name = self._fact(kind, index), f"{self.prefix}-{kind}-{index}"
        told, shown = title(self.report.facts, fact), shade(fact)
        sign = element("span", shown.sign, class_="sign", aria_hidden="true") + " " if shown else ""
        target = self._place(fact, name)
        head = element("a", sign + escaped(told), href=f"#at-{target}", class_="title")
        top = head if target else element("span", sign + escaped(told), class_="title")
        pairs = [(each.title, each.cells[index].plain) for each in made if not each.usual[index]]
        about = "".join([*self._about(fact), *self._known(fact, told, pairs)])
        known = {"class_": "background"} if is_background(self.report.facts, fact) else {}
        return element("li", top + about, id=name, data_fact=name, tabindex="-1", **known)

    def _place(self, fact: Any, name: str) -> str:
        """Where a fact stands in the text: its own place, or that of the first fact that it rests on."""
        if places(fact):
            return name
        for field, kind in pointing(type(fact)).items():
            if (numbers := pointed(fact, field)) and kind in self.layout.kinds and places(self._fact(kind, numbers[0])):
                return f"{self.prefix}-{kind}-{numbers[0]}"
        return ""

    def _about(self, fact: Any) -> Iterator[str]:
        if is_told(fact):
            said = sentence(self.report.facts, fact)
            yield element("p", escaped(said.about)) if said.about else ""
            yield "".join(element("p", escaped(aside), class_="aside") for aside in said.asides)

    def _known(self, fact: Any, told: str, pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
        """What is known of a fact, and links to what it points to; what the title says is not said again."""
        signs = {each.sign for each in [shade(fact)] if each}
        new = [(name, words) for name, words in pairs if words.casefold() != told.casefold() and words[:1] not in signs]
        shown = [] if is_told(fact) and not self.layout.fields else new
        rows = [element("dt", escaped(name)) + element("dd", escaped(words)) for name, words in shown]
        rows += [element("dt", label(field)) + element("dd", links) for field, links in self._links(fact)]
        yield element("dl", "".join(rows)) if rows else ""

    def _links(self, fact: Any) -> Iterator[tuple[str, str]]:
        for field, kind in pointing(type(fact)).items():
            numbers = [each for each in pointed(fact, field) if kind in self.layout.kinds and self._fact(kind, each)]
            links = (
                element(
                    "a", escaped(title(self.report.facts, self._fact(kind, each))), href=f"#{self.prefix}-{kind}-{each}"
                )
                for each in numbers
            )
            if numbers:
                yield field, ", ".join(links)

    def _fact(self, kind: str, number: int) -> Any:
        facts = getattr(self.report.facts, kind)
        return facts[number] if number < len(facts) else None


def heading(kind: str) -> str:
    """Write the name of a kind for readers."""
    return escaped(kind.replace("_", " ").capitalize())
