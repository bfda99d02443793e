"""Figures: how many people were harmed, and where a text says the rest of it, by a network that has learnt it.

A branch of the bundled pipeline's encoder leaves a vector of each token on the ``Doc`` (``states``); small heads read
these. ``labels`` names what they tell, ``distances`` says how far words stand apart, ``heads`` computes, ``decoding``
makes figures of tags, and ``component`` is what spaCy runs: it sets ``doc.spans["figures"]``.

``tell`` answers for any figures, also for those that others found: a figure is a ``Place``, its tokens and its outcome.
Without the component it answers None.

    told = tell(doc, [Place(4, 6, "killed"), Place(20, 21, "injured")])
    told.links[0]["place"][0]  # Link(token=17, score=0.93); token None: the text does not say
    told.same[0, 1], told.part_of[1], told.mains[0]
"""

from factx.figures.asking import Link, Told, links, tell
from factx.figures.labels import EVENT_SLOTS, OUTCOMES, SLOTS, Place

__all__ = ["EVENT_SLOTS", "OUTCOMES", "SLOTS", "Link", "Place", "Told", "links", "tell"]
