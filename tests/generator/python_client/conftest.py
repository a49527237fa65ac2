"""One SDK, generated from the documents of the golden cases, for all tests of this folder."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

import httpx
import pytest

from generator.pipeline import inputs_of
from generator.targets.python_client.target import FOLDER, PythonClient
from generator.targets.target import Inputs
from tests.generator.golden import GOLDEN, ROOT, load_texts, module_of

FOLDER_OF_CASES = GOLDEN / "python_client"
CASES = tuple(sorted(path.parent.name for path in FOLDER_OF_CASES.glob("*/spec.yaml")))
PACKAGE = "tiny_client"
TARGET = PythonClient(package=PACKAGE)


@dataclass(frozen=True)
class Tiny:
    """The generated SDK: its inputs, its files by path, and its modules."""

    inputs: Inputs
    files: dict[PurePosixPath, str]
    folder: Path

    def module(self, path: str = "") -> ModuleType:
        """A module of the package: `types`, or the package itself."""
        return importlib.import_module(f"{PACKAGE}.{path}" if path else PACKAGE)

    def client(self, answer: Callable[[httpx.Request], httpx.Response]) -> Any:
        """A client whose requests a function answers."""
        return self.module().LlamaStackClient(
            http_client=httpx.Client(transport=httpx.MockTransport(answer)), max_retries=0
        )

    def async_client(self, answer: Callable[[httpx.Request], httpx.Response]) -> Any:
        """An async client whose requests a function answers."""
        return self.module().AsyncLlamaStackClient(
            http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)), max_retries=0
        )


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tiny]:
    """Generates beside a copy of the runtime, in a temporary folder, and makes the package importable."""
    texts = {
        f"{module_of(case)}.yaml": (FOLDER_OF_CASES / case / "spec.yaml").read_text(encoding="utf-8")
        for case in CASES
    }
    inputs = inputs_of(load_texts(texts).documents)
    folder = tmp_path_factory.mktemp("sdk")
    shutil.copytree(
        ROOT / FOLDER / "llama_stack_client",
        folder / PACKAGE,
        ignore=shutil.ignore_patterns("generated", "__pycache__"),
    )
    files = TARGET.files(inputs)
    for file in files:
        place = Path(folder, file.path.relative_to(FOLDER))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file.text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield Tiny(inputs, {file.path.relative_to(TARGET.root): file.text for file in files}, folder)
    sys.path.remove(str(folder))
