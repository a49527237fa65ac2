# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal, overload

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.stream import AsyncStream, Stream, StreamPlan
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import completions as low

_COMPLETION: Answer[types.Completion] = JsonAnswer("Completion")
_COMPLETION_STREAM: StreamPlan[types.Completion, types.Completion] = StreamPlan(
    JsonAnswer("Completion"), JsonAnswer("Completion"), terminator="[DONE]"
)


class Completions(Resource):
    """Operations of `client.completions`."""

    @cached_property
    def with_raw_response(self) -> CompletionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return CompletionsRaw(self._client)

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        stream: Literal[True],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.Completion, types.Completion]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        stream: bool,
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion | Stream[types.Completion, types.Completion]: ...

    def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion | Stream[types.Completion, types.Completion]:
        """Continue a text.

        Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the
        same shape, and `[DONE]` ends them.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            prompt: One text, or a list of inputs.
            suffix: Text behind the gap, where the model can fill one.
            stream: Whether to answer in pieces. Default false.
            stream_options: What a stream carries beside the text.
            max_tokens: Most tokens to generate for each prompt. Default 16.
            temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
            top_p: Choose among the likeliest tokens that together reach this probability. Default
                1.
            frequency_penalty: Above 0 makes a token less likely with each use. Default 0.
            presence_penalty: Above 0 makes a token less likely once it was used. Default 0.
            logit_bias: Tokens to favour or to avoid.
            seed: The same seed and request give the same answer where the provider can.
            stop: Texts that end the continuation; they are not part of it.
            n: How many continuations to answer for each prompt. Default 1.
            best_of: How many to write for each prompt, of which the `n` likeliest are answered.
                Values below `n` count as `n`.
            echo: Whether to put the prompt before its continuation. Default false.
            logprobs: Whether to answer log probabilities, or of how many tokens at each position.
            prompt_logprobs: How many likely tokens to answer at each position of the prompt, where
                the provider can.
            guided_choice: Texts of which the continuation must be one, where the provider can.
            user: Stable name of the end user, such as a hash, to tell misuse by.

        Returns:
            The continuation, or its pieces.

        Source: inference.yaml#/paths/~1v1~1completions/post
        """
        return self._client.choose(
            low.completions_create(
                _body={
                    "model": model,
                    "prompt": prompt,
                    "suffix": suffix,
                    "stream": stream,
                    "stream_options": stream_options,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "best_of": best_of,
                    "echo": echo,
                    "logprobs": logprobs,
                    "prompt_logprobs": prompt_logprobs,
                    "guided_choice": guided_choice,
                    "user": user,
                },
            ),
            _COMPLETION,
            _COMPLETION_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.Completion, types.Completion]:
        """Continue a text, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.completions_create(
                _body={
                    "model": model,
                    "prompt": prompt,
                    "suffix": suffix,
                    "stream": True,
                    "stream_options": stream_options,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "best_of": best_of,
                    "echo": echo,
                    "logprobs": logprobs,
                    "prompt_logprobs": prompt_logprobs,
                    "guided_choice": guided_choice,
                    "user": user,
                },
            ),
            _COMPLETION_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class CompletionsRaw:
    """The calls of `Completions`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Completions(raw_client(client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)


class AsyncCompletions(AsyncResource):
    """Operations of `client.completions`."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncCompletionsRaw(self._client)

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        stream: Literal[True],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.Completion, types.Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        stream: bool,
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion | AsyncStream[types.Completion, types.Completion]: ...

    async def create(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Completion | AsyncStream[types.Completion, types.Completion]:
        """Continue a text.

        Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the
        same shape, and `[DONE]` ends them.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            prompt: One text, or a list of inputs.
            suffix: Text behind the gap, where the model can fill one.
            stream: Whether to answer in pieces. Default false.
            stream_options: What a stream carries beside the text.
            max_tokens: Most tokens to generate for each prompt. Default 16.
            temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
            top_p: Choose among the likeliest tokens that together reach this probability. Default
                1.
            frequency_penalty: Above 0 makes a token less likely with each use. Default 0.
            presence_penalty: Above 0 makes a token less likely once it was used. Default 0.
            logit_bias: Tokens to favour or to avoid.
            seed: The same seed and request give the same answer where the provider can.
            stop: Texts that end the continuation; they are not part of it.
            n: How many continuations to answer for each prompt. Default 1.
            best_of: How many to write for each prompt, of which the `n` likeliest are answered.
                Values below `n` count as `n`.
            echo: Whether to put the prompt before its continuation. Default false.
            logprobs: Whether to answer log probabilities, or of how many tokens at each position.
            prompt_logprobs: How many likely tokens to answer at each position of the prompt, where
                the provider can.
            guided_choice: Texts of which the continuation must be one, where the provider can.
            user: Stable name of the end user, such as a hash, to tell misuse by.

        Returns:
            The continuation, or its pieces.

        Source: inference.yaml#/paths/~1v1~1completions/post
        """
        return await self._client.choose(
            low.completions_create(
                _body={
                    "model": model,
                    "prompt": prompt,
                    "suffix": suffix,
                    "stream": stream,
                    "stream_options": stream_options,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "best_of": best_of,
                    "echo": echo,
                    "logprobs": logprobs,
                    "prompt_logprobs": prompt_logprobs,
                    "guided_choice": guided_choice,
                    "user": user,
                },
            ),
            _COMPLETION,
            _COMPLETION_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        model: str,
        prompt: str | Sequence[str | int | Sequence[int]],
        suffix: str | None | Omit = omit,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: bool | int | None | Omit = omit,
        prompt_logprobs: int | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.Completion, types.Completion]:
        """Continue a text, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.completions_create(
                _body={
                    "model": model,
                    "prompt": prompt,
                    "suffix": suffix,
                    "stream": True,
                    "stream_options": stream_options,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "best_of": best_of,
                    "echo": echo,
                    "logprobs": logprobs,
                    "prompt_logprobs": prompt_logprobs,
                    "guided_choice": guided_choice,
                    "user": user,
                },
            ),
            _COMPLETION_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncCompletionsRaw:
    """The calls of `AsyncCompletions`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncCompletions(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
