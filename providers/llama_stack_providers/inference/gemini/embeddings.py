"""Embeddings of Gemini."""

from __future__ import annotations

from typing import cast

from google.genai import Client, types

from llama_stack_api.models.inference import CreateEmbeddingRequest
from llama_stack_providers.inference.gemini.models import checked
from llama_stack_providers.inference.gemini.requests import SERVICE, Fields
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.translation.refusals import nonsense
from llama_stack_providers.inference.translation.vectors import texts_of
from llama_stack_spi import given

_AT_ONCE = 100
"""How many texts one request takes."""
_TASKS = {"query": "RETRIEVAL_QUERY", "document": "RETRIEVAL_DOCUMENT"}


async def embed(client: Client, body: CreateEmbeddingRequest) -> tuple[list[list[float]], int]:
    """Asks for the vectors of texts, and how many tokens they had; 0 where Gemini does not say."""
    texts = texts_of(body.input, service=SERVICE)
    config: Fields = {}
    if (dimensions := given(body.dimensions, None)) is not None:
        config["output_dimensionality"] = dimensions
    if (task := asked(body).task_type) is not None:
        config["task_type"] = _TASKS[task]
    vectors: list[list[float]] = []
    tokens = 0
    for start in range(0, len(texts), _AT_ONCE):
        # Each text is a content of its own: some models make one vector of several bare texts.
        contents = [
            types.Content.model_validate({"parts": [{"text": text}]})
            for text in texts[start : start + _AT_ONCE]
        ]
        answer = await client.aio.models.embed_content(
            model=checked(body.model),
            contents=cast("types.ContentListUnion", contents),
            config=types.EmbedContentConfig.model_validate(config),
        )
        vectors += [each.values or [] for each in answer.embeddings or []]
        if answer.usage_metadata is not None:
            tokens += answer.usage_metadata.prompt_token_count or 0
    if len(vectors) != len(texts) or not all(vectors):
        raise nonsense(SERVICE)
    return vectors, tokens
