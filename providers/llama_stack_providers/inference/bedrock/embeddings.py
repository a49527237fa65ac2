"""Embeddings of the models at Bedrock: each family has a form of its own."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_api.models.inference import CreateEmbeddingRequest
from llama_stack_providers.inference.bedrock.models import checked
from llama_stack_providers.inference.bedrock.requests import SERVICE, Fields
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.native.batches import all_of
from llama_stack_providers.inference.translation.fields import unsupported
from llama_stack_providers.inference.translation.refusals import nonsense, seconds_of
from llama_stack_providers.inference.translation.vectors import texts_of
from llama_stack_spi import InvalidRequestError, given

_AT_ONCE = 8
_TITAN_LENGTHS = (256, 512, 1024)
_COHERE_TEXTS = 96
"""How many texts one request to Cohere's models takes; Titan's take one."""
_COHERE_TASKS = {"query": "search_query", "document": "search_document"}
_TOKENS = "x-amzn-bedrock-input-token-count"


async def embed(client: Any, body: CreateEmbeddingRequest) -> tuple[list[list[float]], int]:
    """Asks for the vectors of texts, and how many tokens they had."""
    texts = texts_of(body.input, service=SERVICE)
    model = checked(body.model)
    if "amazon.titan-embed" in model:
        asks = [_titan(text, body) for text in texts]
    elif "cohere.embed" in model:
        asks = [
            _cohere(texts[start : start + _COHERE_TEXTS], body)
            for start in range(0, len(texts), _COHERE_TEXTS)
        ]
    else:
        raise InvalidRequestError(
            f"'{model}' is not known to embed; use one of amazon.titan-embed or cohere.embed.",
            code="model_type_mismatch",
            param="model",
        )
    answers = await all_of(lambda fields: _invoke(client, model, fields), asks, at_once=_AT_ONCE)
    vectors = [vector for found, _ in answers for vector in found]
    if len(vectors) != len(texts):
        raise nonsense(SERVICE)
    return vectors, sum(tokens for _, tokens in answers)


async def _invoke(client: Any, model: str, fields: Fields) -> tuple[list[list[float]], int]:
    response = await client.invoke_model(
        modelId=model,
        body=json.dumps(fields),
        contentType="application/json",
        accept="application/json",
    )
    async with response["body"] as stream:
        found = json.loads(await stream.read())
    headers = response["ResponseMetadata"]["HTTPHeaders"]
    tokens = found.get("inputTextTokenCount") or int(seconds_of(headers.get(_TOKENS)) or 0)
    if "embedding" in found:
        return [found["embedding"]], tokens
    vectors = found["embeddings"]
    return (vectors["float"] if isinstance(vectors, dict) else vectors), tokens


def _titan(text: str, body: CreateEmbeddingRequest) -> Fields:
    dimensions = given(body.dimensions, None)
    if dimensions is None:
        return {"inputText": text}
    if "titan-embed-text-v1" in body.model:
        raise unsupported("dimensions", f"'{body.model}' makes vectors of one length only.")
    if dimensions not in _TITAN_LENGTHS:
        raise unsupported(
            "dimensions",
            f"'{body.model}' makes vectors of {', '.join(map(str, _TITAN_LENGTHS))} numbers only.",
        )
    return {"inputText": text, "dimensions": dimensions}


def _cohere(texts: list[str], body: CreateEmbeddingRequest) -> Fields:
    task = asked(body).task_type or "document"
    fields: Fields = {"texts": texts, "input_type": _COHERE_TASKS[task], "embedding_types": ["float"]}
    dimensions = given(body.dimensions, None)
    if dimensions is not None:
        if "-v3" in body.model:
            raise unsupported("dimensions", f"'{body.model}' makes vectors of one length only.")
        fields["output_dimension"] = dimensions
    return fields
