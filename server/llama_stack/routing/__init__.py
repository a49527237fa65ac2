"""Routing by resource: one API, several providers, and the resource in the request decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from llama_stack.distribution import SECTIONS, Distribution
from llama_stack.storage import ResourceStore

_ROUTERS = {
    "safety": "SafetyRouter",
    "memory": "MemoryRouter",
    "datasets": "DatasetsRouter",
    "scoring": "ScoringRouter",
    "eval": "EvalRouter",
    "tools": "ToolsRouter",
}

ROUTED = frozenset({"inference", *_ROUTERS})
"""The APIs that several providers can share."""


def needs_router(api: str, distribution: Distribution) -> bool:
    """Whether an API goes through its router; otherwise its one provider answers directly.

    Inference does where the server keeps the models. Any other does where there is something to route or to remember:
    several providers, a `storage.path`, or resources that the distribution declares.
    """
    if api not in ROUTED:
        return False
    if api == "inference":
        return "models" not in distribution.apis
    return (
        len(distribution.apis[api]) > 1
        or distribution.storage.path is not None
        or any(distribution.resources.of(name) for name, section in SECTIONS.items() if section.api == api)
    )


def make_router(api: str, providers: Mapping[str, object], store: ResourceStore) -> object:
    """Makes what answers for a routed API whose providers register its resources: every one but inference."""
    # Imported by name: the models of an API load only where the API is served.
    module = import_module(f"llama_stack.routing.{api}")
    make = cast("Callable[[Mapping[str, object], ResourceStore], object]", getattr(module, _ROUTERS[api]))
    return make(providers, store)
