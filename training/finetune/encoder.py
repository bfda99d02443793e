"""The encoder in torch, for fine-tuning: what ``graph`` later writes for ONNX Runtime."""

from __future__ import annotations

from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor, arange, nn
from torch.nn import functional

from finetune.dropping import Dropping
from finetune.rounding import Rounded

HEADS, TINY = 12, 1e-12
"""Heads of attention, and what keeps a norm from dividing by zero."""


class Layer(nn.Module):
    """One layer of a transformer, normed after each step as BERT does."""

    def __init__(self, width: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.asking, self.result = Rounded(width, 3 * width), Rounded(width, width)
        self.widen, self.narrow = Rounded(width, inner), Rounded(inner, width)
        self.attention_norm, self.norm = nn.LayerNorm(width, TINY), nn.LayerNorm(width, TINY)
        self.dropout = Dropping(dropout)

    def forward(self, inputs: Tensor, mask: Tensor) -> Tensor:
        """Map vectors of windows to vectors that know their neighbours."""
        heard = self.attention_norm(inputs + self.dropout(self.result(self._attend(inputs, mask))))
        thought = self.narrow(functional.gelu(self.widen(heard)))
        normed: Tensor = self.norm(heard + self.dropout(thought))
        return normed

    def _attend(self, inputs: Tensor, mask: Tensor) -> Tensor:
        windows, places, width = inputs.shape
        asked = self.asking(inputs).view(windows, places, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        likeness = asked[0] @ asked[1].transpose(2, 3) * (width // HEADS) ** -0.5
        answers = likeness.masked_fill(~mask, -1e4).softmax(3) @ asked[2]
        return answers.transpose(1, 2).reshape(windows, places, width)


class Encoder(nn.Module):
    """Word pieces and their shapes to vectors."""

    def __init__(self, state: dict[str, Tensor], dropout: float = 0.1) -> None:
        super().__init__()
        layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
        inner, width = state["layers.0.widen.weight"].shape
        self.width = len(state["outlet.weight"])
        self.pieces = nn.Embedding(len(state["pieces.weight"]), width)
        self.places = nn.Embedding(len(state["places.weight"]), width)
        self.shapes = nn.Embedding(len(state["shapes.weight"]), width)
        self.norm, self.dropout = nn.LayerNorm(width, TINY), Dropping(dropout)
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.outlet, self.outlet_norm = nn.Linear(width, self.width), nn.LayerNorm(self.width, TINY)
        self.load_state_dict(state)

    def forward(self, pieces: Tensor, shapes: Tensor, there: Tensor) -> Tensor:
        """Give one vector a piece; ``there`` tells pieces from padding."""
        places = self.places(arange(pieces.shape[1]))
        vectors: Tensor = self.dropout(self.norm(self.pieces(pieces) + places + self.shapes(shapes)))
        for layer in self.layers:
            vectors = layer(vectors, there[:, None, None, :])
        narrowed: Tensor = self.outlet_norm(self.outlet(vectors))
        return narrowed


def load(folder: Path, dropout: float = 0.1) -> Encoder:
    """Load an encoder."""
    return Encoder(load_file(folder / "weights.safetensors"), dropout)
