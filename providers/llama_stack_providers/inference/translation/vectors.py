"""Embeddings, in OpenAI's form."""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence

from llama_stack_api.models.inference import (
    CreateEmbeddingRequest,
    Embedding,
    EmbeddingList,
    EmbeddingUsage,
    TextInput,
)
from llama_stack_spi import InvalidRequestError, given


def texts_of(found: TextInput, *, service: str) -> list[str]:
    """Reads the texts to embed.

    Raises:
        InvalidRequestError: They are given in tokens, which only their own model could read.
    """
    texts = [found] if isinstance(found, str) else [each for each in found if isinstance(each, str)]
    if not isinstance(found, str) and len(texts) != len(found):
        raise InvalidRequestError(
            f"{service} reads texts, no tokens.", code="unsupported_content", param="input"
        )
    return texts


def embedding_list(
    body: CreateEmbeddingRequest, vectors: Sequence[Sequence[float]], tokens: int
) -> EmbeddingList:
    """Makes the answer."""
    packed = given(body.encoding_format, "float") == "base64"
    data = [
        Embedding(
            object="embedding",
            index=index,
            embedding=_packed(vector) if packed else [float(each) for each in vector],
        )
        for index, vector in enumerate(vectors)
    ]
    usage = EmbeddingUsage(prompt_tokens=tokens, total_tokens=tokens)
    return EmbeddingList(object="list", data=data, model=body.model, usage=usage)


def _packed(vector: Sequence[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode("ascii")
