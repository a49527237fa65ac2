"""Vectors and rankings, in both faces."""

from __future__ import annotations

import base64
import struct

from llama_stack_api.models.inference import (
    CreateEmbeddingRequest,
    Embedding,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
    EmbeddingUsage,
    EmbeddingVector,
    RerankData,
    RerankInput,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import similarity, token_count, vector
from llama_stack_providers.stub.text.completions import texts_of
from llama_stack_spi import given

DIMENSIONS = 384


def embedding_list(body: CreateEmbeddingRequest) -> EmbeddingList:
    """The vectors of the inputs in the encoding asked for."""
    texts = texts_of(body.input)
    dimensions, encoding = given(body.dimensions, DIMENSIONS), given(body.encoding_format, "float")
    read = sum(token_count(text) for text in texts)
    return EmbeddingList(
        data=[
            Embedding(index=index, embedding=_encoded(vector(text, dimensions), encoding))
            for index, text in enumerate(texts)
        ],
        model=body.model,
        usage=EmbeddingUsage(prompt_tokens=read, total_tokens=read),
    )


def embeddings_response(body: EmbeddingsRequest) -> EmbeddingsResponse:
    """The vectors of native contents."""
    dimensions = given(body.output_dimension, DIMENSIONS)
    return EmbeddingsResponse(embeddings=[vector(text_of(content), dimensions) for content in body.contents])


def ranking(body: RerankRequest) -> RerankResponse:
    """The items by the words that they share with the query; equals stay in their order."""
    query = _ranked_text(body.query)
    scores = [similarity(query, _ranked_text(item)) for item in body.items]
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    return RerankResponse(
        data=[
            RerankData(index=index, relevance_score=scores[index])
            for index in order[: given(body.max_num_results, len(order))]
        ]
    )


def _encoded(values: list[float], encoding: str) -> EmbeddingVector:
    if encoding == "float":
        return values
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()


def _ranked_text(given_input: RerankInput) -> str:
    if isinstance(given_input, str):
        return given_input
    return given_input.text if given_input.type == "text" else given_input.image_url.url
