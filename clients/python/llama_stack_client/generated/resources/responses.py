# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.responses`."""

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
from .._low import responses as low

if TYPE_CHECKING:
    from .responses_input_items import AsyncResponsesInputItems, ResponsesInputItems

_COMPACTED_RESPONSE: Answer[types.CompactedResponse] = JsonAnswer("CompactedResponse")
_RESPONSE: Answer[types.Response] = JsonAnswer("Response")
_RESPONSE_DELETED: Answer[types.ResponseDeleted] = JsonAnswer("ResponseDeleted")
_RESPONSE_LIST: Answer[types.ResponseList] = JsonAnswer("ResponseList")
_RESPONSE_STREAM_EVENT_STREAM: StreamPlan[types.ResponseStreamEvent, types.Response] = StreamPlan(
    JsonAnswer("ResponseStreamEvent"), JsonAnswer("Response")
)


class Responses(Resource):
    """Operations of `client.responses`."""

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """Operations of `client.responses.input_items`."""
        from .responses_input_items import ResponsesInputItems

        return chosen(ResponsesInputItems(self._client), self._client.implementation("responses.input_items"))

    @cached_property
    def with_raw_response(self) -> ResponsesRaw:
        """The same calls, answering with status, headers and unread body."""
        return ResponsesRaw(self._client)

    @overload
    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response: ...

    @overload
    def create(
        self,
        *,
        model: str,
        stream: Literal[True],
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ResponseStreamEvent, types.Response]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        stream: bool,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | Stream[types.ResponseStreamEvent, types.Response]: ...

    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | Stream[types.ResponseStreamEvent, types.Response]:
        """Create a response.

        Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a
        stream of events. A 409 means that the body names both a conversation and a previous response.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            input: What to answer; left out where the prompt, the conversation or the previous
                response says it all.
            instructions: System message in front of the input; those of a previous response are not
                carried over.
            stream: Whether to answer with events. Default false.
            stream_options: Details of the stream.
            store: Whether to keep the response so that it can be fetched and continued. Default
                true.
            background: Whether to answer at once and work on in the background. Default false.
            previous_response_id: The response that this one continues; not together with
                `conversation`.
            conversation: The conversation that this response belongs to; its items come first,
                input and output are added.
            prompt: A stored prompt with values for its variables.
            tools: Tools that the model may call.
            tool_choice: Whether the model calls tools, and which.
            parallel_tool_calls: Whether the model may ask for several calls at once. Default true.
            max_tool_calls: How many calls of built-in tools are made at most.
            max_infer_iters: How many times the model is asked at most until the answer stands.
                Default 10.
            guardrails: Shields that look at input and output.
            text: The shape of the text.
            reasoning: How the model thinks before it answers.
            include: What to add to the output, since it is left out otherwise.
            max_output_tokens: Most tokens to generate, thinking included.
            temperature: Above 1 is more random; below 1 more certain. Default 1.
            top_p: Only the likeliest tokens that together reach this probability. Default 1.
            frequency_penalty: Above 0 makes tokens rarer the more often they came. Default 0.
            presence_penalty: Above 0 makes tokens rarer once they came. Default 0.
            top_logprobs: How many alternatives to report for each token.
            truncation: What happens when the input exceeds the context. Default `disabled`.
            context_management: When to shorten a long context.
            metadata: Short texts to keep with the response.
            service_tier: Class of service; a server may ignore it.
            prompt_cache_key: Groups requests that start alike, to find their cached beginning.
            prompt_cache_retention: How long the cached beginning is kept; a server may ignore it.
            safety_identifier: Stable identifier of the end user, to trace abuse.
            user: Older form of `safety_identifier` and `prompt_cache_key`.

        Returns:
            The response, or its events.

        Source: responses.yaml#/paths/~1v1~1responses/post
        """
        return self._client.choose(
            low.responses_create(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "stream": stream,
                    "stream_options": stream_options,
                    "store": store,
                    "background": background,
                    "previous_response_id": previous_response_id,
                    "conversation": conversation,
                    "prompt": prompt,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "max_tool_calls": max_tool_calls,
                    "max_infer_iters": max_infer_iters,
                    "guardrails": guardrails,
                    "text": text,
                    "reasoning": reasoning,
                    "include": include,
                    "max_output_tokens": max_output_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "top_logprobs": top_logprobs,
                    "truncation": truncation,
                    "context_management": context_management,
                    "metadata": metadata,
                    "service_tier": service_tier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "user": user,
                },
            ),
            _RESPONSE,
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ResponseStreamEvent, types.Response]:
        """Create a response, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.responses_create(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "stream": True,
                    "stream_options": stream_options,
                    "store": store,
                    "background": background,
                    "previous_response_id": previous_response_id,
                    "conversation": conversation,
                    "prompt": prompt,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "max_tool_calls": max_tool_calls,
                    "max_infer_iters": max_infer_iters,
                    "guardrails": guardrails,
                    "text": text,
                    "reasoning": reasoning,
                    "include": include,
                    "max_output_tokens": max_output_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "top_logprobs": top_logprobs,
                    "truncation": truncation,
                    "context_management": context_management,
                    "metadata": metadata,
                    "service_tier": service_tier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "user": user,
                },
            ),
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        model: str | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ResponseList, types.Response]:
        """List responses.

        Returns one page of the stored responses, each with its input. A 404 means that `after` is
        unknown.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            model: Only responses of this model.
            order: Sort by creation time, ascending or descending. Default descending.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1responses/get
        """
        return self._client.page(
            low.responses_list(
                after=after,
                limit=limit,
                model=model,
                order=order,
            ),
            _RESPONSE_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "model", "order"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def compact(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompactedResponse:
        """Compact a conversation.

        Shortens a long input to items that a later response can start from.

        Args:
            model: Identifier of the model.
            input: The items to shorten.
            instructions: System message in front of the input.
            previous_response_id: The response whose context is shortened.
            tools: Tools that the model may call.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            reasoning: How the model thinks before it answers.
            text: The shape of the text.
            prompt_cache_key: Groups requests that start alike.
            prompt_cache_retention: How long the cached beginning is kept; a server may ignore it.
            service_tier: Class of service; a server may ignore it.

        Returns:
            The shortened items.

        Source: responses.yaml#/paths/~1v1~1responses~1compact/post
        """
        return self._client.send(
            low.responses_compact(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "previous_response_id": previous_response_id,
                    "tools": tools,
                    "parallel_tool_calls": parallel_tool_calls,
                    "reasoning": reasoning,
                    "text": text,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "service_tier": service_tier,
                },
            ),
            _COMPACTED_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ResponseStreamEvent, types.Response]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | Stream[types.ResponseStreamEvent, types.Response]: ...

    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | Stream[types.ResponseStreamEvent, types.Response]:
        """Get a response.

        Returns a stored response, or replays its events.

        With `stream=True` it answers with a stream of events, as `retrieve_stream` does.

        Args:
            response_id: Identifier of the response.
            include: What to add to the items, since it is left out otherwise.
            stream: Whether to answer with the events of the response. Default false.
            starting_after: Sequence number of the last event already seen; the stream starts behind
                it.
            include_obfuscation: Whether events are padded so that their size tells nothing; a
                server may ignore it.

        Returns:
            The response, or its events.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
        """
        return self._client.choose(
            low.responses_retrieve(
                response_id=response_id,
                include=include,
                stream=stream,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            ),
            _RESPONSE,
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def retrieve_stream(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Stream[types.ResponseStreamEvent, types.Response]:
        """Get a response, as a stream of events.

        Takes what `retrieve` takes, without `stream`.
        """
        return self._client.stream(
            low.responses_retrieve(
                response_id=response_id,
                include=include,
                stream=True,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            ),
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseDeleted:
        """Delete a response.

        Deletes a stored response with its input.

        Args:
            response_id: Identifier of the response.

        Returns:
            What was deleted.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
        """
        return self._client.send(
            low.responses_delete(
                response_id=response_id,
            ),
            _RESPONSE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response:
        """Cancel a response.

        Stops a response that runs in the background. A 409 means that it does not run, or not in the
        background.

        Args:
            response_id: Identifier of the response.

        Returns:
            The cancelled response.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
        """
        return self._client.send(
            low.responses_cancel(
                response_id=response_id,
            ),
            _RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ResponsesRaw:
    """The calls of `Responses`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Responses(raw_client(client))
        self.create = raw(calls.create)
        self.stream = raw(calls.stream)
        self.list = raw(calls.list)
        self.compact = raw(calls.compact)
        self.retrieve = raw(calls.retrieve)
        self.retrieve_stream = raw(calls.retrieve_stream)
        self.delete = raw(calls.delete)
        self.cancel = raw(calls.cancel)


