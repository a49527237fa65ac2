"""A chat, translated once and generated as often as asked."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import AsyncGenerator
from typing import cast

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
)
from llama_stack_providers.inference.calling.arguments import check
from llama_stack_providers.inference.calling.tools import DECISION_TOKENS, ToolPlan, instructed, plan
from llama_stack_providers.inference.llama_cpp.calls import WrittenCall
from llama_stack_providers.inference.llama_cpp.engine import Model
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.events import RawChoice, piece_of, raw_choice
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, Usage, gathered
from llama_stack_providers.inference.llama_cpp.messages import Messages
from llama_stack_providers.inference.llama_cpp.sampling import beyond, openai_sampling, seed_for
from llama_stack_providers.inference.native import asked
from llama_stack_providers.inference.native.texts import expect_text_only
from llama_stack_spi import JsonValue, given

PATH = "/v1/chat/completions"


class Chat:
    """A chat on its way to the engine.

    Args:
        model: The loaded model.
        body: The request.
        temperature: Used where the request gives none.
    """

    def __init__(self, model: Model, body: CreateChatCompletionRequest, *, temperature: float) -> None:
        expect_text_only(body)
        engine = model.engine
        self._model = model
        self._marks = engine.marks
        self._plan = plan(body, has_tools=engine.has_tools)
        messages = Messages(has_tools=engine.has_tools, sees=engine.sees, marks=engine.marks)
        self._messages = messages.to_engine(body.messages)
        self._seed = given(body.seed, None)
        self._top = given(body.top_logprobs, 0)
        self._parallel = given(body.parallel_tool_calls, True)
        self._payload: Json = {
            **openai_sampling(body, default_temperature=temperature),
            **_limit(body),
            **_shape(body),
            **beyond(asked(body)),
        }
        self._logprobs = bool(given(body.logprobs, False))
        if self._logprobs:
            # The engine takes 0 for "no log probabilities at all".
            self._payload |= {"logprobs": True, "top_logprobs": max(1, self._top)}

    async def result(self, index: int) -> Result:
        """Generates the whole answer number `index`."""
        return await gathered(self.pieces(index))

    async def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Generates the answer number `index` in pieces."""
        tools, spent = await self._decided(index)
        made = self._forced(tools, index) if tools.way == "forced" else self._free(tools, index)
        async with contextlib.aclosing(made) as pieces:
            async for piece in pieces:
                yield dataclasses.replace(piece, usage=piece.usage + spent) if piece.usage else piece

    async def batches(self) -> AsyncGenerator[list[Piece | RawChoice], None]:
        """Generates the first answer in pieces, as many as are at hand at a time; most of them are not even read."""
        if self._plan.way != "none" or self._logprobs:
            async with contextlib.aclosing(self.pieces(0)) as pieces:
                async for piece in pieces:
                    yield [piece]
            return
        stream = self._model.batches(PATH, self._request(self._plan, 0))
        async with contextlib.aclosing(stream) as batches:
            async for events in batches:
                found = [raw_choice(data) or piece_of(data, top=0) for data in events]
                if batch := [each for each in found if each is not None]:
                    yield batch

    async def _decided(self, index: int) -> tuple[ToolPlan, Usage]:
        """Lets a model without tools in its template say which tool it wants, in a grammar that allows nothing else."""
        if self._plan.way != "decide":
            return self._plan, Usage()
        request: Json = {
            "messages": self._instructed(self._plan.question()),
            "temperature": 0.0,
            "max_tokens": DECISION_TOKENS,
            "response_format": _json_schema(self._plan.decision_schema()),
        }
        answer = await gathered(self._stream(request))
        return self._plan.decided(answer.text), answer.usage

    async def _forced(self, tools: ToolPlan, index: int) -> AsyncGenerator[Piece, None]:
        """Makes the model write a call, and sends it on while it is written."""
        request: Json = {
            **self._payload,
            **self._seeded(index),
            "messages": self._instructed(tools.demand()),
            "response_format": _json_schema(tools.call_schema()),
        }
        # A stop text could cut the call in half.
        for key in ("stop", "logprobs", "top_logprobs", "grammar"):
            request.pop(key, None)
        call = WrittenCall()
        async with contextlib.aclosing(self._stream(request)) as pieces:
            async for piece in pieces:
                if more := call.add(piece.text):
                    yield Piece(calls=more)
                if piece.finish is not None:
                    call.finish(cut_off=piece.finish == "length")
                    check(call.name, call.arguments, tools.schema_of(call.name) or {})
                    yield Piece(finish="tool_calls")
                if piece.usage is not None:
                    yield Piece(usage=piece.usage)

    async def _free(self, tools: ToolPlan, index: int) -> AsyncGenerator[Piece, None]:
        """Lets the model answer, and call what its template told it about."""
        written: dict[int, tuple[str, str]] = {}
        async with contextlib.aclosing(self._stream(self._request(tools, index))) as pieces:
            async for piece in pieces:
                for delta in piece.calls:
                    name, arguments = written.get(delta.index, ("", ""))
                    function = given(delta.function, None)
                    if function is not None:
                        name += given(function.name, "")
                        arguments += given(function.arguments, "")
                    written[delta.index] = name, arguments
                if piece.finish and piece.finish != "length" and written:
                    for name, arguments in written.values():
                        check(name, arguments, tools.schema_of(name) or {})
                    yield dataclasses.replace(piece, finish="tool_calls")
                else:
                    yield piece

    async def _stream(self, request: Json) -> AsyncGenerator[Piece, None]:
        stream = self._model.batches(PATH, {**request, "stream_options": {"include_usage": True}})
        async with contextlib.aclosing(stream) as batches:
            async for events in batches:
                for data in events:
                    if piece := piece_of(data, top=self._top):
                        yield piece

    def _request(self, tools: ToolPlan, index: int) -> Json:
        request: Json = {
            **self._payload,
            **self._seeded(index),
            "messages": cast("JsonValue", self._messages),
            "stream_options": {"include_usage": True},
        }
        if tools.way == "template":
            told = self._marks.broken_within([tool.to_engine() for tool in tools.tools])
            request |= {"tools": told, "tool_choice": "auto", "parallel_tool_calls": self._parallel}
        return request

    def _instructed(self, instruction: str) -> JsonValue:
        return cast("JsonValue", instructed(self._messages, self._marks.broken(instruction)))

    def _seeded(self, index: int) -> Json:
        seed = seed_for(self._seed, index)
        return {} if seed is None else {"seed": seed}


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
