"""Embeddings and ranks, as the engine calculates them."""

from __future__ import annotations

import base64
import math
from collections.abc import Sequence
from struct import pack
from typing import cast

from llama_stack_api.models.inference import (
    CreateEmbeddingRequest,
    Embedding,
    EmbeddingList,
    EmbeddingUsage,
    RerankData,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.llama_cpp.engine import Model
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.generation import Usage
from llama_stack_providers.inference.native.texts import prompts_of, ranked_texts
from llama_stack_spi import InvalidRequestError, JsonValue, given


async def embed(model: Model, body: CreateEmbeddingRequest) -> EmbeddingList:
    """Embeds texts; every vector has the length 1."""
    # The engine embeds nothing of nothing: an empty text is one that has just begun.
    texts = [text or model.engine.opening for text in prompts_of(body.input)]
    if "" in texts:
        raise InvalidRequestError(
            "This model has no embedding of an empty text.",
            code="unsupported_content",
            param=f"input[{texts.index('')}]",
        )
    answer = await model.calculated("/v1/embeddings", {"input": cast("JsonValue", texts)})
    found = sorted(cast("list[Json]", answer["data"]), key=lambda each: cast("int", each["index"]))
    rows = [
        _shortened(cast("list[float]", each["embedding"]), given(body.dimensions, None)) for each in found
    ]
    as_text = given(body.encoding_format, "float") == "base64"
    data = [
        Embedding(object="embedding", index=index, embedding=_base64(row) if as_text else list(row))
        for index, row in enumerate(rows)
    ]
    tokens = Usage.of(answer.get("usage")).read
    usage = EmbeddingUsage(prompt_tokens=tokens, total_tokens=tokens)
    return EmbeddingList(object="list", data=data, model=body.model, usage=usage)


async def rank(model: Model, body: RerankRequest) -> RerankResponse:
    """Ranks texts by how well they answer the query, the best first."""
    query, items = ranked_texts(body)
    most = given(body.max_num_results, None)
    answer = await model.calculated("/v1/rerank", {"query": query, "documents": cast("JsonValue", items)})
    ranked = [
        RerankData(index=cast("int", each["index"]), relevance_score=cast("float", each["relevance_score"]))
        for each in cast("list[Json]", answer["results"])
    ]
    ranked.sort(key=lambda item: item.relevance_score, reverse=True)
    return RerankResponse(data=ranked[:most])


def _shortened(row: Sequence[float], length: int | None) -> Sequence[float]:
    if length is None or length == len(row):
        return row
    if length > len(row):
        raise InvalidRequestError(
            f"This model makes vectors of {len(row)} numbers, not of {length}.",
            code="unsupported_dimensions",
            param="dimensions",
        )
    kept = row[:length]
    norm = math.sqrt(sum(value * value for value in kept))
    return [value / norm for value in kept] if norm else kept


def _base64(row: Sequence[float]) -> str:
    return base64.b64encode(pack(f"<{len(row)}f", *row)).decode("ascii")
