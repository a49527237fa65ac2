# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.inference`."""

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
from .._low import inference as low

_BATCH_CHAT_COMPLETION_RESPONSE: Answer[types.BatchChatCompletionResponse] = JsonAnswer(
    "BatchChatCompletionResponse"
)
_BATCH_COMPLETION_RESPONSE: Answer[types.BatchCompletionResponse] = JsonAnswer("BatchCompletionResponse")
_CHAT_COMPLETION_RESPONSE: Answer[types.ChatCompletionResponse] = JsonAnswer("ChatCompletionResponse")
_CHAT_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM: StreamPlan[
    types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse
] = StreamPlan(JsonAnswer("ChatCompletionResponseStreamChunk"), JsonAnswer("ChatCompletionResponse"))
_COMPLETION_RESPONSE: Answer[types.CompletionResponse] = JsonAnswer("CompletionResponse")
_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM: StreamPlan[
    types.CompletionResponseStreamChunk, types.CompletionResponse
] = StreamPlan(JsonAnswer("CompletionResponseStreamChunk"), JsonAnswer("CompletionResponse"))
_EMBEDDINGS_RESPONSE: Answer[types.EmbeddingsResponse] = JsonAnswer("EmbeddingsResponse")
_RERANK_RESPONSE: Answer[types.RerankResponse] = JsonAnswer("RerankResponse")


