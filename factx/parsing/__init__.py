"""Parsing: tags, features, sentences, trees and names of a text, told by small layers on the encoder's vectors.

``network`` computes, ``boundaries`` says where sentences begin, ``trees`` and ``name_decoding`` choose what makes sense
as a whole, ``annotation`` writes all of it into the text at once, and ``component`` is what spaCy runs.
"""
