# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.inference` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from ...runtime.omit import Omit, omit
from ...runtime.stream import AsyncStream, Stream
from ...runtime.timeout import TimeLimit
from .. import types


class Inference(Protocol):
    """Operations of `client.inference`."""

    @overload
    def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionResponse:
        """Answer a chat natively."""
        ...

    @overload
    def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        stream: Literal[True],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]: ...

    @overload
    def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        stream: bool,
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.ChatCompletionResponse
        | Stream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]
    ): ...

    def chat_completion_stream(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]:
        """Answer a chat natively, as a stream of events."""
        ...

    @overload
    def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompletionResponse:
        """Continue a text natively."""
        ...

    @overload
    def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        stream: Literal[True],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.CompletionResponseStreamChunk, types.CompletionResponse]: ...

    @overload
    def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        stream: bool,
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompletionResponse | Stream[types.CompletionResponseStreamChunk, types.CompletionResponse]: ...

    def completion_stream(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.CompletionResponseStreamChunk, types.CompletionResponse]:
        """Continue a text natively, as a stream of events."""
        ...

    def embeddings(
        self,
        *,
        model_id: str,
        contents: Sequence[str | types.InterleavedContentItem | Mapping[str, object]],
        text_truncation: types.TextTruncation | Omit = omit,
        output_dimension: int | Omit = omit,
        task_type: types.EmbeddingTaskType | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EmbeddingsResponse:
        """Embed contents natively."""
        ...

    def batch_chat_completion(
        self,
        *,
        model_id: str,
        messages_batch: Sequence[Sequence[types.Message | Mapping[str, object]]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.BatchChatCompletionResponse:
        """Answer several chats natively."""
        ...

    def batch_completion(
        self,
        *,
        model_id: str,
        content_batch: Sequence[
            str
            | types.InterleavedContentItem
            | Mapping[str, object]
            | Sequence[types.InterleavedContentItem | Mapping[str, object]]
        ],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.BatchCompletionResponse:
        """Continue several texts natively."""
        ...

    def rerank(
        self,
        *,
        model: str,
        query: str | types.RerankContentPart | Mapping[str, object],
        items: Sequence[str | types.RerankContentPart | Mapping[str, object]],
        max_num_results: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RerankResponse:
        """Rank items by relevance."""
        ...


class AsyncInference(Protocol):
    """Operations of `client.inference`."""

    @overload
    async def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionResponse:
        """Answer a chat natively."""
        ...

    @overload
    async def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        stream: Literal[True],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]: ...

    @overload
    async def chat_completion(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        stream: bool,
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.ChatCompletionResponse
        | AsyncStream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]
    ): ...

    def chat_completion_stream(
        self,
        *,
        model_id: str,
        messages: Sequence[types.Message | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        tool_choice: types.ToolChoiceMode | Omit = omit,
        tool_prompt_format: types.ToolPromptFormat | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]:
        """Answer a chat natively, as a stream of events."""
        ...

    @overload
    async def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompletionResponse:
        """Continue a text natively."""
        ...

    @overload
    async def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        stream: Literal[True],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.CompletionResponseStreamChunk, types.CompletionResponse]: ...

    @overload
    async def completion(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        stream: bool,
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.CompletionResponse | AsyncStream[types.CompletionResponseStreamChunk, types.CompletionResponse]
    ): ...

    def completion_stream(
        self,
        *,
        model_id: str,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.CompletionResponseStreamChunk, types.CompletionResponse]:
        """Continue a text natively, as a stream of events."""
        ...

    async def embeddings(
        self,
        *,
        model_id: str,
        contents: Sequence[str | types.InterleavedContentItem | Mapping[str, object]],
        text_truncation: types.TextTruncation | Omit = omit,
        output_dimension: int | Omit = omit,
        task_type: types.EmbeddingTaskType | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.EmbeddingsResponse:
        """Embed contents natively."""
        ...

    async def batch_chat_completion(
        self,
        *,
        model_id: str,
        messages_batch: Sequence[Sequence[types.Message | Mapping[str, object]]],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        tools: Sequence[types.ToolDefinition | Mapping[str, object]] | Omit = omit,
        tool_config: types.ToolConfig | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.BatchChatCompletionResponse:
        """Answer several chats natively."""
        ...

    async def batch_completion(
        self,
        *,
        model_id: str,
        content_batch: Sequence[
            str
            | types.InterleavedContentItem
            | Mapping[str, object]
            | Sequence[types.InterleavedContentItem | Mapping[str, object]]
        ],
        sampling_params: types.SamplingParams | Mapping[str, object] | Omit = omit,
        response_format: types.ResponseFormat | Mapping[str, object] | Omit = omit,
        logprobs: types.LogProbConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.BatchCompletionResponse:
        """Continue several texts natively."""
        ...

    async def rerank(
        self,
        *,
        model: str,
        query: str | types.RerankContentPart | Mapping[str, object],
        items: Sequence[str | types.RerankContentPart | Mapping[str, object]],
        max_num_results: int | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RerankResponse:
        """Rank items by relevance."""
        ...
