"""Providers that run models on this computer, certified with small real ones."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Iterator

import pytest

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.targets.target import Running
from tests.conformance.providers.certifying import distributed, expect_kept, results_of
from tests.providers.inference.conftest import CHAT, VECTORS, fetch
from tests.providers.inference.engines import plain_model

pytestmark = pytest.mark.real_model

MODELS = {"llama_cpp": CHAT, "minilm": VECTORS}
"""The model that a provider runs as it is; the others run the same ones as safetensors."""
NEEDS = {
    "llama_cpp": "xllamacpp",
    "minilm": "onnxruntime",
    "torch": "torch",
    "vllm": "vllm",
    "vllm_in_process": "vllm",
}
PATIENCE = 5
"""Real models take their time where the tests of others run beside them."""
ENGINES = [pytest.param(name, marks=pytest.mark.engine) for name in ("torch", "vllm", "vllm_in_process")]


@contextlib.contextmanager
def certified(name: str) -> Iterator[tuple[Running, Manifest]]:
    """The provider of a folder, running."""
    if importlib.util.find_spec(NEEDS[name]) is None:
        pytest.skip(f"needs {NEEDS[name]}")
    if name not in MODELS:
        plain_model()
    elif reason := fetch(MODELS[name]):
        pytest.skip(f"the model {MODELS[name]} is not here and cannot be fetched: {reason}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LLAMA_THREADS", "1")
        patch.setenv("VLLM_MODE", "in_process" if name == "vllm_in_process" else "managed")
        with distributed(name.removesuffix("_in_process")) as found:
            yield found


@pytest.mark.parametrize(
    "name", ["minilm", pytest.param("llama_cpp", marks=pytest.mark.conformance), *ENGINES]
)
async def test_behaviour(name: str) -> None:
    with certified(name) as (target, manifest):
        expect_kept(await results_of(target, manifest, Tier.BEHAVIOUR, patience=PATIENCE))


@pytest.mark.parametrize(
    "name", [*(pytest.param(name, marks=pytest.mark.conformance) for name in MODELS), *ENGINES]
)
async def test_contract(name: str) -> None:
    with certified(name) as (target, manifest):
        expect_kept(await results_of(target, manifest, Tier.CONTRACT, patience=PATIENCE))
