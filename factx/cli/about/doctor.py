"""Doctor: whether factx is installed as it should be, and what to do where it is not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from factx.errors import FactxError
from factx.offline import is_silent
from factx.version import __version__

SENTENCE = "At least 12 people were killed in Homs on Sunday, the governor said."
BASE = (
    "spacy", "onnxruntime", "tokenizers", "numpy", "typer", "rich", "dateparser", "pydantic", "charset-normalizer",
    "py3langid",
)  # fmt: skip
EXTRAS = {
    "web": {"trafilatura": "trafilatura"},
    "documents": {"pypdf": "pypdf", "docx": "python-docx"},
    "zst": {"zstandard": "zstandard"},
    "xlsx": {"xlsxwriter": "xlsxwriter"},
    "duckdb": {"duckdb": "duckdb"},
    "parquet": {"pyarrow": "pyarrow"},
    "dataframes": {"pandas": "pandas"},
}
"""Modules of each extra, with the packages that bring them."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    what: str
    said: str
    is_sound: bool = True

    def __str__(self) -> str:
        return f"{'ok ' if self.is_sound else 'BAD'}  {self.what}: {self.said}"


def checks() -> Iterator[Check]:
    """Look at everything, the cheapest first."""
    yield _python()
    yield from map(_package, BASE)
    yield _pipeline()
    yield _network()
    yield from (_extra(name, modules) for name, modules in EXTRAS.items())
    yield _terminal()


def _python() -> Check:
    number = ".".join(map(str, sys.version_info[:3]))
    is_sound = (3, 11) <= sys.version_info[:2] <= (3, 13)
    return Check("Python", number if is_sound else f"{number}; factx needs 3.11, 3.12 or 3.13", is_sound)


def _package(name: str) -> Check:
    try:
        return Check(name, version(name))
    except PackageNotFoundError:
        return Check(name, "not installed; install factx again: pip install --force-reinstall factx", False)


def _pipeline() -> Check:
    from factx.extract import Extractor

    try:
        extractor = Extractor()
        casualties = extractor(SENTENCE).facts.casualties
    except (FactxError, ImportError, OSError) as error:
        return Check("pipeline", f"{error}", False)
    if [casualty.count.value for casualty in casualties] != [12]:
        return Check("pipeline", "reads a simple sentence wrongly; install factx again", False)
    return Check("pipeline", f"{extractor.made_by.model} reads and finds (factx {__version__})")


def _network() -> Check:
    advice = "off" if is_silent() else "on; import factx before onnxruntime"
    return Check("network", f"only for addresses that you name; telemetry of ONNX Runtime: {advice}", is_silent())


def _extra(name: str, modules: dict[str, str]) -> Check:
    missing = [package for module, package in modules.items() if find_spec(module) is None]
    return Check(f"factx[{name}]", f'not installed, optional: pip install "factx[{name}]"' if missing else "installed")


def _terminal() -> Check:
    encoding = getattr(sys.stdout, "encoding", None) or "unknown"
    is_sound = encoding.lower().replace("-", "") == "utf8"
    advice = "" if is_sound else "; set PYTHONUTF8=1 to see every character"
    return Check("terminal", f"{shutil.get_terminal_size().columns} columns, {encoding}{advice}")
