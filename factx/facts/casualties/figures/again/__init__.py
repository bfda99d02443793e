"""Numbers alone that stand for people told of before."""
