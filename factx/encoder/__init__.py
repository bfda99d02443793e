"""The network that turns the words of an article into vectors, as a layer that spaCy loads and runs.

A pretrained transformer, fine-tuned for news and quantised, runs in ONNX Runtime: no torch is needed.
``spellings`` says which word pieces a token has and how it is written, ``windows`` what the network reads at once,
``network`` runs it, and ``layer`` gives spaCy one vector a token.
"""
