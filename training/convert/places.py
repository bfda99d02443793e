"""Tell states and towns (GPE) from other places (LOC) and buildings (FAC)."""

from __future__ import annotations

from dataclasses import dataclass

NATURE = frozenset(
    "river sea ocean lake gulf bay strait straits channel canal mountain mountains mount hills hill valley desert "
    "delta peninsula island islands region coast basin plateau range strip bank zone forest reef cape glacier "
    "volcano falls continent hemisphere world horn sanctuary reserve wilderness district neighborhood "
    "neighbourhood".split()
)
"""Heads of names that are no states: ``Swat Valley``."""

BUILT = frozenset(
    "airport airfield base hospital school mosque church cathedral temple bridge prison jail camp square street road "
    "avenue highway hotel embassy stadium station tower palace museum theatre theater center centre building hall "
    "arena library monument memorial cemetery dam tunnel port harbor plaza mall house castle fort gate park garden "
    "gardens boulevard drive lane freeway interstate terminal reactor plant restaurant cafe bar club zoo".split()
)
"""Heads of names that were built: ``Bagram Air Base``."""

WIDE = frozenset(
    "Africa|Asia|Europe|Antarctica|Oceania|Arctic|Atlantic|Pacific|Mediterranean|Caribbean|Balkans|Caucasus|"
    "Himalayas|Alps|Andes|Rockies|Sahara|Sahel|Siberia|Scandinavia|Middle East|Far East|Near East|West Bank|Gaza Strip|"
    "Central Asia|Southeast Asia|South Asia|East Asia|Latin America|North America|South America|Central America|"
    "Eastern Europe|Western Europe|Midwest|Earth|Horn of Africa|Persian Gulf|Black Sea".split("|")
)
"""Well-known places that are wider than a state."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """What is known of places: labels of names in annotated news, and the states of the world."""

    seen: dict[str, str]
    states: frozenset[str]

    def label(self, name: str) -> str:
        """Tell GPE, LOC or FAC."""
        known = self.seen.get(name)
        if name in WIDE:
            return "LOC"
        if name in self.states or known in {"GPE", "LOC", "FAC"}:
            return known if known in {"GPE", "LOC", "FAC"} else "GPE"
        return self._by_head(name.lower().split())

    @staticmethod
    def _by_head(words: list[str]) -> str:
        head, first = words[-1], words[0]
        if "of" in words[1:-1]:
            head = words[words.index("of") - 1]
        if head in BUILT or (first == "camp" and len(words) > 1):
            return "FAC"
        return (
            "LOC" if head in NATURE or (len(words) > 1 and first in {"lake", "mount", "mt.", "cape", "gulf"}) else "GPE"
        )
