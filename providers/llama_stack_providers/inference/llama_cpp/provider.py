"""The provider: OpenAI's operations; the native ones are answered through them."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    CompletionChoice,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.llama_cpp import listing, vectors
from llama_stack_providers.inference.llama_cpp.answers import (
    chat_choice,
    completion,
    completion_choice,
    fingerprint,
    new_id,
    piece_choice,
)
from llama_stack_providers.inference.llama_cpp.chat import Chat
from llama_stack_providers.inference.llama_cpp.chunks import Chunks
from llama_stack_providers.inference.llama_cpp.completion import (
    Continuation,
    best,
    from_openai,
    with_logprobs,
)
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine import Engines, Model
from llama_stack_providers.inference.llama_cpp.generation import Piece, Usage
from llama_stack_providers.inference.llama_cpp.purposes import (
    expect_embedding,
    expect_ranking,
    expect_writing,
)
from llama_stack_providers.inference.native import Feature, NativeFace
from llama_stack_providers.inference.native.batches import all_of
from llama_stack_providers.inference.native.side_by_side import side_by_side
from llama_stack_spi import (
    Batches,
    Context,
    Health,
    InvalidRequestError,
    ListedModel,
    LlamaStackError,
    given,
)

LOG = logging.getLogger("llama_stack.inference")


class LlamaCpp(NativeFace):
    """Language models in GGUF files, each in a child process of its own."""

    native_features: frozenset[Feature] = frozenset(
        {"top_k", "repetition_penalty", "grammar", "completion_shape"}
    )

    def __init__(self, config: LlamaCppConfig) -> None:
        self._config = config
        self._engines = Engines(config)
        self._loading: list[asyncio.Task[Model]] = []

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

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Lists the models whose files are there."""
        return await asyncio.to_thread(listing.models, self._config)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        async with self._model(body.model) as model:
            expect_writing(model)
            chat = Chat(model, body, temperature=self._config.temperature)
            count = given(body.n, 1)
            results = await all_of(chat.result, range(count), at_once=count)
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
            system_fingerprint=fingerprint(),
        )

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        return Batches(self._chunks(body))

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        count = given(body.n, 1)
        tries = max(count, given(body.best_of, 1))
        async with self._model(body.model) as model:
            expect_writing(model)
            work = from_openai(model, body, temperature=self._config.temperature)
            if tries > count:
                work = with_logprobs(work)
            numbers = range(len(work.prompts) * tries)
            results = await all_of(
                lambda number: work.result(*divmod(number, tries)), numbers, at_once=len(numbers)
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
            raise InvalidRequestError("`best_of` cannot be streamed.", code="unsupported", param="best_of")
        options = given(body.stream_options, None)
        shown = given(body.logprobs, None) not in {None, False}
        make = functools.partial(completion, new_id("cmpl"), int(time.time()), body.model)
        usages: dict[int, Usage] = {}
        async with self._model(body.model) as model:
            expect_writing(model)
            work = from_openai(model, body, temperature=self._config.temperature)
            if given(body.echo, False):
                for prompt, text in enumerate(await _echoes(work)):
                    for index in range(count):
                        yield make(
                            [piece_choice(prompt * count + index, Piece(text=text), 0, logprobs=False)], None
                        )
            offsets: dict[int, int] = {}
            places = [divmod(number, count) for number in range(len(work.prompts) * count)]
            streams = side_by_side([work.pieces(*where) for where in places])
            async with contextlib.aclosing(streams) as pieces:
                async for place, piece in pieces:
                    if piece.usage is not None:
                        usages[place] = piece.usage
                    if piece.text or piece.tokens or piece.finish:
                        yield make([piece_choice(place, piece, offsets.get(place, 0), logprobs=shown)], None)
                        offsets[place] = offsets.get(place, 0) + len(piece.text)
        if options is not None and given(options.include_usage, False):
            yield make([], functools.reduce(Usage.__add__, usages.values(), Usage()))

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts, where the distribution says that the model does."""
        async with self._model(body.model) as model:
            expect_embedding(model)
            return await vectors.embed(model, body)

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts, where the distribution says that the model does."""
        async with self._model(body.model) as model:
            expect_ranking(model)
            return await vectors.rank(model, body)

    async def _chunks(
        self, body: CreateChatCompletionRequest
    ) -> AsyncGenerator[Sequence[ChatCompletionChunk], None]:
        chunks = Chunks(body)
        count = given(body.n, 1)
        async with self._model(body.model) as model:
            expect_writing(model)
            chat = Chat(model, body, temperature=self._config.temperature)
            if count == 1:
                async with contextlib.aclosing(chat.batches()) as batches:
                    async for batch in batches:
                        yield chunks.of(batch)
            else:
                streams = side_by_side([chat.pieces(number) for number in range(count)])
                async with contextlib.aclosing(streams) as pieces:
                    async for index, piece in pieces:
                        yield list(chunks.of_piece(index, piece))
        yield list(chunks.last())

    @contextlib.asynccontextmanager
    async def _model(self, name: str) -> AsyncIterator[Model]:
        model = await self._engines.get(name)
        with model.engine.in_use():
            yield model


def _report(task: asyncio.Task[Model]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        LOG.warning("A model could not be loaded at start-up: %s", error)


async def _echoes(work: Continuation) -> list[str]:
    return [await work.prompt_text(prompt) for prompt in range(len(work.prompts))]
