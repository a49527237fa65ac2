"""A chat, translated once and answered as often as asked."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.calling.tools import (
    DECISION_TOKENS,
    Json,
    ToolPlan,
    call_of,
    instructed,
    plan,
)
from llama_stack_providers.inference.native.texts import expect_text_only
from llama_stack_providers.inference.torch_engine.answers import call_deltas
from llama_stack_providers.inference.torch_engine.calls import CallReader
from llama_stack_providers.inference.torch_engine.engine.work import Sampling, Work
from llama_stack_providers.inference.torch_engine.generation import Piece, Usage
from llama_stack_providers.inference.torch_engine.messages import to_template
from llama_stack_providers.inference.torch_engine.sampling import sampling_of, seeded, stops_of
from llama_stack_providers.inference.torch_engine.shapes import shape_of_chat, wants_shape
from llama_stack_spi import InvalidRequestError, given

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.language import LanguageModel


class Chat:
    """A chat that is ready to be answered.

    Attributes:
        usage: Tokens of the prompt, and of deciding which tool to call.
    """

    def __init__(
        self, engine: LanguageModel, work: Work, tools: ToolPlan, usage: Usage, *, several: bool
    ) -> None:
        self.usage = usage
        self._engine = engine
        self._work = work
        self._tools = tools
        self._several = several

    @classmethod
    async def ready(
        cls,
        engine: LanguageModel,
        adapter: str | None,
        body: CreateChatCompletionRequest,
        *,
        temperature: float,
    ) -> Chat:
        """Translates a request; where the template knows no tools, this asks the model first which one it wants.

        Raises:
            InvalidRequestError: The request asks for what this engine lacks, or is too long.
        """
        expect_text_only(body)
        tools = plan(body, has_tools=engine.has_tools)
        messages = to_template(body.messages, has_tools=engine.has_tools)
        spent = Usage()
        if tools.way == "decide":
            tools, spent = await _decided(engine, adapter, messages, tools)
        vocabulary = engine.vocabulary
        shape = None
        if tools.way == "forced":
            messages = instructed(messages, tools.demand())
            schema = tools.call_schema()
            shape = await asyncio.to_thread(lambda: vocabulary.grammars.schema(schema))
        elif wants_shape(body):
            shape = await asyncio.to_thread(lambda: shape_of_chat(body, vocabulary.grammars))
        known = [tool.to_engine() for tool in tools.tools] if tools.way == "template" else []
        ids = await asyncio.to_thread(engine.tokens_of_chat, messages, known)
        forced = tools.way == "forced"
        work = Work(
            ids=ids,
            limit=limit_of(
                engine,
                ids,
                given(body.max_completion_tokens, None) or given(body.max_tokens, None),
                param="messages",
            ),
            sampling=sampling_of(body, temperature=temperature, size=vocabulary.size),
            # A stop text could cut a call in half.
            stops=() if forced else stops_of(body),
            top=given(body.top_logprobs, 0) if given(body.logprobs, False) and not forced else None,
            shape=shape,
            adapter=adapter,
        )
        several = bool(given(body.parallel_tool_calls, True))
        return cls(engine, work, tools, Usage(len(ids)) + spent, several=several)

    async def pieces(self, index: int) -> AsyncGenerator[Piece, None]:
        """Writes the answer number `index` in pieces; leaving early ends it."""
        work = dataclasses.replace(self._work, sampling=seeded(self._work.sampling, index))
        async with contextlib.aclosing(_pieces(self._engine, work)) as pieces:
            if self._tools.way == "forced":
                async for piece in _forced(pieces):
                    yield piece
            elif self._tools.way == "template":
                reader = CallReader([tool.name for tool in self._tools.tools])
                async for piece in _read(pieces, reader, several=self._several):
                    yield piece
            else:
                async for piece in pieces:
                    yield piece


def limit_of(engine: LanguageModel, ids: tuple[int, ...], asked: int | None, *, param: str) -> int:
    """How many tokens may be written behind a prompt.

    Raises:
        InvalidRequestError: The prompt leaves no room.
    """
    room = engine.context_length - len(ids)
    if room < 1:
        raise InvalidRequestError(
            f"This request is {len(ids)} tokens long, but '{engine.name}' reads and writes at most"
            f" {engine.context_length} here. Shorten it, or raise context_length in the distribution.",
            code="context_length_exceeded",
            param=param,
        )
    return room if asked is None else min(asked, room)


async def _pieces(engine: LanguageModel, work: Work) -> AsyncGenerator[Piece]:
    async with contextlib.aclosing(engine.write(work)) as stream:
        async for each in stream:
            yield Piece(each.text, each.finish, each.chances, each.prompt, written=each.count)


async def _forced(pieces: AsyncGenerator[Piece, None]) -> AsyncGenerator[Piece, None]:
    """Turns an answer that is constrained to a call into that call."""
    text, written, finish = "", 0, None
    async for piece in pieces:
        text, written, finish = text + piece.text, written + piece.written, piece.finish
    calls = call_deltas([call_of(text, finished=finish != "length")])
    yield Piece(calls=calls, written=written, finish="tool_calls")


async def _read(
    pieces: AsyncGenerator[Piece, None], reader: CallReader, *, several: bool
) -> AsyncGenerator[Piece, None]:
    """Finds the calls in an answer that may hold some."""
    async for piece in pieces:
        text = reader.add(piece.text)
        if piece.finish is None:
            yield dataclasses.replace(piece, text=text)
            continue
        rest, calls = reader.end()
        deltas = call_deltas(calls if several else calls[:1])
        finish = "tool_calls" if calls else piece.finish
        yield dataclasses.replace(piece, text=text + rest, calls=deltas, finish=finish)


async def _decided(
    engine: LanguageModel, adapter: str | None, messages: list[Json], tools: ToolPlan
) -> tuple[ToolPlan, Usage]:
    """Lets a model without tools in its template say which tool it wants, in a grammar that allows nothing else."""
    ids = await asyncio.to_thread(engine.tokens_of_chat, instructed(messages, tools.question()), [])
    grammars = engine.vocabulary
    shape = await asyncio.to_thread(lambda: grammars.grammars.schema(tools.decision_schema()))
    limit = min(DECISION_TOKENS, limit_of(engine, ids, None, param="messages"))
    text, written = "", 0
    async for piece in _pieces(engine, Work(ids, limit, Sampling(), shape=shape, adapter=adapter)):
        text, written = text + piece.text, written + piece.written
    return tools.decided(text), Usage(len(ids), written)
