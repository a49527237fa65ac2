# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.responses` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, overload

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.stream import AsyncStream, Stream
from ...runtime.timeout import TimeLimit
from .. import types


class Responses(Protocol):
    """Operations of `client.responses`."""

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
    ) -> types.Response:
        """Create a response."""
        ...

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
        """Create a response, as a stream of events."""
        ...

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
        """List responses."""
        ...

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
        """Compact a conversation."""
        ...

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
    ) -> types.Response:
        """Get a response."""
        ...

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
        """Get a response, as a stream of events."""
        ...

    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseDeleted:
        """Delete a response."""
        ...

    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response:
        """Cancel a response."""
        ...


class AsyncResponses(Protocol):
    """Operations of `client.responses`."""

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
    ) -> types.Response:
        """Create a response."""
        ...

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
        """Create a response, as a stream of events."""
        ...

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
        """List responses."""
        ...

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
        """Compact a conversation."""
        ...

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
    ) -> types.Response:
        """Get a response."""
        ...

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
        """Get a response, as a stream of events."""
        ...

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseDeleted:
        """Delete a response."""
        ...

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Response:
        """Cancel a response."""
        ...
