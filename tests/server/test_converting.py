"""`llama model convert`: what it says when it cannot. That it can is shown by the tests of the engines."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from llama_stack.hub import HubError, Library, convert
from llama_stack.hub.library import LocalFile, LocalModel, write_manifest


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path)
    for name, file in (("talker", "talker.gguf"), ("vectors", "model.onnx"), ("done-safetensors", "x")):
        with library.staging(name) as folder:
            (folder / file).write_bytes(b"GGUF")
            write_manifest(folder, LocalModel(name, "llm", "here", "", "MIT", (LocalFile(file, 4, None),)))
    return library


def test_a_model_that_is_not_here_says_how_to_fetch_it(library: Library) -> None:
    with pytest.raises(HubError, match="No model 'none' is here. Run: llama model download none"):
        convert("none", library=library)


def test_only_gguf_is_converted(library: Library) -> None:
    with pytest.raises(HubError, match="'vectors' has 0 GGUF files; one is needed"):
        convert("vectors", library=library)


def test_what_is_converted_already_stays(library: Library) -> None:
    assert convert("done", library=library) == (library.get("done-safetensors"), False)


@pytest.mark.skipif(importlib.util.find_spec("torch") is not None, reason="torch is installed here")
def test_missing_packages_are_named_with_the_extra(library: Library) -> None:
    with pytest.raises(HubError, match=r"pip install 'llama-stack\[torch\]'"):
        convert("talker", library=library)
    assert library.get("talker-safetensors") is None
