"""Who is who in an article: "Ann Rahal", "she" and "the nurse". The only package that knows entity labels."""

from factx.reading.names.explanations import kind_shown_by, way_found
from factx.reading.names.mentions.recognised import refused
from factx.reading.names.named import Named
from factx.reading.names.names import Names

__all__ = ["Named", "Names", "kind_shown_by", "refused", "way_found"]