class Inference(Resource):
    """Operations of `client.inference`."""

    @cached_property
    def with_raw_response(self) -> InferenceRaw:
        """The same calls, answering with status, headers and unread body."""
        return InferenceRaw(self._client)

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
    ) -> types.ChatCompletionResponse: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.ChatCompletionResponse
        | Stream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]
    ):
        """Answer a chat natively.

        Lets a model write the next message of a native conversation. With `stream` the answer arrives
        as events: one `start`, any number of `progress`, one `complete`.

        With `stream=True` it answers with a stream of events, as `chat_completion_stream` does.

        Args:
            model_id: Identifier of the model.
            messages: The conversation so far, oldest first.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            tools: Tools that the model may call.
            tool_config: How tools are shown to the model and chosen.
            tool_choice: Older form of `tool_config.tool_choice`.
            tool_prompt_format: Older form of `tool_config.tool_prompt_format`.
            response_format: A shape that the answer must have.
            stream: Whether to answer in events. Default false.
            logprobs: Ask for log probabilities.

        Returns:
            The answer, or its events.

        Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
        """
        return self._client.choose(
            low.inference_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages": messages,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "tool_choice": tool_choice,
                    "tool_prompt_format": tool_prompt_format,
                    "response_format": response_format,
                    "stream": stream,
                    "logprobs": logprobs,
                },
            ),
            _CHAT_COMPLETION_RESPONSE,
            _CHAT_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Answer a chat natively, as a stream of events.

        Takes what `chat_completion` takes, without `stream`.
        """
        return self._client.stream(
            low.inference_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages": messages,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "tool_choice": tool_choice,
                    "tool_prompt_format": tool_prompt_format,
                    "response_format": response_format,
                    "stream": True,
                    "logprobs": logprobs,
                },
            ),
            _CHAT_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
    ) -> types.CompletionResponse: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompletionResponse | Stream[types.CompletionResponseStreamChunk, types.CompletionResponse]:
        """Continue a text natively.

        Lets a model continue a native content. With `stream` the answer arrives in pieces.

        With `stream=True` it answers with a stream of events, as `completion_stream` does.

        Args:
            model_id: Identifier of the model.
            content: Text, one content item, or a list of items that mix text and images.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            response_format: A shape that the answer must have.
            stream: Whether to answer in pieces. Default false.
            logprobs: Ask for log probabilities.

        Returns:
            The continuation, or its pieces.

        Source: inference.yaml#/paths/~1v1~1inference~1completion/post
        """
        return self._client.choose(
            low.inference_completion(
                _body={
                    "model_id": model_id,
                    "content": content,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "stream": stream,
                    "logprobs": logprobs,
                },
            ),
            _COMPLETION_RESPONSE,
            _COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Continue a text natively, as a stream of events.

        Takes what `completion` takes, without `stream`.
        """
        return self._client.stream(
            low.inference_completion(
                _body={
                    "model_id": model_id,
                    "content": content,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "stream": True,
                    "logprobs": logprobs,
                },
            ),
            _COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Embed contents natively.

        Turns each content into a vector that stands for its meaning.

        Args:
            model_id: Identifier of the embedding model.
            contents: The contents.
            text_truncation: Which end of a text that is too long is cut off. Default `none`, which
                refuses it.
            output_dimension: Length of the vectors, where the model can shorten them. Default the
                model's.
            task_type: What the vectors are for: to search with, or to be found.

        Returns:
            The vectors, in the order of the contents.

        Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
        """
        return self._client.send(
            low.inference_embeddings(
                _body={
                    "model_id": model_id,
                    "contents": contents,
                    "text_truncation": text_truncation,
                    "output_dimension": output_dimension,
                    "task_type": task_type,
                },
            ),
            _EMBEDDINGS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Answer several chats natively.

        Lets a model write the next message of each of several native conversations.

        Args:
            model_id: Identifier of the model.
            messages_batch: The conversations.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            tools: Tools that the model may call.
            tool_config: How tools are shown to the model and chosen.
            response_format: A shape that the answer must have.
            logprobs: Ask for log probabilities.

        Returns:
            The answers, in the order of the conversations.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
        """
        return self._client.send(
            low.inference_batch_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages_batch": messages_batch,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "response_format": response_format,
                    "logprobs": logprobs,
                },
            ),
            _BATCH_CHAT_COMPLETION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Continue several texts natively.

        Lets a model continue each of several native contents.

        Args:
            model_id: Identifier of the model.
            content_batch: The contents.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            response_format: A shape that the answer must have.
            logprobs: Ask for log probabilities.

        Returns:
            The continuations, in the order of the contents.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
        """
        return self._client.send(
            low.inference_batch_completion(
                _body={
                    "model_id": model_id,
                    "content_batch": content_batch,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "logprobs": logprobs,
                },
            ),
            _BATCH_COMPLETION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Rank items by relevance.

        Sorts items by how well they fit a query, best first.

        Args:
            model: Identifier of the reranking model.
            query: A text or a content part.
            items: The items.
            max_num_results: How many to answer at most. Default all.

        Returns:
            The ranking.

        Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
        """
        return self._client.send(
            low.inference_rerank(
                _body={
                    "model": model,
                    "query": query,
                    "items": items,
                    "max_num_results": max_num_results,
                },
            ),
            _RERANK_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class InferenceRaw:
    """The calls of `Inference`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Inference(raw_client(client))
        self.chat_completion = raw(calls.chat_completion)
        self.chat_completion_stream = raw(calls.chat_completion_stream)
        self.completion = raw(calls.completion)
        self.completion_stream = raw(calls.completion_stream)
        self.embeddings = raw(calls.embeddings)
        self.batch_chat_completion = raw(calls.batch_chat_completion)
        self.batch_completion = raw(calls.batch_completion)
        self.rerank = raw(calls.rerank)


class AsyncInference(AsyncResource):
    """Operations of `client.inference`."""

    @cached_property
    def with_raw_response(self) -> AsyncInferenceRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncInferenceRaw(self._client)

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
    ) -> types.ChatCompletionResponse: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.ChatCompletionResponse
        | AsyncStream[types.ChatCompletionResponseStreamChunk, types.ChatCompletionResponse]
    ):
        """Answer a chat natively.

        Lets a model write the next message of a native conversation. With `stream` the answer arrives
        as events: one `start`, any number of `progress`, one `complete`.

        With `stream=True` it answers with a stream of events, as `chat_completion_stream` does.

        Args:
            model_id: Identifier of the model.
            messages: The conversation so far, oldest first.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            tools: Tools that the model may call.
            tool_config: How tools are shown to the model and chosen.
            tool_choice: Older form of `tool_config.tool_choice`.
            tool_prompt_format: Older form of `tool_config.tool_prompt_format`.
            response_format: A shape that the answer must have.
            stream: Whether to answer in events. Default false.
            logprobs: Ask for log probabilities.

        Returns:
            The answer, or its events.

        Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
        """
        return await self._client.choose(
            low.inference_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages": messages,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "tool_choice": tool_choice,
                    "tool_prompt_format": tool_prompt_format,
                    "response_format": response_format,
                    "stream": stream,
                    "logprobs": logprobs,
                },
            ),
            _CHAT_COMPLETION_RESPONSE,
            _CHAT_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Answer a chat natively, as a stream of events.

        Takes what `chat_completion` takes, without `stream`.
        """
        return self._client.stream(
            low.inference_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages": messages,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "tool_choice": tool_choice,
                    "tool_prompt_format": tool_prompt_format,
                    "response_format": response_format,
                    "stream": True,
                    "logprobs": logprobs,
                },
            ),
            _CHAT_COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
    ) -> types.CompletionResponse: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> (
        types.CompletionResponse | AsyncStream[types.CompletionResponseStreamChunk, types.CompletionResponse]
    ):
        """Continue a text natively.

        Lets a model continue a native content. With `stream` the answer arrives in pieces.

        With `stream=True` it answers with a stream of events, as `completion_stream` does.

        Args:
            model_id: Identifier of the model.
            content: Text, one content item, or a list of items that mix text and images.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            response_format: A shape that the answer must have.
            stream: Whether to answer in pieces. Default false.
            logprobs: Ask for log probabilities.

        Returns:
            The continuation, or its pieces.

        Source: inference.yaml#/paths/~1v1~1inference~1completion/post
        """
        return await self._client.choose(
            low.inference_completion(
                _body={
                    "model_id": model_id,
                    "content": content,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "stream": stream,
                    "logprobs": logprobs,
                },
            ),
            _COMPLETION_RESPONSE,
            _COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Continue a text natively, as a stream of events.

        Takes what `completion` takes, without `stream`.
        """
        return self._client.stream(
            low.inference_completion(
                _body={
                    "model_id": model_id,
                    "content": content,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "stream": True,
                    "logprobs": logprobs,
                },
            ),
            _COMPLETION_RESPONSE_STREAM_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Embed contents natively.

        Turns each content into a vector that stands for its meaning.

        Args:
            model_id: Identifier of the embedding model.
            contents: The contents.
            text_truncation: Which end of a text that is too long is cut off. Default `none`, which
                refuses it.
            output_dimension: Length of the vectors, where the model can shorten them. Default the
                model's.
            task_type: What the vectors are for: to search with, or to be found.

        Returns:
            The vectors, in the order of the contents.

        Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
        """
        return await self._client.send(
            low.inference_embeddings(
                _body={
                    "model_id": model_id,
                    "contents": contents,
                    "text_truncation": text_truncation,
                    "output_dimension": output_dimension,
                    "task_type": task_type,
                },
            ),
            _EMBEDDINGS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Answer several chats natively.

        Lets a model write the next message of each of several native conversations.

        Args:
            model_id: Identifier of the model.
            messages_batch: The conversations.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            tools: Tools that the model may call.
            tool_config: How tools are shown to the model and chosen.
            response_format: A shape that the answer must have.
            logprobs: Ask for log probabilities.

        Returns:
            The answers, in the order of the conversations.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
        """
        return await self._client.send(
            low.inference_batch_chat_completion(
                _body={
                    "model_id": model_id,
                    "messages_batch": messages_batch,
                    "sampling_params": sampling_params,
                    "tools": tools,
                    "tool_config": tool_config,
                    "response_format": response_format,
                    "logprobs": logprobs,
                },
            ),
            _BATCH_CHAT_COMPLETION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Continue several texts natively.

        Lets a model continue each of several native contents.

        Args:
            model_id: Identifier of the model.
            content_batch: The contents.
            sampling_params: How tokens are chosen and how many; without a strategy, greedily.
            response_format: A shape that the answer must have.
            logprobs: Ask for log probabilities.

        Returns:
            The continuations, in the order of the contents.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
        """
        return await self._client.send(
            low.inference_batch_completion(
                _body={
                    "model_id": model_id,
                    "content_batch": content_batch,
                    "sampling_params": sampling_params,
                    "response_format": response_format,
                    "logprobs": logprobs,
                },
            ),
            _BATCH_COMPLETION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Rank items by relevance.

        Sorts items by how well they fit a query, best first.

        Args:
            model: Identifier of the reranking model.
            query: A text or a content part.
            items: The items.
            max_num_results: How many to answer at most. Default all.

        Returns:
            The ranking.

        Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
        """
        return await self._client.send(
            low.inference_rerank(
                _body={
                    "model": model,
                    "query": query,
                    "items": items,
                    "max_num_results": max_num_results,
                },
            ),
            _RERANK_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncInferenceRaw:
    """The calls of `AsyncInference`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncInference(async_raw_client(client))
        self.chat_completion = async_raw(calls.chat_completion)
        self.chat_completion_stream = async_raw(calls.chat_completion_stream)
        self.completion = async_raw(calls.completion)
        self.completion_stream = async_raw(calls.completion_stream)
        self.embeddings = async_raw(calls.embeddings)
        self.batch_chat_completion = async_raw(calls.batch_chat_completion)
        self.batch_completion = async_raw(calls.batch_completion)
        self.rerank = async_raw(calls.rerank)
