"""The class that answers native operations by asking OpenAI's."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseStreamChunk,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    EmbeddingsRequest,
    EmbeddingsResponse,
)
from llama_stack_providers.inference.native import answers, events, requests
from llama_stack_providers.inference.native.batches import all_of
from llama_stack_providers.inference.native.sampling import Features
from llama_stack_spi import Context, LlamaStackError

_COMPLETION = {"prompt": "content", "max_tokens": "sampling_params.max_tokens"}
_EMBEDDINGS = {"input": "contents", "dimensions": "output_dimension"}


class NativeFace(Inference):
    """Native operations, in terms of the OpenAI operations of the class that inherits.

    Attributes:
        native_features: What those take beyond OpenAI's form.
        native_batch: How many requests of a batch run at once.
    """

    native_features: Features = frozenset()
    native_batch: int = 8

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a chat natively."""
        asked = requests.chat_of(body, self.native_features, stream=False)
        return answers.chat_response(await self.chat_completions_create(asked, ctx=ctx))

    async def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a chat natively in events."""
        asked = requests.chat_of(body, self.native_features, stream=True)
        chunks = self.chat_completions_create_stream(asked, ctx=ctx)
        async with _closing(chunks):
            async for event in events.chat_events(chunks):
                yield event

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a text natively."""
        asked = requests.completion_of(body, self.native_features, stream=False)
        with _named(_COMPLETION):
            return answers.completion_response(await self.completions_create(asked, ctx=ctx))

    async def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a text natively in pieces."""
        asked = requests.completion_of(body, self.native_features, stream=True)
        pieces = self.completions_create_stream(asked, ctx=ctx)
        with _named(_COMPLETION):
            async with _closing(pieces):
                async for chunk in events.completion_chunks(pieces):
                    yield chunk

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds contents natively."""
        asked = requests.embeddings_of(body, self.native_features)
        with _named(_EMBEDDINGS):
            return answers.embeddings_response(await self.embeddings_create(asked, ctx=ctx))

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers several chats natively."""
        batch = await all_of(
            lambda each: self.inference_chat_completion(each, ctx=ctx),
            requests.chats_of(body),
            at_once=self.native_batch,
        )
        return BatchChatCompletionResponse(batch=batch)

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues several texts natively."""
        batch = await all_of(
            lambda each: self.inference_completion(each, ctx=ctx),
            requests.completions_of(body),
            at_once=self.native_batch,
        )
        return BatchCompletionResponse(batch=batch)


@contextlib.contextmanager
def _named(native: Mapping[str, str]) -> Iterator[None]:
    """Lets errors of the block lead to the native request: it has other names for some fields than OpenAI's."""
    try:
        yield
    except LlamaStackError as error:
        name, bracket, place = (error.param or "").partition("[")
        if name in native:
            error.param = native[name] + bracket + place
        raise


@contextlib.asynccontextmanager
async def _closing(stream: object) -> AsyncIterator[None]:
    """Ends a stream with the block, so that leaving reaches the engine at once."""
    try:
        yield
    finally:
        if close := getattr(stream, "aclose", None):
            await close()
