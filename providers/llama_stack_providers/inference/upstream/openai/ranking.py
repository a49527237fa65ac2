"""Ranking texts: no part of OpenAI's API, but most engines have one of two forms of it."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from llama_stack_api.models.inference import (
    ChatContentPartText,
    RerankData,
    RerankInput,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.upstream.faults import nonsense
from llama_stack_providers.inference.upstream.openai.dialect import Ranking
from llama_stack_spi import InvalidRequestError, JsonValue, given


def request_of(body: RerankRequest, way: Ranking) -> bytes:
    """The request in the upstream's form."""
    query = _text(body.query, "query")
    items = [_text(item, f"items[{index}]") for index, item in enumerate(body.items)]
    if way == "passages":
        passages = [{"text": item} for item in items]
        return to_json({"model": body.model, "query": {"text": query}, "passages": passages})
    fields: dict[str, object] = {"model": body.model, "query": query, "documents": items}
    if (most := given(body.max_num_results, None)) is not None:
        fields["top_n"] = min(most, len(items))
    return to_json(fields)


def response_of(raw: bytes, body: RerankRequest, *, name: str) -> RerankResponse:
    """The ranking, best first.

    Raises:
        UpstreamError: The upstream answered something else.
    """
    try:
        data = [_item(item) for item in _items(from_json(raw))]
    except (ValueError, KeyError, TypeError, ValidationError):
        raise nonsense(name) from None
    if any(each.index >= len(body.items) for each in data):
        raise nonsense(name)
    data.sort(key=lambda each: each.relevance_score, reverse=True)
    return RerankResponse(data=data[: given(body.max_num_results, None)])


def _items(found: JsonValue) -> list[JsonValue]:
    if isinstance(found, dict):
        found = next((found[name] for name in ("results", "rankings", "data") if name in found), None)
    if not isinstance(found, list):
        raise TypeError
    return found


def _item(found: JsonValue) -> RerankData:
    if not isinstance(found, dict):
        raise TypeError
    score = next((found[name] for name in ("relevance_score", "score", "logit") if name in found), None)
    return RerankData.model_validate({"index": found["index"], "relevance_score": score})


def _text(item: RerankInput, param: str) -> str:
    if isinstance(item, str):
        return item
    if isinstance(item, ChatContentPartText):
        return item.text
    raise InvalidRequestError("This model ranks texts, not images.", code="unsupported_content", param=param)
