"""A chat, translated once and generated as often as asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import cast

from llama_stack_api.models.inference import (
    ChatFunctionToolCall,
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    ChatToolCallDelta,
    CreateChatCompletionRequest,
    FunctionCall,
    FunctionCallDelta,
)
from llama_stack_providers.inference.llama_cpp.engine import Engine
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, Usage, finish_of, first_choice
from llama_stack_providers.inference.llama_cpp.logprobs import tokens_of
from llama_stack_providers.inference.llama_cpp.messages import to_engine
from llama_stack_providers.inference.llama_cpp.sampling import openai_sampling, seed_for
from llama_stack_providers.inference.llama_cpp.tools import NO_TOOL, ToolPlan, call_of, new_call_id, plan
from llama_stack_spi import InvalidRequestError, JsonValue, given

PATH = "/v1/chat/completions"
DECISION_TOKENS = 64


class Chat:
    """A chat on its way to the engine.

    Args:
        engine: The loaded model.
        body: The request.
        temperature: Used where the request gives none.
        extra: Fields of the engine that OpenAI's form has no name for; they win.
    """

    def __init__(
        self,
        engine: Engine,
        body: CreateChatCompletionRequest,
        *,
        temperature: float,
        extra: Json | None = None,
    ) -> None:
        _refuse_unsupported(body)
        self._engine = engine
        self._plan = plan(body, has_tools=engine.has_tools)
        self._messages = to_engine(body.messages, has_tools=engine.has_tools)
        self._seed = given(body.seed, None)
        self._top = given(body.top_logprobs, 0)
        self._logprobs = bool(given(body.logprobs, False))
        self._payload: Json = {
            **openai_sampling(body, default_temperature=temperature),
            **_limit(body),
            **_shape(body),
            **(extra or {}),
        }
        if self._logprobs:
            # The engine takes 0 for "no log probabilities at all".
            self._payload |= {"logprobs": True, "top_logprobs": max(1, self._top)}

    async def result(self, index: int) -> Result:
        """Generates the whole answer number `index`."""
        tools, spent = await self._decided(index)
        if tools.way == "forced":
            return await self._forced(tools, index, spent)
        answer = await self._engine.connection.post(PATH, self._request(tools, index))
        choice = first_choice(answer)
        message = cast("Json", choice.get("message") or {})
        calls = [_call(cast("Json", each)) for each in _list(message.get("tool_calls"))]
        return Result(
            text=str(message.get("content") or ""),
            finish=finish_of("tool_calls" if calls else choice.get("finish_reason")),
            usage=Usage.of(answer.get("usage")) + spent,
            reasoning=str(message.get("reasoning_content") or ""),
            tokens=tokens_of(choice.get("logprobs"), top=self._top),
            calls=calls,
        )

    async def pieces(self, index: int) -> AsyncIterator[Piece]:
        """Generates the answer number `index` in pieces."""
        tools, spent = await self._decided(index)
        if tools.way == "forced":
            result = await self._forced(tools, index, spent)
            for place, call in enumerate(result.calls):
                begun = FunctionCallDelta(name=call.function.name, arguments="")
                yield Piece(
                    calls=[ChatToolCallDelta(index=place, id=call.id, type="function", function=begun)]
                )
                rest = FunctionCallDelta(arguments=call.function.arguments)
                yield Piece(calls=[ChatToolCallDelta(index=place, function=rest)])
            yield Piece(finish=result.finish, usage=result.usage)
            return
        request: Json = {**self._request(tools, index), "stream_options": {"include_usage": True}}
        called = False
        async for event in self._engine.connection.stream(PATH, request):
            if "usage" in event:
                yield Piece(usage=Usage.of(event["usage"]) + spent)
                continue
            choice = first_choice(event)
            delta = cast("Json", choice.get("delta") or {})
            calls = [_call_delta(cast("Json", each)) for each in _list(delta.get("tool_calls"))]
            called = called or bool(calls)
            finish = choice.get("finish_reason")
            piece = Piece(
                text=str(delta.get("content") or ""),
                finish=finish_of("tool_calls" if called else finish) if finish else None,
                reasoning=str(delta.get("reasoning_content") or ""),
                tokens=tokens_of(choice.get("logprobs"), top=self._top),
                calls=calls,
            )
            if piece != Piece():
                yield piece

    async def _decided(self, index: int) -> tuple[ToolPlan, Usage]:
        """Lets a model without tools in its template say which tool it wants, in a grammar that allows nothing else."""
        if self._plan.way != "decide":
            return self._plan, Usage()
        question = f"{self._plan.instruction()}\nSay which tool the next answer needs, or {NO_TOOL}."
        request: Json = {
            "messages": cast("JsonValue", _instructed(self._messages, question)),
            "temperature": 0.0,
            "max_tokens": DECISION_TOKENS,
            "response_format": _json_schema(self._plan.decision_schema()),
        }
        answer = await self._engine.connection.post(PATH, request)
        usage = Usage.of(answer.get("usage"))
        message = cast("Json", first_choice(answer).get("message") or {})
        text = str(message.get("content") or "")
        chosen = next((tool.name for tool in self._plan.tools if f'"{tool.name}"' in text), NO_TOOL)
        return (ToolPlan("none") if chosen == NO_TOOL else self._plan.only(chosen)), usage

    async def _forced(self, tools: ToolPlan, index: int, spent: Usage) -> Result:
        request = {
            **self._payload,
            **self._seeded(index),
            "messages": cast(
                "JsonValue", _instructed(self._messages, f"{tools.instruction()}\nCall one of them.")
            ),
            "response_format": _json_schema(tools.call_schema()),
        }
        # A stop text could cut the call in half.
        for key in ("stop", "logprobs", "top_logprobs"):
            request.pop(key, None)
        answer = await self._engine.connection.post(PATH, request)
        choice = first_choice(answer)
        message = cast("Json", choice.get("message") or {})
        finished = choice.get("finish_reason") != "length"
        call = call_of(str(message.get("content") or ""), finished=finished)
        return Result(text="", finish="tool_calls", usage=Usage.of(answer.get("usage")) + spent, calls=[call])

    def _request(self, tools: ToolPlan, index: int) -> Json:
        request: Json = {
            **self._payload,
            **self._seeded(index),
            "messages": cast("JsonValue", self._messages),
        }
        if tools.way == "template":
            request |= {"tools": [tool.to_engine() for tool in tools.tools], "tool_choice": "auto"}
        return request

    def _seeded(self, index: int) -> Json:
        seed = seed_for(self._seed, index)
        return {} if seed is None else {"seed": seed}


def _refuse_unsupported(body: CreateChatCompletionRequest) -> None:
    wanted = {
        "modalities": "audio" in (given(body.modalities, None) or []),
        "audio": given(body.audio, None) is not None,
        "web_search_options": given(body.web_search_options, None) is not None,
        "moderation": given(body.moderation, None) is not None,
    }
    for name, asked in wanted.items():
        if asked:
            raise InvalidRequestError(
                f"This engine writes text and calls functions; it has no `{name}`.",
                code="unsupported",
                param=name,
            )


def _limit(body: CreateChatCompletionRequest) -> Json:
    limit = given(body.max_completion_tokens, None) or given(body.max_tokens, None)
    return {} if limit is None else {"max_tokens": limit}


def _shape(body: CreateChatCompletionRequest) -> Json:
    shape = given(body.response_format, None)
    if isinstance(shape, ChatResponseFormatJsonSchema):
        schema = given(shape.json_schema.schema_, None)
        if schema is not None:
            return {"response_format": _json_schema(cast("Json", schema))}
        return {"response_format": {"type": "json_object"}}
    if isinstance(shape, ChatResponseFormatJsonObject):
        return {"response_format": {"type": "json_object"}}
    return {}


def _json_schema(schema: Json) -> Json:
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


def _instructed(messages: list[Json], instruction: str) -> list[Json]:
    if messages and messages[0]["role"] == "system":
        return [{"role": "system", "content": f"{messages[0]['content']}\n\n{instruction}"}, *messages[1:]]
    return [{"role": "system", "content": instruction}, *messages]


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []


def _call(found: Json) -> ChatFunctionToolCall:
    function = cast("Json", found.get("function") or {})
    return ChatFunctionToolCall(
        id=str(found.get("id") or new_call_id()),
        type="function",
        function=FunctionCall(
            name=str(function.get("name", "")), arguments=str(function.get("arguments", "{}"))
        ),
    )


def _call_delta(found: Json) -> ChatToolCallDelta:
    function = cast("Json", found.get("function") or {})
    more = {key: str(function[key]) for key in ("name", "arguments") if function.get(key) is not None}
    index = found.get("index")
    place = index if isinstance(index, int) else 0
    if "name" in more:
        begun = FunctionCallDelta(**more)
        return ChatToolCallDelta(
            index=place, id=str(found.get("id") or new_call_id()), type="function", function=begun
        )
    return ChatToolCallDelta(index=place, function=FunctionCallDelta(**more))
