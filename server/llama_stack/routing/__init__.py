"""Routing by resource: one API, several providers, and the resource in the request decides."""

from __future__ import annotations

from collections.abc import Mapping

from llama_stack.storage import ResourceStore

ROUTED = frozenset({"inference"})
"""The APIs that several providers can share."""


def make_router(api: str, providers: Mapping[str, object], store: ResourceStore) -> object:
    """Makes what answers for a routed API."""
    # Imported here: the models of an API load only where the API is served.
    from llama_stack.routing.inference import InferenceRouter

    assert api == "inference"  # noqa: S101  the only member of ROUTED
    return InferenceRouter(providers, store)
