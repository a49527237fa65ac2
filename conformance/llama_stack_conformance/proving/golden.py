"""The golden server, from which mutants are made: the stub distribution, or one in front of the scripted upstream."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import yaml

from llama_stack_conformance.mutants.mutant import Switch
from llama_stack_conformance.targets.hosting import hosted
from llama_stack_conformance.targets.target import Running
from llama_stack_conformance.upstream.scripted import ScriptedUpstream

KEYS = ("golden-key-1", "golden-key-2")

STUBBED = (
    "inference", "models", "batches", "safety", "memory", "vector_stores", "files", "agents", "responses", "tools",
    "prompts", "eval", "scoring", "reward_scoring", "post_training", "synthetic_data_generation", "datasets",
)  # fmt: skip
"""The APIs of the stub distribution. The kit knows it by the names of its providers only."""


MODELS = {"llm": "stub-llm", "embedding": "stub-embedding", "rerank": "stub-reranker"}


@contextlib.asynccontextmanager
async def golden(
    *, upstream: bool = False, keys: bool = False, kept: bool = False
) -> AsyncIterator[tuple[Running, Switch]]:
    """A golden server in this process, and the switch that makes mutants of it.

    Args:
        upstream: Inference is forwarded to a scripted upstream; else the stub answers everything.
        keys: The server asks for keys, and knows two.
        kept: It has a store, keeps files and batches on disk, and can be started again.
    """
    switch = Switch()
    with contextlib.ExitStack() as stack:
        scripted = stack.enter_context(ScriptedUpstream()) if upstream else None
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="golden-")))
        file = folder / "golden.yaml"
        distribution = _distribution(scripted, keys=keys, scratch=folder, folder=folder if kept else None)
        file.write_text(yaml.safe_dump(distribution), encoding="utf-8")
        first, second = KEYS if keys else (None, None)
        house = stack.enter_context(contextlib.ExitStack())
        running = Running(
            house.enter_context(hosted(file, switch.before)), key=first, second_key=second, upstream=scripted
        )

        def restart() -> None:
            house.close()
            running.url = house.enter_context(hosted(file, switch.before))

        running.restart = restart if kept else None
        yield running, switch


def _distribution(
    scripted: ScriptedUpstream | None, *, keys: bool, scratch: Path, folder: Path | None
) -> dict[str, object]:
    apis: dict[str, object] = {api: [{"id": "stub", "provider": "inline::stub"}] for api in STUBBED}
    found: dict[str, object] = {"version": 1, "apis": apis}
    if scripted is not None:
        found["apis"] = {"inference": [scripted.provider()]}
    if keys:
        found["auth"] = {"keys": list(KEYS)}
        # The stub keeps one memory for all keys; these tell tenants apart.
        if scripted is None:
            apis["agents"] = [{"id": "agents", "provider": "inline::reference"}]
            files = str(scratch / "files")
            apis["files"] = [{"id": "files", "provider": "inline::localfs", "config": {"path": files}}]
    if folder is not None:
        # With a store the server keeps the models itself; a provider of models would forget them.
        del apis["models"]
        apis["files"] = [
            {"id": "kept", "provider": "inline::localfs", "config": {"path": str(folder / "files")}}
        ]
        found["storage"] = {"path": str(folder / "golden.db")}
        found["resources"] = {
            "models": [
                {"model_id": name, "provider_id": "stub", "model_type": kind} for kind, name in MODELS.items()
            ]
        }
    return found
