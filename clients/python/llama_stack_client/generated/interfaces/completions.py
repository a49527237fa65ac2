# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.completions` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from ...runtime.omit import Omit, omit
from ...runtime.stream import AsyncStream, Stream
from ...runtime.timeout import TimeLimit
from .. import types


class Completions(Protocol):
    """Operations of `client.completions`."""

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
    ) -> types.Completion:
        """Continue a text."""
        ...

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
        """Continue a text, as a stream of events."""
        ...


class AsyncCompletions(Protocol):
    """Operations of `client.completions`."""

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
    ) -> types.Completion:
        """Continue a text."""
        ...

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
        """Continue a text, as a stream of events."""
        ...
