# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.chat.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.stream import AsyncStream, Stream, StreamPlan
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import chat_completions as low

if TYPE_CHECKING:
    from .chat_completions_messages import AsyncChatCompletionsMessages, ChatCompletionsMessages

_CHAT_COMPLETION: Answer[types.ChatCompletion] = JsonAnswer("ChatCompletion")
_CHAT_COMPLETION_CHUNK_STREAM: StreamPlan[types.ChatCompletionChunk, types.ChatCompletion] = StreamPlan(
    JsonAnswer("ChatCompletionChunk"), JsonAnswer("ChatCompletion"), terminator="[DONE]"
)
_CHAT_COMPLETION_DELETED: Answer[types.ChatCompletionDeleted] = JsonAnswer("ChatCompletionDeleted")
_CHAT_COMPLETION_LIST: Answer[types.ChatCompletionList] = JsonAnswer("ChatCompletionList")
_STORED_CHAT_COMPLETION: Answer[types.StoredChatCompletion] = JsonAnswer("StoredChatCompletion")


class ChatCompletions(Resource):
    """Operations of `client.chat.completions`."""

    @cached_property
    def messages(self) -> ChatCompletionsMessages:
        """Operations of `client.chat.completions.messages`."""
        from .chat_completions_messages import ChatCompletionsMessages

        return chosen(
            ChatCompletionsMessages(self._client), self._client.implementation("chat.completions.messages")
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ChatCompletionsRaw(self._client)

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
    ) -> types.ChatCompletion: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk, types.ChatCompletion]:
        """Answer a chat.

        Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that
        add up to it, and `[DONE]` ends them.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            messages: The chat so far, oldest first.
            stream: Whether to answer in chunks. Default false.
            stream_options: What a stream carries beside the text.
            max_completion_tokens: Most tokens to generate, reasoning included. Default what the
                context leaves.
            max_tokens: Older name of `max_completion_tokens`.
            temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
            top_p: Choose among the likeliest tokens that together reach this probability. Default
                1.
            frequency_penalty: Above 0 makes a token less likely with each use. Default 0.
            presence_penalty: Above 0 makes a token less likely once it was used. Default 0.
            logit_bias: Tokens to favour or to avoid.
            seed: The same seed and request give the same answer where the provider can.
            stop: Texts that end the answer; they are not part of it.
            n: How many answers to write. Default 1.
            logprobs: Whether to answer the log probability of each token. Default false.
            top_logprobs: How many likely tokens to answer at each position; needs `logprobs`.
            tools: Tools that the model may call.
            tool_choice: Whether and which tools are called. Default `auto` with tools, `none`
                without.
            parallel_tool_calls: Whether one answer may hold several calls. Default true.
            response_format: Shape that the answer must have. Default text.
            reasoning_effort: How much the model thinks before it answers.
            verbosity: How long the answer should be.
            modalities: Kinds of output wanted. Default text.
            audio: Voice and format of spoken output; goes with `audio` in `modalities`.
            prediction: Text that the answer will mostly repeat, given to answer faster.
            web_search_options: Let the model search the web.
            moderation: Let a moderation model look at the chat and the answer. A check that fails
                is reported in `moderation` of the answer.
            service_tier: Class of service asked for. Default `auto`.
            store: Whether to keep the answer for `chat.completions.list`. Default false.
            metadata: Short texts to keep with a stored answer.
            user: Older name of `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable name of the end user, such as a hash, to tell misuse by.
            prompt_cache_key: Requests with the same key are likely to share a cached prompt.
            prompt_cache_options: How prompts are cached.
            prompt_cache_retention: How long cached prompts are kept.
            functions: Older form of `tools`.
            function_call: Older form of `tool_choice`.

        Returns:
            The answer, or its chunks.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/post
        """
        return self._client.choose(
            low.chat_completions_create(
                _body={
                    "model": model,
                    "messages": messages,
                    "stream": stream,
                    "stream_options": stream_options,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "logprobs": logprobs,
                    "top_logprobs": top_logprobs,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "response_format": response_format,
                    "reasoning_effort": reasoning_effort,
                    "verbosity": verbosity,
                    "modalities": modalities,
                    "audio": audio,
                    "prediction": prediction,
                    "web_search_options": web_search_options,
                    "moderation": moderation,
                    "service_tier": service_tier,
                    "store": store,
                    "metadata": metadata,
                    "user": user,
                    "safety_identifier": safety_identifier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_options": prompt_cache_options,
                    "prompt_cache_retention": prompt_cache_retention,
                    "functions": functions,
                    "function_call": function_call,
                },
            ),
            _CHAT_COMPLETION,
            _CHAT_COMPLETION_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Answer a chat, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.chat_completions_create(
                _body={
                    "model": model,
                    "messages": messages,
                    "stream": True,
                    "stream_options": stream_options,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "logprobs": logprobs,
                    "top_logprobs": top_logprobs,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "response_format": response_format,
                    "reasoning_effort": reasoning_effort,
                    "verbosity": verbosity,
                    "modalities": modalities,
                    "audio": audio,
                    "prediction": prediction,
                    "web_search_options": web_search_options,
                    "moderation": moderation,
                    "service_tier": service_tier,
                    "store": store,
                    "metadata": metadata,
                    "user": user,
                    "safety_identifier": safety_identifier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_options": prompt_cache_options,
                    "prompt_cache_retention": prompt_cache_retention,
                    "functions": functions,
                    "function_call": function_call,
                },
            ),
            _CHAT_COMPLETION_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """List stored chat completions.

        Lists the chat completions that were created with `store`, each with the messages that led to
        it.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            model: Answer only those of this model.
            metadata: Answer only those with all of these metadata, as `metadata[topic]=rivers`.

        Returns:
            One page of them.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/get
        """
        return self._client.page(
            low.chat_completions_list(
                after=after,
                limit=limit,
                order=order,
                model=model,
                metadata=metadata,
            ),
            _CHAT_COMPLETION_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "model", "metadata"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Get a stored chat completion.

        Returns one chat completion that was created with `store`, with the messages that led to it.

        Args:
            completion_id: Identifier of the chat completion.

        Returns:
            The chat completion.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
        """
        return self._client.send(
            low.chat_completions_retrieve(
                completion_id=completion_id,
            ),
            _STORED_CHAT_COMPLETION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Change the metadata of a stored chat completion.

        Replaces the metadata of a stored chat completion; nothing else of it can change.

        Args:
            completion_id: Identifier of the chat completion.
            metadata: The new metadata; null removes it.

        Returns:
            The chat completion as it is now.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
        """
        return self._client.send(
            low.chat_completions_update(
                completion_id=completion_id,
                _body={
                    "metadata": metadata,
                },
            ),
            _STORED_CHAT_COMPLETION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion.

        Deletes a stored chat completion and its messages.

        Args:
            completion_id: Identifier of the chat completion.

        Returns:
            The chat completion is gone.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
        """
        return self._client.send(
            low.chat_completions_delete(
                completion_id=completion_id,
            ),
            _CHAT_COMPLETION_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ChatCompletionsRaw:
    """The calls of `ChatCompletions`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ChatCompletions(raw_client(client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)


class AsyncChatCompletions(AsyncResource):
    """Operations of `client.chat.completions`."""

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """Operations of `client.chat.completions.messages`."""
        from .chat_completions_messages import AsyncChatCompletionsMessages

        return chosen(
            AsyncChatCompletionsMessages(self._client),
            self._client.implementation("chat.completions.messages"),
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncChatCompletionsRaw(self._client)

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
    ) -> types.ChatCompletion: ...

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
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk, types.ChatCompletion]:
        """Answer a chat.

        Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that
        add up to it, and `[DONE]` ends them.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            messages: The chat so far, oldest first.
            stream: Whether to answer in chunks. Default false.
            stream_options: What a stream carries beside the text.
            max_completion_tokens: Most tokens to generate, reasoning included. Default what the
                context leaves.
            max_tokens: Older name of `max_completion_tokens`.
            temperature: 0 takes the likeliest token; higher values vary more. Default the model's.
            top_p: Choose among the likeliest tokens that together reach this probability. Default
                1.
            frequency_penalty: Above 0 makes a token less likely with each use. Default 0.
            presence_penalty: Above 0 makes a token less likely once it was used. Default 0.
            logit_bias: Tokens to favour or to avoid.
            seed: The same seed and request give the same answer where the provider can.
            stop: Texts that end the answer; they are not part of it.
            n: How many answers to write. Default 1.
            logprobs: Whether to answer the log probability of each token. Default false.
            top_logprobs: How many likely tokens to answer at each position; needs `logprobs`.
            tools: Tools that the model may call.
            tool_choice: Whether and which tools are called. Default `auto` with tools, `none`
                without.
            parallel_tool_calls: Whether one answer may hold several calls. Default true.
            response_format: Shape that the answer must have. Default text.
            reasoning_effort: How much the model thinks before it answers.
            verbosity: How long the answer should be.
            modalities: Kinds of output wanted. Default text.
            audio: Voice and format of spoken output; goes with `audio` in `modalities`.
            prediction: Text that the answer will mostly repeat, given to answer faster.
            web_search_options: Let the model search the web.
            moderation: Let a moderation model look at the chat and the answer. A check that fails
                is reported in `moderation` of the answer.
            service_tier: Class of service asked for. Default `auto`.
            store: Whether to keep the answer for `chat.completions.list`. Default false.
            metadata: Short texts to keep with a stored answer.
            user: Older name of `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable name of the end user, such as a hash, to tell misuse by.
            prompt_cache_key: Requests with the same key are likely to share a cached prompt.
            prompt_cache_options: How prompts are cached.
            prompt_cache_retention: How long cached prompts are kept.
            functions: Older form of `tools`.
            function_call: Older form of `tool_choice`.

        Returns:
            The answer, or its chunks.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/post
        """
        return await self._client.choose(
            low.chat_completions_create(
                _body={
                    "model": model,
                    "messages": messages,
                    "stream": stream,
                    "stream_options": stream_options,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "logprobs": logprobs,
                    "top_logprobs": top_logprobs,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "response_format": response_format,
                    "reasoning_effort": reasoning_effort,
                    "verbosity": verbosity,
                    "modalities": modalities,
                    "audio": audio,
                    "prediction": prediction,
                    "web_search_options": web_search_options,
                    "moderation": moderation,
                    "service_tier": service_tier,
                    "store": store,
                    "metadata": metadata,
                    "user": user,
                    "safety_identifier": safety_identifier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_options": prompt_cache_options,
                    "prompt_cache_retention": prompt_cache_retention,
                    "functions": functions,
                    "function_call": function_call,
                },
            ),
            _CHAT_COMPLETION,
            _CHAT_COMPLETION_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

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
        """Answer a chat, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.chat_completions_create(
                _body={
                    "model": model,
                    "messages": messages,
                    "stream": True,
                    "stream_options": stream_options,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "logit_bias": logit_bias,
                    "seed": seed,
                    "stop": stop,
                    "n": n,
                    "logprobs": logprobs,
                    "top_logprobs": top_logprobs,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "response_format": response_format,
                    "reasoning_effort": reasoning_effort,
                    "verbosity": verbosity,
                    "modalities": modalities,
                    "audio": audio,
                    "prediction": prediction,
                    "web_search_options": web_search_options,
                    "moderation": moderation,
                    "service_tier": service_tier,
                    "store": store,
                    "metadata": metadata,
                    "user": user,
                    "safety_identifier": safety_identifier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_options": prompt_cache_options,
                    "prompt_cache_retention": prompt_cache_retention,
                    "functions": functions,
                    "function_call": function_call,
                },
            ),
            _CHAT_COMPLETION_CHUNK_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """List stored chat completions.

        Lists the chat completions that were created with `store`, each with the messages that led to
        it.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            model: Answer only those of this model.
            metadata: Answer only those with all of these metadata, as `metadata[topic]=rivers`.

        Returns:
            One page of them.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/get
        """
        return self._client.page(
            low.chat_completions_list(
                after=after,
                limit=limit,
                order=order,
                model=model,
                metadata=metadata,
            ),
            _CHAT_COMPLETION_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "model", "metadata"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.StoredChatCompletion:
        """Get a stored chat completion.

        Returns one chat completion that was created with `store`, with the messages that led to it.

        Args:
            completion_id: Identifier of the chat completion.

        Returns:
            The chat completion.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
        """
        return await self._client.send(
            low.chat_completions_retrieve(
                completion_id=completion_id,
            ),
            _STORED_CHAT_COMPLETION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Change the metadata of a stored chat completion.

        Replaces the metadata of a stored chat completion; nothing else of it can change.

        Args:
            completion_id: Identifier of the chat completion.
            metadata: The new metadata; null removes it.

        Returns:
            The chat completion as it is now.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
        """
        return await self._client.send(
            low.chat_completions_update(
                completion_id=completion_id,
                _body={
                    "metadata": metadata,
                },
            ),
            _STORED_CHAT_COMPLETION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion.

        Deletes a stored chat completion and its messages.

        Args:
            completion_id: Identifier of the chat completion.

        Returns:
            The chat completion is gone.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
        """
        return await self._client.send(
            low.chat_completions_delete(
                completion_id=completion_id,
            ),
            _CHAT_COMPLETION_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncChatCompletionsRaw:
    """The calls of `AsyncChatCompletions`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncChatCompletions(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)
