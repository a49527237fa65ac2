"""Where an error of a native request points to: a place in that request, not in the one made of it."""

from __future__ import annotations

import pytest

from llama_stack_api.models.inference import (
    Completion,
    CompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
)
from llama_stack_providers.inference.native import NativeFace
from llama_stack_spi import Context, InvalidRequestError

CTX = Context(request_id="r")


class Refusing(NativeFace):
    def __init__(self, place: str | None) -> None:
        self._place = place

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        raise InvalidRequestError("no", param=self._place)

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        raise InvalidRequestError("no", param=self._place)

    async def completions_create_stream(self, body: CreateCompletionRequest, *, ctx: Context):  # type: ignore[no-untyped-def]
        raise InvalidRequestError("no", param=self._place)
        yield


@pytest.mark.parametrize(
    ("place", "native"),
    [("input[3]", "contents[3]"), ("dimensions", "output_dimension"), ("model", "model"), (None, None)],
)
async def test_texts_to_embed(place: str | None, native: str | None) -> None:
    body = EmbeddingsRequest(model_id="m", contents=["x"])
    with pytest.raises(InvalidRequestError) as caught:
        await Refusing(place).inference_embeddings(body, ctx=CTX)
    assert caught.value.param == native


@pytest.mark.parametrize(
    ("place", "native"),
    [("prompt", "content"), ("max_tokens", "sampling_params.max_tokens"), ("model", "model"), (None, None)],
)
async def test_a_text_to_continue(place: str | None, native: str | None) -> None:
    body = CompletionRequest(model_id="m", content="x")
    with pytest.raises(InvalidRequestError) as caught:
        await Refusing(place).inference_completion(body, ctx=CTX)
    assert caught.value.param == native
    with pytest.raises(InvalidRequestError) as caught:
        await anext(Refusing(place).inference_completion_stream(body, ctx=CTX))
    assert caught.value.param == native
