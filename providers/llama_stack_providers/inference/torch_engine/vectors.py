"""Embeddings and rankings: requests in the engine's form, and back."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from struct import pack
from typing import TYPE_CHECKING

from llama_stack_api.models.inference import (
    CreateEmbeddingRequest,
    Embedding,
    EmbeddingList,
    EmbeddingUsage,
    RerankData,
    RerankResponse,
)
from llama_stack_spi import InvalidRequestError, given

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.encoder import Encoded


def embedding_list(body: CreateEmbeddingRequest, encoded: Encoded) -> EmbeddingList:
    """Makes OpenAI's answer; vectors that are shortened have length one again."""
    rows = encoded.vectors
    length, full = given(body.dimensions, None), rows.shape[1]
    if length is not None and length > full:
        raise InvalidRequestError(
            f"This model makes vectors of {full} numbers, not of {length}.",
            code="unsupported_dimensions",
            param="dimensions",
        )
    if length is not None and length < full:
        rows = rows[:, :length]
        rows = rows / rows.norm(dim=1, keepdim=True).clamp(min=1e-12)
    as_text = given(body.encoding_format, "float") == "base64"
    data = [
        Embedding(index=index, embedding=_base64(row) if as_text else row)
        for index, row in enumerate(rows.tolist())
    ]
    usage = EmbeddingUsage(prompt_tokens=encoded.tokens, total_tokens=encoded.tokens)
    return EmbeddingList(data=data, model=body.model, usage=usage)


def ranking(scores: Sequence[float], *, most: int | None) -> RerankResponse:
    """Makes a ranking, best first; equally good items stay in their order."""
    order = sorted(range(len(scores)), key=lambda place: -scores[place])[:most]
    return RerankResponse(data=[RerankData(index=place, relevance_score=scores[place]) for place in order])


def _base64(row: list[float]) -> str:
    return base64.b64encode(pack(f"<{len(row)}f", *row)).decode("ascii")
