"""Calls made by a JSON schema, for engines whose own calls break the schemas of their tools.

vLLM leaves the choice of a tool to the model where a parser of its family is set. A call that is demanded comes back with
arguments that break the schema, and without a parser vLLM takes no tools at all. There the call is an answer in a
JSON schema, which vLLM does enforce, turned into a call.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeAlias

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatChunkChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatDelta,
    ChatFunctionToolCall,
    ChatJsonSchema,
    ChatMessage,
    ChatResponseFormatJsonSchema,
    ChatSystemMessage,
    ChatToolCallDelta,
    CreateChatCompletionRequest,
    FunctionCallDelta,
)
from llama_stack_providers.inference.calling.arguments import check
from llama_stack_providers.inference.calling.tools import (
    DECISION_TOKENS,
    Json,
    ToolPlan,
    call_of,
    demanded,
    plan,
)
from llama_stack_spi import UnprocessableError, given

Ask: TypeAlias = Callable[[CreateChatCompletionRequest], Awaitable[ChatCompletion]]


class Caller:
    """Makes calls by asking an engine for answers in a schema.

    Args:
        ask: Sends a chat to the engine as it is.
        has_parser: Whether the engine has a parser for the calls of this model. With `None` only the engine knows, and
            all but calls that are demanded is left to it.
    """

    def __init__(self, ask: Ask, *, has_parser: bool | None) -> None:
        self._ask = ask
        self._has_parser = has_parser

    def needed(self, body: CreateChatCompletionRequest) -> bool:
        """Whether a chat has tools that the engine would not take or not keep to."""
        if not given(body.tools, None):
            return False
        if self._has_parser is None:
            return demanded(body)
        choice = given(body.tool_choice, "auto")
        return choice != "auto" or not self._has_parser

    async def answer(self, body: CreateChatCompletionRequest) -> ChatCompletion:
        """Answers such a chat.

        Raises:
            UnprocessableError: The token limit cut a call off, or its arguments break the schema of the tool.
            InvalidRequestError: The tools are none that can be called.
        """
        tools = plan(body, has_tools=self._has_parser is True)
        if tools.way == "template":
            return await self._ask(_narrowed(body, tools))
        if tools.way != "decide":
            return await self._called(body, tools)
        decision = await self._ask(_question(body, tools))
        text = decision.choices[0].message.content if decision.choices else None
        answer = await self._called(body, tools.decided(text or ""))
        _add_usage(answer, decision)
        return answer

    async def _called(self, body: CreateChatCompletionRequest, tools: ToolPlan) -> ChatCompletion:
        if tools.way == "none":
            return await self._ask(_plain(body))
        answer = await self._ask(_shaped(body, tools.demand(), tools.call_schema()))
        for choice in answer.choices:
            finished = choice.finish_reason != "length"
            call = call_of(choice.message.content or "", finished=finished)
            _check(call, tools)
            choice.message.tool_calls = [call]
            choice.message.content = None
            choice.finish_reason = "tool_calls"
        return answer

    async def stream(self, body: CreateChatCompletionRequest) -> AsyncIterator[ChatCompletionChunk]:
        """Answers such a chat in chunks; a call comes whole."""
        options = given(body.stream_options, None)
        with_usage = options is not None and bool(given(options.include_usage, False))
        async for chunk in _chunks_of(await self.answer(body), with_usage=with_usage):
            yield chunk


def _check(call: ChatFunctionToolCall, tools: ToolPlan) -> None:
    """Trusts no engine with the schema that it was given."""
    name = call.function.name
    schema = tools.schema_of(name)
    if schema is None:
        raise UnprocessableError(
            "The tool call failed: the model called a tool that it was not given. Try again, or use a larger model.",
            code="tool_call_failed",
        )
    check(name, call.function.arguments, schema)


async def _chunks_of(answer: ChatCompletion, *, with_usage: bool) -> AsyncIterator[ChatCompletionChunk]:
    """Streams an answer that is whole already."""
    await asyncio.sleep(0)
    usage = None if with_usage else MISSING

    def chunk(*choices: ChatChunkChoice) -> ChatCompletionChunk:
        return ChatCompletionChunk(
            id=answer.id, created=answer.created, model=answer.model, choices=[*choices], usage=usage
        )

    for choice in answer.choices:
        message = choice.message
        calls = [
            ChatToolCallDelta(
                index=place,
                id=call.id,
                type="function",
                function=FunctionCallDelta(name=call.function.name, arguments=call.function.arguments),
            )
            for place, call in enumerate(given(message.tool_calls, []))
            if call.type == "function"
        ]
        delta = ChatDelta(role="assistant", content=message.content or MISSING, tool_calls=calls or MISSING)
        yield chunk(
            ChatChunkChoice(index=choice.index, delta=delta, finish_reason=None, logprobs=choice.logprobs)
        )
        yield chunk(
            ChatChunkChoice(
                index=choice.index, delta=ChatDelta(), finish_reason=choice.finish_reason, logprobs=None
            )
        )
    if with_usage:
        yield chunk().model_copy(update={"usage": answer.usage})


def _question(body: CreateChatCompletionRequest, tools: ToolPlan) -> CreateChatCompletionRequest:
    """The chat that asks which tool is wanted, in a schema that allows nothing else."""
    fields = {"n": 1, "temperature": 0.0, "max_tokens": DECISION_TOKENS, "max_completion_tokens": MISSING}
    return _shaped(body, tools.question(), tools.decision_schema()).model_copy(update=fields)


def _add_usage(answer: ChatCompletion, other: ChatCompletion) -> None:
    """Counts the tokens of another answer with those of this one."""
    mine, more = given(answer.usage, None), given(other.usage, None)
    if mine is not None and more is not None:
        mine.prompt_tokens += more.prompt_tokens
        mine.completion_tokens += more.completion_tokens
        mine.total_tokens += more.total_tokens


def _plain(body: CreateChatCompletionRequest) -> CreateChatCompletionRequest:
    """The chat without tools, and not streamed."""
    without = {"tools", "tool_choice", "parallel_tool_calls", "stream_options"}
    return body.model_copy(update={**dict.fromkeys(without, MISSING), "stream": False})


def _narrowed(body: CreateChatCompletionRequest, tools: ToolPlan) -> CreateChatCompletionRequest:
    """The chat with those of its tools that are allowed, and not streamed."""
    names = {tool.name for tool in tools.tools}
    kept = [tool for tool in given(body.tools, []) if tool.type == "function" and tool.function.name in names]
    return _plain(body).model_copy(update={"tools": kept, "tool_choice": "auto"})


def _shaped(body: CreateChatCompletionRequest, instruction: str, schema: Json) -> CreateChatCompletionRequest:
    """The chat with an instruction, whose answer keeps to a schema."""
    first = body.messages[0]
    messages: list[ChatMessage] = [*body.messages]
    if isinstance(first, ChatSystemMessage) and isinstance(first.content, str):
        messages[0] = ChatSystemMessage(role="system", content=f"{first.content}\n\n{instruction}")
    else:
        messages.insert(0, ChatSystemMessage(role="system", content=instruction))
    shape = ChatResponseFormatJsonSchema(
        type="json_schema", json_schema=ChatJsonSchema(name="call", schema_=schema)
    )
    # A stop text could cut a call in half; log probabilities of its JSON are of no use.
    without = {"stop", "logprobs", "top_logprobs"}
    return _plain(body).model_copy(
        update={**dict.fromkeys(without, MISSING), "messages": messages, "response_format": shape}
    )
