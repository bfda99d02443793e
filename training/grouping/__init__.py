"""Events: what makes two figures of an article be of one, learnt from articles with gold events."""
