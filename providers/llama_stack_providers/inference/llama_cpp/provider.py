"""The provider: OpenAI and native operations, two faces of one implementation."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import AsyncIterator

from pydantic import MISSING

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseStreamChunk,
    ChatDelta,
    Completion,
    CompletionChoice,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
)
from llama_stack_providers.inference.llama_cpp import native_answers, native_requests
from llama_stack_providers.inference.llama_cpp.answers import (
    chat_choice,
    chunk_choice,
    completion,
    completion_choice,
    fingerprint,
    first_chunk_choice,
    new_id,
    piece_choice,
)
from llama_stack_providers.inference.llama_cpp.chat import Chat
from llama_stack_providers.inference.llama_cpp.completion import (
    Continuation,
    best,
    from_openai,
    with_logprobs,
)
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine import Engine, Engines
from llama_stack_providers.inference.llama_cpp.generation import Piece, Usage, all_of, merged
from llama_stack_spi import Context, Health, InvalidRequestError, LlamaStackError, given

LOG = logging.getLogger("llama_stack.inference")


class LlamaCpp(Inference):
    """Language models in GGUF files, each in a child process of its own."""

    def __init__(self, config: LlamaCppConfig) -> None:
        self._config = config
        self._engines = Engines(config)
        self._loading: list[asyncio.Task[Engine]] = []

    async def start(self) -> None:
        """Looks for the files of the models to preload, and loads them in the background."""
        for name in self._config.preload:
            self._engines.find(name)
            task = asyncio.create_task(self._engines.get(name))
            task.add_done_callback(_report)
            self._loading.append(task)

    async def stop(self) -> None:
        """Unloads all models."""
        for task in self._loading:
            task.cancel()
        await asyncio.gather(*self._loading, return_exceptions=True)
        await self._engines.stop()

    async def health(self) -> Health:
        """Is well as long as no model that it was told to load failed to."""
        for task in self._loading:
            error = task.exception() if task.done() and not task.cancelled() else None
            if error is not None:
                return Health(
                    "Error",
                    error.message if isinstance(error, LlamaStackError) else "Loading a model failed.",
                )
        loading = sum(not task.done() for task in self._loading)
        return Health("OK", f"{loading} models are loading." if loading else None)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        async with self._engine(body.model) as engine:
            chat = Chat(engine, body, temperature=self._config.temperature)
            results = await all_of(given(body.n, 1), chat.result)
        return ChatCompletion(
            id=new_id("chatcmpl"),
            object="chat.completion",
            created=int(time.time()),
            model=body.model,
            choices=[
                chat_choice(index, result, logprobs=bool(given(body.logprobs, False)))
                for index, result in enumerate(results)
            ],
            usage=functools.reduce(Usage.beside, (result.usage for result in results)).to_openai(),
            systemfingerprint=fingerprint(),
        )

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        options = given(body.stream_options, None)
        with_usage = options is not None and bool(given(options.include_usage, False))
        with_logprobs = bool(given(body.logprobs, False))
        make = functools.partial(
            ChatCompletionChunk,
            id=new_id("chatcmpl"),
            object="chat.completion.chunk",
            created=int(time.time()),
            model=body.model,
            systemfingerprint=fingerprint(),
        )
        usage_slot = None if with_usage else MISSING
        usages: dict[int, Usage] = {}
        async with self._engine(body.model) as engine:
            chat = Chat(engine, body, temperature=self._config.temperature)
            begun: set[int] = set()
            async for index, piece in merged([chat.pieces(number) for number in range(given(body.n, 1))]):
                if index not in begun:
                    begun.add(index)
                    first = ChatDelta(role="assistant", content="")
                    yield make(choices=[first_chunk_choice(index, first)], usage=usage_slot)
                if piece.usage is not None:
                    usages[index] = piece.usage
                if piece.text or piece.reasoning or piece.calls or piece.finish:
                    yield make(choices=[chunk_choice(index, piece, logprobs=with_logprobs)], usage=usage_slot)
        if with_usage:
            yield make(choices=[], usage=functools.reduce(Usage.beside, usages.values(), Usage()).to_openai())

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        count = given(body.n, 1)
        tries = max(count, given(body.best_of, 1))
        async with self._engine(body.model) as engine:
            work = from_openai(engine, body, temperature=self._config.temperature)
            if tries > count:
                work = with_logprobs(work)
            results = await all_of(
                len(work.prompts) * tries, lambda number: work.result(*divmod(number, tries))
            )
            echoes = await _echoes(work) if given(body.echo, False) else [""] * len(work.prompts)
        shown = given(body.logprobs, None) not in {None, False}
        usage = Usage()
        choices: list[CompletionChoice] = []
        for prompt, echo in enumerate(echoes):
            mine = results[prompt * tries : (prompt + 1) * tries]
            usage += functools.reduce(Usage.beside, (result.usage for result in mine))
            for result in best(mine, count):
                choices.append(completion_choice(len(choices), result, echo, logprobs=shown))
        return completion(new_id("cmpl"), int(time.time()), body.model, choices, usage)

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues one or more texts in pieces."""
        count = given(body.n, 1)
        if given(body.best_of, 1) > count:
            raise InvalidRequestError("`best_of` cannot be streamed.", param="best_of")
        options = given(body.stream_options, None)
        shown = given(body.logprobs, None) not in {None, False}
        make = functools.partial(completion, new_id("cmpl"), int(time.time()), body.model)
        usages: dict[int, Usage] = {}
        async with self._engine(body.model) as engine:
            work = from_openai(engine, body, temperature=self._config.temperature)
            if given(body.echo, False):
                for prompt, text in enumerate(await _echoes(work)):
                    for index in range(count):
                        yield make(
                            [piece_choice(prompt * count + index, Piece(text=text), 0, logprobs=False)], None
                        )
            offsets: dict[int, int] = {}
            places = [divmod(number, count) for number in range(len(work.prompts) * count)]
            async for place, piece in merged([work.pieces(*where) for where in places]):
                if piece.usage is not None:
                    usages[place] = piece.usage
                if piece.text or piece.finish:
                    yield make([piece_choice(place, piece, offsets.get(place, 0), logprobs=shown)], None)
                    offsets[place] = offsets.get(place, 0) + len(piece.text)
        if options is not None and given(options.include_usage, False):
            yield make([], functools.reduce(Usage.__add__, usages.values(), Usage()))

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Refuses: a chat model makes no useful vectors."""
        raise _no_embeddings(body.model, "model")

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answers a chat natively."""
        async with self._engine(body.model_id) as engine:
            return native_answers.chat_response(body, await self._native_chat(engine, body).result(0))

    async def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answers a chat natively in events."""
        async with self._engine(body.model_id) as engine:
            async for chunk in native_answers.chat_events(self._native_chat(engine, body).pieces(0)):
                yield chunk

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answers several chats natively, as many at once as the model has places."""
        requests = native_requests.chats_of(body)
        async with self._engine(body.model_id) as engine:
            chats = [self._native_chat(engine, request) for request in requests]
            results = await all_of(len(chats), lambda number: chats[number].result(0)) if chats else []
        answers = [
            native_answers.chat_response(request, result)
            for request, result in zip(requests, results, strict=True)
        ]
        return BatchChatCompletionResponse(batch=answers)

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continues a text natively."""
        async with self._engine(body.model_id) as engine:
            return native_answers.completion_response(
                body, await native_requests.continuation(engine, body).result(0, 0)
            )

    async def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continues a text natively in pieces."""
        async with self._engine(body.model_id) as engine:
            async for chunk in native_answers.completion_chunks(
                body, native_requests.continuation(engine, body).pieces(0, 0)
            ):
                yield chunk

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continues several texts natively."""
        requests = native_requests.completions_of(body)
        async with self._engine(body.model_id) as engine:
            works = [native_requests.continuation(engine, request) for request in requests]
            results = await all_of(len(works), lambda number: works[number].result(0, 0)) if works else []
        answers = [
            native_answers.completion_response(request, each)
            for request, each in zip(requests, results, strict=True)
        ]
        return BatchCompletionResponse(batch=answers)

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Refuses: a chat model makes no useful vectors."""
        raise _no_embeddings(body.model_id, "model_id")

    @contextlib.asynccontextmanager
    async def _engine(self, model: str) -> AsyncIterator[Engine]:
        engine = await self._engines.get(model)
        with engine.in_use():
            yield engine

    def _native_chat(self, engine: Engine, body: ChatCompletionRequest) -> Chat:
        return Chat(
            engine, native_requests.to_openai(body), temperature=0.0, extra=native_requests.extra_of(body)
        )


def _report(task: asyncio.Task[Engine]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        LOG.warning("A model could not be loaded at start-up: %s", error)


async def _echoes(work: Continuation) -> list[str]:
    return [await work.prompt_text(prompt) for prompt in range(len(work.prompts))]


def _no_embeddings(model: str, param: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"'{model}' is a chat model; it makes no embeddings. Use an embedding model, such as all-minilm-l6-v2.",
        code="model_type_mismatch",
        param=param,
    )
