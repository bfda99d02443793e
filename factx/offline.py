"""Offline: what keeps the packages that factx rests on from using the network."""

from __future__ import annotations

import os

SILENCING = {"ORT_DISABLE_TELEMETRY": "1"}
"""Environment variables that turn telemetry off: ONNX Runtime looks at its own when it is imported, and never again."""


def silence() -> None:
    """Turn the telemetry of dependencies off, for this process and those that it starts."""
    os.environ.update(SILENCING)


def is_silent() -> bool:
    """Whether telemetry is off."""
    return all(os.environ.get(name) == value for name, value in SILENCING.items())
