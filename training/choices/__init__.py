"""Choices: what makes words the place, day, cause or perpetrator of a harm, learnt from articles with gold events."""
