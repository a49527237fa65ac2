"""The provider for Triton: texts through its generate endpoints, and chats where a template is configured."""

from __future__ import annotations

import functools
import secrets
import time
from collections.abc import AsyncIterator, Sequence

from pydantic_core import from_json

from llama_stack_api.models.inference import (
    ChatChoice,
    ChatChunkChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatDelta,
    Completion,
    CompletionChoice,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
)
from llama_stack_providers.inference.native import NativeFace
from llama_stack_providers.inference.native.batches import all_of
from llama_stack_providers.inference.tensorrt_llm.config import TensorRtConfig
from llama_stack_providers.inference.tensorrt_llm.generating import (
    NAME,
    Body,
    expect_simple,
    path_of,
    request_of,
    text_of,
)
from llama_stack_providers.inference.tensorrt_llm.template import prompt_of
from llama_stack_providers.inference.upstream.client import Client
from llama_stack_providers.inference.upstream.faults import nonsense
from llama_stack_providers.inference.upstream.keys import Keys
from llama_stack_spi import Context, Health, InvalidRequestError, ListedModel, LlamaStackError

_HEALTH_SECONDS = 3.0
_KEY_FIELDS = ("tensorrt_llm_api_key", "tensorrt_llm_api_token")


class Triton(NativeFace):
    """Engines behind Triton. It tells neither how many tokens were used nor why an answer ended."""

    native_features = frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape"})

    def __init__(self, config: TensorRtConfig) -> None:
        self._template = config.chat_template
        self._max_tokens = config.max_tokens
        self._client = Client(config, name=NAME)
        self._keys = Keys(config.api_key, fields=_KEY_FIELDS, needed=False)

    async def stop(self) -> None:
        """Closes all connections."""
        await self._client.close()

    async def health(self) -> Health:
        """Asks whether the server is ready."""
        try:
            await self._client.get("/v2/health/ready", self._keys.of_server(), seconds=_HEALTH_SECONDS)
        except LlamaStackError as error:
            return Health("Error", error.message)
        return Health("OK")

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks for the models of the repository that are ready."""
        raw = await self._client.post("/v2/repository/index", b'{"ready":true}', self._keys.of_server())
        try:
            found = from_json(raw)
        except ValueError:
            raise nonsense(NAME) from None
        if not isinstance(found, list):
            raise nonsense(NAME)
        names = [each.get("name") for each in found if isinstance(each, dict)]
        return [ListedModel(name) for name in dict.fromkeys(names) if isinstance(name, str)]

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answers a chat."""
        text = await self._generate(body, self._prompt(body), ctx)
        message = ChatCompletionMessage(content=text, refusal=None)
        return ChatCompletion(
            id=f"chatcmpl-{secrets.token_hex(12)}",
            created=int(time.time()),
            model=body.model,
            choices=[ChatChoice(index=0, message=message, finish_reason="stop", logprobs=None)],
        )

    async def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answers a chat in chunks."""
        make = functools.partial(
            ChatCompletionChunk,
            id=f"chatcmpl-{secrets.token_hex(12)}",
            created=int(time.time()),
            model=body.model,
        )
        delta = ChatDelta(role="assistant", content="")
        async for text in self._pieces(body, self._prompt(body), ctx):
            delta.content = text
            yield make(choices=[ChatChunkChoice(index=0, delta=delta, finish_reason=None)])
            delta = ChatDelta()
        yield make(choices=[ChatChunkChoice(index=0, delta=ChatDelta(), finish_reason="stop")])

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continues one or more texts."""
        texts = await all_of(
            lambda prompt: self._generate(body, prompt, ctx), _prompts(body), at_once=self.native_batch
        )
        choices = [
            CompletionChoice(index=index, text=text, finish_reason="stop", logprobs=None)
            for index, text in enumerate(texts)
        ]
        return Completion(
            id=f"cmpl-{secrets.token_hex(12)}", created=int(time.time()), model=body.model, choices=choices
        )

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continues a text in pieces."""
        prompt, *more = _prompts(body)
        if more:
            raise InvalidRequestError(
                "Triton streams the continuation of one text at a time.", code="unsupported", param="prompt"
            )
        make = functools.partial(
            Completion, id=f"cmpl-{secrets.token_hex(12)}", created=int(time.time()), model=body.model
        )
        async for text in self._pieces(body, prompt, ctx):
            yield make(choices=[CompletionChoice(index=0, text=text, finish_reason=None, logprobs=None)])
        yield make(choices=[CompletionChoice(index=0, text="", finish_reason="stop", logprobs=None)])

    async def _generate(self, body: Body, prompt: str, ctx: Context) -> str:
        expect_simple(body)
        key = self._keys.of(ctx)
        request = request_of(body, prompt, max_tokens=self._max_tokens, stream=False)
        path = path_of(body.model, stream=False)
        return text_of(await self._client.post(path, request, key, model=body.model), key)

    async def _pieces(self, body: Body, prompt: str, ctx: Context) -> AsyncIterator[str]:
        expect_simple(body)
        key = self._keys.of(ctx)
        request = request_of(body, prompt, max_tokens=self._max_tokens, stream=True)
        path = path_of(body.model, stream=True)
        begun = False
        async with self._client.events(path, request, key, model=body.model, terminator=None) as source:
            async for events in source.batches():
                for event in events:
                    begun = True
                    yield text_of(event, key)
        if not begun:
            raise nonsense(NAME)

    def _prompt(self, body: CreateChatCompletionRequest) -> str:
        if self._template is None:
            raise InvalidRequestError(
                f"'{body.model}' continues texts and knows no chats: Triton's generate endpoint has no chat template."
                " Use completions, or set `chat_template` of its provider in the distribution.",
                code="chat_template_missing",
                param="messages",
            )
        return prompt_of(body.messages, self._template)


def _prompts(body: CreateCompletionRequest) -> list[str]:
    found = body.prompt if isinstance(body.prompt, list) else [body.prompt]
    prompts = [each for each in found if isinstance(each, str)]
    if len(prompts) < len(found):
        raise InvalidRequestError(
            "Triton's generate endpoint takes texts, not tokens.", code="unsupported", param="prompt"
        )
    return prompts
