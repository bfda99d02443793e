"""Parsing: tags, features, sentences, trees and names of a text, told by small layers on the encoder's vectors.
"""
