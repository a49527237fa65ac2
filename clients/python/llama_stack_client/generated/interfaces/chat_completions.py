# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.chat.completions` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.stream import AsyncStream, Stream
from ...runtime.timeout import TimeLimit
from .. import types


class ChatCompletions(Protocol):
    """Operations of `client.chat.completions`."""

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion:
        """Answer a chat."""
        ...

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream: Literal[True],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ChatCompletionChunk, types.ChatCompletion]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream: bool,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk, types.ChatCompletion]: ...

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ChatCompletionChunk, types.ChatCompletion]:
        """Answer a chat, as a stream of events."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        model: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ChatCompletionList, types.StoredChatCompletion]:
        """List stored chat completions."""
        ...

    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Get a stored chat completion."""
        ...

    def update(
        self,
        completion_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Change the metadata of a stored chat completion."""
        ...

    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion."""
        ...


class AsyncChatCompletions(Protocol):
    """Operations of `client.chat.completions`."""

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion:
        """Answer a chat."""
        ...

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream: Literal[True],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ChatCompletionChunk, types.ChatCompletion]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream: bool,
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk, types.ChatCompletion]: ...

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[types.ChatMessage | Mapping[str, object]],
        stream_options: types.StreamOptions | Mapping[str, object] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, float] | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        tools: Sequence[types.ChatTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ToolChoiceMode
        | types.ChatNamedToolChoice
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: types.ChatResponseFormat | Mapping[str, object] | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        verbosity: types.Verbosity | None | Omit = omit,
        modalities: Sequence[types.ChatModality] | None | Omit = omit,
        audio: types.ChatAudioOptions | Mapping[str, object] | None | Omit = omit,
        prediction: types.ChatPrediction | Mapping[str, object] | None | Omit = omit,
        web_search_options: types.WebSearchOptions | Mapping[str, object] | None | Omit = omit,
        moderation: types.ChatModerationOptions | Mapping[str, object] | None | Omit = omit,
        service_tier: types.ServiceTier | None | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: types.PromptCacheOptions | Mapping[str, object] | None | Omit = omit,
        prompt_cache_retention: types.PromptCacheRetention | None | Omit = omit,
        functions: Sequence[types.FunctionDefinition | Mapping[str, object]] | None | Omit = omit,
        function_call: types.ChatFunctionCallMode
        | types.ChatToolName
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ChatCompletionChunk, types.ChatCompletion]:
        """Answer a chat, as a stream of events."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        model: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ChatCompletionList, types.StoredChatCompletion]:
        """List stored chat completions."""
        ...

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Get a stored chat completion."""
        ...

    async def update(
        self,
        completion_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Change the metadata of a stored chat completion."""
        ...

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion."""
        ...
