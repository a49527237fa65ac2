"""One package, generated from the documents of the golden cases, for all tests of this folder."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest

from generator.pipeline import inputs_of
from generator.targets.python_server.target import FOLDER, PythonServer
from generator.targets.target import Inputs
from tests.generator.golden import GOLDEN, load_texts, module_of

CASES = (
    "aliases", "multipart", "nullable-optional", "pagination", "recursive-types", "reserved-words", "streams", "unions",
)  # fmt: skip
PACKAGE = "tiny_api"


@dataclass(frozen=True)
class Tiny:
    """The generated package: its inputs, its files by path, and its modules."""

    inputs: Inputs
    files: dict[PurePosixPath, str]

    def module(self, path: str) -> ModuleType:
        """A module of the package: `models.unions`."""
        return importlib.import_module(f"{PACKAGE}.{path}")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tiny]:
    """Generates the package into a temporary folder and makes it importable."""
    texts = {
        f"{module_of(case)}.yaml": (GOLDEN / "python_server" / case / "spec.yaml").read_text(encoding="utf-8")
        for case in CASES
    }
    inputs = inputs_of(load_texts(texts).documents)
    folder = tmp_path_factory.mktemp("generated")
    files = PythonServer(package=PACKAGE).files(inputs)
    for file in files:
        place = Path(folder, file.path.relative_to(FOLDER))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file.text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield Tiny(inputs, {file.path.relative_to(FOLDER / PACKAGE): file.text for file in files})
    sys.path.remove(str(folder))
