"""Helps golden cases and behaviour tests: a tiny document in, the inputs of a target out.

A case is a folder `tests/golden/<question>/` with a `spec.yaml`, which is a document like those in `openapi/`.
It needs no stack file, and no `common.yaml` unless it refers to one: then it has its own or gets the real one.
"""

from __future__ import annotations

from pathlib import Path

from generator.load import documents_from_texts, load
from generator.load.reading import Loaded
from generator.pipeline import inputs_of
from generator.targets.target import Inputs

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"

STACK = """\
openapi: 3.2.0
info: {title: Tiny, version: 1.0.0, description: A contract of one document.}
servers: [{url: 'http://localhost:8321'}]
"""


def load_case(folder: Path) -> Loaded:
    """Loads `spec.yaml`, or every `*.yaml`, of a case with an implied stack file."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}
    return load_texts(texts)


def load_texts(texts: dict[str, str]) -> Loaded:
    """Loads documents given as text by file name."""
    whole = {"stack.yaml": STACK} | texts
    if "common.yaml" not in whole and any("common.yaml#" in text for text in texts.values()):
        whole["common.yaml"] = (ROOT / "openapi" / "common.yaml").read_text(encoding="utf-8")
    return documents_from_texts(whole)


def inputs_of_case(folder: Path) -> Inputs:
    """The inputs that a target gets for a case; the API is called after the file, `spec`."""
    return inputs_of(load_case(folder).documents)


def inputs_of_text(text: str, *, file: str = "spec.yaml") -> Inputs:
    """The inputs for a document written inside a test."""
    return inputs_of(load_texts({file: text}).documents)


def repository_inputs() -> Inputs:
    """The inputs for the real documents, as far as they exist."""
    return inputs_of(load(ROOT / "openapi").documents)


def assert_golden(expected: Path, actual: str, *, update: bool) -> None:
    """Compares a text with a committed file; with `--golden-update` it writes the file instead."""
    if update:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(actual, encoding="utf-8")
    wanted = expected.read_text(encoding="utf-8") if expected.is_file() else ""
    assert actual == wanted, f"{expected.relative_to(ROOT)} differs; if that is meant: pytest --golden-update"


def module_of(case: str) -> str:
    """The module that a case's document becomes; folders are written with hyphens."""
    return case.replace("-", "_")


def cases(below: Path = GOLDEN, *, with_file: str) -> list[Path]:
    """The case folders that hold a file, such as `expected/ir.json`; named by `pytest.param` ids."""
    return sorted(path for path in below.iterdir() if (path / with_file).exists())
