"""Parse: tags, features, sentences, trees and names, learnt on the vectors that the encoder gives."""
