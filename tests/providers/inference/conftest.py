"""Real models, taken from where `llama model download` keeps them and fetched where they are missing; and a service that speaks OpenAI."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama_stack.hub import HubError, Library, download
from llama_stack.hub.progress import Progress
from tests.providers.inference.fake_upstream import FakeUpstream

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


@pytest.fixture(scope="module")
def service() -> Iterator[FakeUpstream]:
    """A service that speaks OpenAI."""
    with FakeUpstream() as running:
        yield running


@pytest.fixture
def upstream(service: FakeUpstream) -> FakeUpstream:
    """The service, as if nobody had asked it anything."""
    service.forget()
    return service


@pytest.fixture(scope="session")
def torch_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tiny models for `inline::torch`."""
    from tests.providers.inference import tiny_torch

    return tiny_torch.models(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def torch_adapters(torch_models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of adapters for them."""
    from tests.providers.inference import tiny_torch

    return tiny_torch.adapters(tmp_path_factory.mktemp("adapters"), torch_models)