class AsyncResponses(AsyncResource):
    """Operations of `client.responses`."""

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """Operations of `client.responses.input_items`."""
        from .responses_input_items import AsyncResponsesInputItems

        return chosen(
            AsyncResponsesInputItems(self._client), self._client.implementation("responses.input_items")
        )

    @cached_property
    def with_raw_response(self) -> AsyncResponsesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncResponsesRaw(self._client)

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        stream: Literal[True],
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ResponseStreamEvent, types.Response]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        stream: bool,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent, types.Response]: ...

    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent, types.Response]:
        """Create a response.

        Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a
        stream of events. A 409 means that the body names both a conversation and a previous response.

        With `stream=True` it answers with a stream of events, as `stream` does.

        Args:
            model: Identifier of the model.
            input: What to answer; left out where the prompt, the conversation or the previous
                response says it all.
            instructions: System message in front of the input; those of a previous response are not
                carried over.
            stream: Whether to answer with events. Default false.
            stream_options: Details of the stream.
            store: Whether to keep the response so that it can be fetched and continued. Default
                true.
            background: Whether to answer at once and work on in the background. Default false.
            previous_response_id: The response that this one continues; not together with
                `conversation`.
            conversation: The conversation that this response belongs to; its items come first,
                input and output are added.
            prompt: A stored prompt with values for its variables.
            tools: Tools that the model may call.
            tool_choice: Whether the model calls tools, and which.
            parallel_tool_calls: Whether the model may ask for several calls at once. Default true.
            max_tool_calls: How many calls of built-in tools are made at most.
            max_infer_iters: How many times the model is asked at most until the answer stands.
                Default 10.
            guardrails: Shields that look at input and output.
            text: The shape of the text.
            reasoning: How the model thinks before it answers.
            include: What to add to the output, since it is left out otherwise.
            max_output_tokens: Most tokens to generate, thinking included.
            temperature: Above 1 is more random; below 1 more certain. Default 1.
            top_p: Only the likeliest tokens that together reach this probability. Default 1.
            frequency_penalty: Above 0 makes tokens rarer the more often they came. Default 0.
            presence_penalty: Above 0 makes tokens rarer once they came. Default 0.
            top_logprobs: How many alternatives to report for each token.
            truncation: What happens when the input exceeds the context. Default `disabled`.
            context_management: When to shorten a long context.
            metadata: Short texts to keep with the response.
            service_tier: Class of service; a server may ignore it.
            prompt_cache_key: Groups requests that start alike, to find their cached beginning.
            prompt_cache_retention: How long the cached beginning is kept; a server may ignore it.
            safety_identifier: Stable identifier of the end user, to trace abuse.
            user: Older form of `safety_identifier` and `prompt_cache_key`.

        Returns:
            The response, or its events.

        Source: responses.yaml#/paths/~1v1~1responses/post
        """
        return await self._client.choose(
            low.responses_create(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "stream": stream,
                    "stream_options": stream_options,
                    "store": store,
                    "background": background,
                    "previous_response_id": previous_response_id,
                    "conversation": conversation,
                    "prompt": prompt,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "max_tool_calls": max_tool_calls,
                    "max_infer_iters": max_infer_iters,
                    "guardrails": guardrails,
                    "text": text,
                    "reasoning": reasoning,
                    "include": include,
                    "max_output_tokens": max_output_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "top_logprobs": top_logprobs,
                    "truncation": truncation,
                    "context_management": context_management,
                    "metadata": metadata,
                    "service_tier": service_tier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "user": user,
                },
            ),
            _RESPONSE,
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def stream(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | Omit = omit,
        instructions: str | None | Omit = omit,
        stream_options: types.ResponseStreamOptions | Mapping[str, object] | None | Omit = omit,
        store: bool | None | Omit = omit,
        background: bool | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        conversation: str | types.ResponseConversation | Mapping[str, object] | None | Omit = omit,
        prompt: types.ResponsePrompt | Mapping[str, object] | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        tool_choice: types.ResponseToolChoiceMode
        | types.ResponseToolChoiceOption
        | Mapping[str, object]
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        max_infer_iters: int | None | Omit = omit,
        guardrails: Sequence[str | types.ResponseGuardrailSpec | Mapping[str, object]] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        include: Sequence[types.ResponseInclude] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        truncation: types.ResponseTruncation | None | Omit = omit,
        context_management: Sequence[types.ResponseContextManagement | Mapping[str, object]]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ResponseStreamEvent, types.Response]:
        """Create a response, as a stream of events.

        Takes what `create` takes, without `stream`.
        """
        return self._client.stream(
            low.responses_create(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "stream": True,
                    "stream_options": stream_options,
                    "store": store,
                    "background": background,
                    "previous_response_id": previous_response_id,
                    "conversation": conversation,
                    "prompt": prompt,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "max_tool_calls": max_tool_calls,
                    "max_infer_iters": max_infer_iters,
                    "guardrails": guardrails,
                    "text": text,
                    "reasoning": reasoning,
                    "include": include,
                    "max_output_tokens": max_output_tokens,
                    "temperature": temperature,
                    "top_p": top_p,
                    "frequency_penalty": frequency_penalty,
                    "presence_penalty": presence_penalty,
                    "top_logprobs": top_logprobs,
                    "truncation": truncation,
                    "context_management": context_management,
                    "metadata": metadata,
                    "service_tier": service_tier,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "user": user,
                },
            ),
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        model: str | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ResponseList, types.Response]:
        """List responses.

        Returns one page of the stored responses, each with its input. A 404 means that `after` is
        unknown.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            model: Only responses of this model.
            order: Sort by creation time, ascending or descending. Default descending.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1responses/get
        """
        return self._client.page(
            low.responses_list(
                after=after,
                limit=limit,
                model=model,
                order=order,
            ),
            _RESPONSE_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "model", "order"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def compact(
        self,
        *,
        model: str,
        input: str
        | Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        instructions: str | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Sequence[types.ResponseTool | Mapping[str, object]] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        reasoning: types.ResponseReasoning | Mapping[str, object] | None | Omit = omit,
        text: types.ResponseText | Mapping[str, object] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: types.ResponsePromptCacheRetention | None | Omit = omit,
        service_tier: types.ResponseServiceTier | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.CompactedResponse:
        """Compact a conversation.

        Shortens a long input to items that a later response can start from.

        Args:
            model: Identifier of the model.
            input: The items to shorten.
            instructions: System message in front of the input.
            previous_response_id: The response whose context is shortened.
            tools: Tools that the model may call.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            reasoning: How the model thinks before it answers.
            text: The shape of the text.
            prompt_cache_key: Groups requests that start alike.
            prompt_cache_retention: How long the cached beginning is kept; a server may ignore it.
            service_tier: Class of service; a server may ignore it.

        Returns:
            The shortened items.

        Source: responses.yaml#/paths/~1v1~1responses~1compact/post
        """
        return await self._client.send(
            low.responses_compact(
                _body={
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "previous_response_id": previous_response_id,
                    "tools": tools,
                    "parallel_tool_calls": parallel_tool_calls,
                    "reasoning": reasoning,
                    "text": text,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "service_tier": service_tier,
                },
            ),
            _COMPACTED_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ResponseStreamEvent, types.Response]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent, types.Response]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent, types.Response]:
        """Get a response.

        Returns a stored response, or replays its events.

        With `stream=True` it answers with a stream of events, as `retrieve_stream` does.

        Args:
            response_id: Identifier of the response.
            include: What to add to the items, since it is left out otherwise.
            stream: Whether to answer with the events of the response. Default false.
            starting_after: Sequence number of the last event already seen; the stream starts behind
                it.
            include_obfuscation: Whether events are padded so that their size tells nothing; a
                server may ignore it.

        Returns:
            The response, or its events.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
        """
        return await self._client.choose(
            low.responses_retrieve(
                response_id=response_id,
                include=include,
                stream=stream,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            ),
            _RESPONSE,
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
            stream=stream,
        )

    def retrieve_stream(
        self,
        response_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncStream[types.ResponseStreamEvent, types.Response]:
        """Get a response, as a stream of events.

        Takes what `retrieve` takes, without `stream`.
        """
        return self._client.stream(
            low.responses_retrieve(
                response_id=response_id,
                include=include,
                stream=True,
                starting_after=starting_after,
                include_obfuscation=include_obfuscation,
            ),
            _RESPONSE_STREAM_EVENT_STREAM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseDeleted:
        """Delete a response.

        Deletes a stored response with its input.

        Args:
            response_id: Identifier of the response.

        Returns:
            What was deleted.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
        """
        return await self._client.send(
            low.responses_delete(
                response_id=response_id,
            ),
            _RESPONSE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response:
        """Cancel a response.

        Stops a response that runs in the background. A 409 means that it does not run, or not in the
        background.

        Args:
            response_id: Identifier of the response.

        Returns:
            The cancelled response.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
        """
        return await self._client.send(
            low.responses_cancel(
                response_id=response_id,
            ),
            _RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncResponsesRaw:
    """The calls of `AsyncResponses`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncResponses(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.stream = async_raw(calls.stream)
        self.list = async_raw(calls.list)
        self.compact = async_raw(calls.compact)
        self.retrieve = async_raw(calls.retrieve)
        self.retrieve_stream = async_raw(calls.retrieve_stream)
        self.delete = async_raw(calls.delete)
        self.cancel = async_raw(calls.cancel)
