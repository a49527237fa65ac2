"""The provider: OpenAI's operations. Native ones come from the shared face."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import os
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import MISSING

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
from llama_stack_providers.inference.native import NativeFace, asked
from llama_stack_providers.inference.native.side_by_side import side_by_side
from llama_stack_providers.inference.native.texts import prompts_of, ranked_texts
from llama_stack_providers.inference.torch_engine import vectors
from llama_stack_providers.inference.torch_engine.answers import (
    chat_choice,
    chunk_choice,
    completion,
    completion_choice,
    fingerprint,
    first_chunk_choice,
    new_id,
)
from llama_stack_providers.inference.torch_engine.chat import Chat
from llama_stack_providers.inference.torch_engine.completion import best, continuation, logprobs_of
from llama_stack_providers.inference.torch_engine.config import TorchConfig
from llama_stack_providers.inference.torch_engine.engine.files import ModelFiles, find_model
from llama_stack_providers.inference.torch_engine.generation import Usage, gathered
from llama_stack_spi import (
    Context,
    Health,
    InvalidRequestError,
    ListedModel,
    LlamaStackError,
    ModelKind,
    UnavailableError,
    given,
)

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.pool import Engines

LOG = logging.getLogger("llama_stack.inference")

_KINDS: dict[str, ModelKind] = {"language": "llm", "vectors": "embedding", "ranks": "rerank"}


class Torch(NativeFace):
    """Models in this process. Each has a thread of its own; nothing of torch runs on the event loop."""

    native_features = frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape", "truncation"})

    def __init__(self, config: TorchConfig) -> None:
        self._config = config
        self._folder = Path(config.models_dir).expanduser()
        self._preloading: asyncio.Task[None] | None = None
        self.native_batch = config.parallel

    @functools.cached_property
    def _engines(self) -> Engines:
        # Read when torch is imported. Its threads would spin while they wait: on a computer that is busy otherwise, and
        # with an event loop beside them, answers come many times later.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        # Imported with the first model: torch takes seconds and hundreds of megabytes.
        from llama_stack_providers.inference.torch_engine.engine.pool import Engines

        return Engines(self._config)

    async def start(self) -> None:
        """Looks for the files of the models to preload, and loads them in the background."""
        for name in self._config.preload:
            find_model(name, self._folder)
        if self._config.preload:
            self._preloading = asyncio.create_task(self._preload())

    async def stop(self) -> None:
        """Unloads all models."""
        if self._preloading is not None:
            self._preloading.cancel()
            await asyncio.gather(self._preloading, return_exceptions=True)
        if "_engines" in self.__dict__:
            await self._engines.stop()

    async def health(self) -> Health:
        """Is well as long as no model that it was told to load failed to."""
        task = self._preloading
        if task is not None and not task.done():
            return Health("OK", "Models are loading.")
        error = None if task is None or task.cancelled() else task.exception()
        if error is None:
            return Health("OK")
        return Health(
            "Error", error.message if isinstance(error, LlamaStackError) else "Loading a model failed."
        )

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Tells what is in the folder of models."""
        return await asyncio.to_thread(_listed, self._folder)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        async with self._chat(body) as chat:
            results = await gathered([chat.pieces(index) for index in range(given(body.n, 1))])
        usage = functools.reduce(Usage.__add__, (Usage(0, each.written) for each in results), chat.usage)
        shown = bool(given(body.logprobs, False))
        return ChatCompletion(
            id=new_id("chatcmpl"),
            created=int(time.time()),
            model=body.model,
            choices=[chat_choice(index, each, logprobs=shown) for index, each in enumerate(results)],
            usage=usage.to_openai(),
            system_fingerprint=fingerprint(),
        )

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        with_usage = _wants_usage(body)
        shown = bool(given(body.logprobs, False))
        make = functools.partial(
            ChatCompletionChunk,
            id=new_id("chatcmpl"),
            created=int(time.time()),
            model=body.model,
            system_fingerprint=await asyncio.to_thread(fingerprint),
        )
        slot = None if with_usage else MISSING
        begun: set[int] = set()
        async with self._chat(body) as chat:
            usage = chat.usage
            answers = [chat.pieces(index) for index in range(given(body.n, 1))]
            async with contextlib.aclosing(side_by_side(answers)) as pieces:
                async for index, piece in pieces:
                    usage += Usage(0, piece.written)
                    if index not in begun:
                        begun.add(index)
                        yield make(choices=[first_chunk_choice(index)], usage=slot)
                    if piece.text or piece.calls or piece.finish:
                        yield make(choices=[chunk_choice(index, piece, logprobs=shown)], usage=slot)
        if with_usage:
            yield make(choices=[], usage=usage.to_openai())

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        count = given(body.n, 1)
        tries = max(count, given(body.best_of, 1))
        async with self._engines.language(body.model) as (engine, adapter):
            work = await continuation(
                engine, adapter, body, temperature=self._config.temperature, likelihoods=tries > count
            )
            prompts = range(len(work.works))
            results = await gathered(
                [work.pieces(prompt, index) for prompt in prompts for index in range(tries)]
            )
        shown = logprobs_of(body) is not None
        choices: list[CompletionChoice] = []
        for prompt in prompts:
            for result in best(results[prompt * tries : (prompt + 1) * tries], count):
                offset = 0 if result.prompt else len(work.echoes[prompt])
                choices.append(completion_choice(len(choices), result, offset, logprobs=shown))
        usage = Usage(work.read, sum(result.written for result in results))
        return completion(new_id("cmpl"), int(time.time()), body.model, choices, usage)

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues one or more texts in pieces."""
        count = given(body.n, 1)
        if given(body.best_of, 1) > count:
            raise InvalidRequestError("`best_of` cannot be streamed.", code="unsupported", param="best_of")
        shown = logprobs_of(body) is not None
        make = functools.partial(completion, new_id("cmpl"), int(time.time()), body.model)
        async with self._engines.language(body.model) as (engine, adapter):
            work = await continuation(
                engine, adapter, body, temperature=self._config.temperature, likelihoods=False
            )
            usage = Usage(work.read)
            offsets = [0] * (len(work.works) * count)
            streams = [work.pieces(*divmod(place, count)) for place in range(len(offsets))]
            async with contextlib.aclosing(side_by_side(streams)) as pieces:
                async for place, piece in pieces:
                    usage += Usage(0, piece.written)
                    if piece.text or piece.finish:
                        yield make([completion_choice(place, piece, offsets[place], logprobs=shown)], None)
                    offsets[place] += len(piece.text)
        if _wants_usage(body):
            yield make([], usage)

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        async with self._engines.encoder(body.model, "vectors") as (encoder, _):
            texts = prompts_of(body.input)
            cut = asked(body).text_truncation or "none"
            encoded = await encoder.encode(texts, truncation=cut, param="input")
        return await asyncio.to_thread(vectors.embedding_list, body, encoded)

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts by a query: by a cross-encoder, or by how near vectors are where the model makes those."""
        query, items = ranked_texts(body)
        async with self._engines.encoder(body.model, "vectors", "ranks") as (encoder, kind):
            if kind == "ranks":
                scores = await encoder.scores(query, items)
            else:
                encoded = await encoder.encode([query, *items], truncation="end", param="items")
                scores = (encoded.vectors[1:] @ encoded.vectors[0]).tolist()
        return vectors.ranking(scores, most=given(body.max_num_results, None))

    @contextlib.asynccontextmanager
    async def _chat(self, body: CreateChatCompletionRequest) -> AsyncIterator[Chat]:
        async with self._engines.language(body.model) as (engine, adapter):
            yield await Chat.ready(engine, adapter, body, temperature=self._config.temperature)

    async def _preload(self) -> None:
        try:
            engines = await asyncio.to_thread(lambda: self._engines)
            for name in self._config.preload:
                await engines.get(name)
        except LlamaStackError as error:
            LOG.warning("A model could not be loaded at start-up: %s", error)
            raise


def _wants_usage(body: CreateChatCompletionRequest | CreateCompletionRequest) -> bool:
    options = given(body.stream_options, None)
    return options is not None and bool(given(options.include_usage, False))


def _listed(folder: Path) -> list[ListedModel]:
    """Looks through a folder of models, as deep as `owner/name`."""
    found: dict[str, ModelFiles] = {}
    for path in sorted([*folder.glob("*"), *folder.glob("*/*")]):
        with contextlib.suppress(UnavailableError):
            name = path.relative_to(folder).as_posix()
            found[name] = find_model(name, folder)
    return [ListedModel(name, _KINDS[files.kind]) for name, files in found.items()]
