"""Names: who is who in the article. The only package that knows entity labels."""

from factx.reading.names.named import Named
from factx.reading.names.names import Names

__all__ = ["Named", "Names"]
