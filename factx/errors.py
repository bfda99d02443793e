"""What can go wrong, in sentences that a reader can act on."""


class FactxError(Exception):
    """Name the file or option at fault, what is wrong with it, and what to do."""


class ArticleError(FactxError):
    """An article cannot be read: missing, empty, binary, or not the format it claims."""


class ModelError(FactxError):
    """A spaCy pipeline is not there, does not load, or lacks the parts that factx needs."""
