"""Real models for tests: taken from where `llama model download` keeps them, fetched where they are missing."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from llama_stack.hub import HubError, Library, download
from llama_stack.hub.progress import Progress

CHAT = "smollm2-135m-instruct"
VECTORS = "all-minilm-l6-v2"


@functools.cache
def fetch(model: str) -> str | None:
    """Returns why a model cannot be had, or None."""
    try:
        download(model, library=Library(), progress=Progress())
    except HubError as error:
        return str(error)
    return None


def _models_dir(model: str, package: str) -> Path:
    pytest.importorskip(package, reason=f"the real model needs the package {package}")
    if reason := fetch(model):
        pytest.skip(f"the model {model} is not here and cannot be fetched: {reason}")
    return Library().folder


@pytest.fixture(scope="session")
def chat_models() -> Path:
    """The folder that holds the real chat model."""
    return _models_dir(CHAT, "xllamacpp")


@pytest.fixture(scope="session")
def vector_models() -> Path:
    """The folder that holds the real embedding model."""
    return _models_dir(VECTORS, "onnxruntime")
