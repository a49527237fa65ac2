"""Which models of a target the checks use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from llama_stack_conformance.checking.subject import Models

KINDS = ("llm", "embedding", "rerank")


async def find_models(client: httpx.AsyncClient, named: Mapping[str, str]) -> Models:
    """The models that were named, and for every other type the first one that the target lists."""
    found = {kind: name for kind, name in named.items() if name}
    for model in await _listed(client):
        kind, name = _kind(model), model.get("id") or model.get("identifier")
        if isinstance(name, str) and kind in KINDS:
            found.setdefault(kind, name)
    return Models(found)


def _kind(model: Mapping[str, Any]) -> str:
    """A server that speaks only OpenAI's part of the contract does not say; most of its models talk."""
    told = model.get("custom_metadata")
    kind = told.get("model_type") if isinstance(told, Mapping) else None
    return str(model.get("model_type") or kind or "llm")


async def _listed(client: httpx.AsyncClient) -> list[Mapping[str, Any]]:
    try:
        answer = await client.get("/v1/models")
        data = answer.json()["data"]
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        return []
    return [each for each in data if isinstance(each, Mapping)] if isinstance(data, list) else []
