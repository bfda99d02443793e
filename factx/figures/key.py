"""The name under which figures that the pipeline has learnt to find stand in ``doc.spans``."""

KEY = "figures"
