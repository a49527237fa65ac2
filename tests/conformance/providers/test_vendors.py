"""Providers of remote services, certified in front of fakes that speak the vendors' documented wires."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.targets.hosting import hosted
from llama_stack_conformance.targets.provider import untouched
from llama_stack_conformance.targets.target import Running
from llama_stack_conformance.upstream.faults import SCRIPTS
from llama_stack_conformance.upstream.scripted import FIRST_BYTE_SECONDS, ScriptedUpstream
from tests.conformance.providers.certifying import expect_kept, results_of, running
from tests.providers.inference.services.catalogue import SERVICES

SDKS = {"anthropic": "anthropic", "gemini": "google.genai", "bedrock": "aiobotocore"}
SERVICE_OF = {"openai_compatible": "plain", "remote_vllm": "vllm"}
VENDORS = (
    "anthropic", "bedrock", "gemini", "groq", "ollama", "openai", "openai_compatible", "remote_vllm", "tgi", "together",
    "triton", "trtllm",
)  # fmt: skip
ALWAYS = ("anthropic", "openai_compatible")
"""Those of the default run: a wire of its own, and OpenAI's."""


@contextlib.contextmanager
def behind(name: str) -> Iterator[tuple[str, ScriptedUpstream]]:
    """What stands behind the provider of a folder: its address, and where the kit's scripts are played."""
    if name in VENDORS:
        with SERVICES[SERVICE_OF.get(name, name)]() as service:
            yield service.url, service
        return
    with ScriptedUpstream() as upstream, tempfile.TemporaryDirectory() as place:
        file = Path(place) / "other.yaml"
        file.write_text(yaml.safe_dump(another_stack(upstream)), encoding="utf-8")
        with hosted(file, untouched) as url:
            yield url, upstream


def another_stack(upstream: ScriptedUpstream) -> dict[str, Any]:
    """A distribution of the stub and of the scripts' models."""
    limits = {"first_byte_seconds": FIRST_BYTE_SECONDS / 2, "idle_seconds": FIRST_BYTE_SECONDS / 2}
    config = {"base_url": upstream.url, **limits}
    scripted = {"id": "scripted", "provider": "remote::openai-compatible", "config": config}
    models = [{"model_id": f"stub-{kind}", "provider_id": "stub", "model_type": type_}
              for kind, type_ in (("llm", "llm"), ("embedding", "embedding"), ("reranker", "rerank"))]  # fmt: skip
    models += [{"model_id": name, "provider_id": "scripted", "model_type": "llm"} for name in SCRIPTS]
    return {
        "version": 1,
        "apis": {"inference": [{"id": "stub", "provider": "inline::stub"}, scripted]},
        "resources": {"models": models},
    }


NAMES = [
    pytest.param(name, marks=[] if name in ALWAYS else pytest.mark.conformance)
    for name in (*VENDORS, "passthrough")
]


@contextlib.contextmanager
def certified(name: str, *, faulty: bool) -> Iterator[tuple[Running, Manifest]]:
    """The provider of a folder, running; with `faulty` it is put to the kit's scripts as well, and is hasty."""
    if name in SDKS:
        pytest.importorskip(SDKS[name], reason=f"needs the SDK of {name}")
    with behind(name) as (address, upstream), pytest.MonkeyPatch.context() as patch:
        patch.setenv("SERVICE", address)
        if not faulty:
            upstream, limits = None, ()
        elif name in SDKS:
            limits = ("timeout_seconds",)
        else:
            limits = ("first_byte_seconds", "idle_seconds")
        with running(name, upstream, **dict.fromkeys(limits, FIRST_BYTE_SECONDS)) as found:
            yield found


@pytest.mark.parametrize("name", NAMES)
async def test_behaviour(name: str) -> None:
    with certified(name, faulty=True) as (target, manifest):
        expect_kept(await results_of(target, manifest, Tier.BEHAVIOUR))


@pytest.mark.conformance
@pytest.mark.parametrize("name", NAMES)
async def test_contract(name: str) -> None:
    with certified(name, faulty=False) as (target, manifest):
        expect_kept(await results_of(target, manifest, Tier.CONTRACT))
