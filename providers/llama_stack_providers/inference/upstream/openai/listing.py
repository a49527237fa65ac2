"""Lists of models, as upstreams write them."""

from __future__ import annotations

from pydantic_core import from_json

from llama_stack_providers.inference.upstream.faults import nonsense
from llama_stack_spi import ListedModel, ModelKind

_KINDS: dict[str, ModelKind] = {
    "chat": "llm",
    "language": "llm",
    "llm": "llm",
    "embedding": "embedding",
    "embeddings": "embedding",
    "rerank": "rerank",
}
"""What upstreams that tell the kinds of their models call them."""


def models_of(raw: bytes, name: str) -> list[ListedModel]:
    """Reads a list of models.

    Args:
        raw: What the upstream answered.
        name: What messages call it.
    """
    try:
        found = from_json(raw)
    except ValueError:
        raise nonsense(name) from None
    data = found.get("data", found.get("models")) if isinstance(found, dict) else found
    if not isinstance(data, list):
        raise nonsense(name)
    return [_model(item) for item in data if isinstance(item, dict) and isinstance(item.get("id"), str)]


def _model(item: dict[str, object]) -> ListedModel:
    length = item.get("max_model_len", item.get("context_length", item.get("context_window")))
    metadata = {"context_length": length} if isinstance(length, int) and length > 0 else {}
    kind = item.get("model_type", item.get("type"))
    return ListedModel(str(item["id"]), _KINDS.get(str(kind)), metadata)
