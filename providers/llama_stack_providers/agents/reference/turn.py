"""One turn of an agent: what it does step by step, told as events."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from pydantic import MISSING, BaseModel

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import (
    AgentConfig,
    AgentStep,
    AgentTurnResponseEventPayload,
    AgentTurnResponseStepCompletePayload,
    AgentTurnResponseStepProgressPayload,
    AgentTurnResponseStepStartPayload,
    AgentTurnResponseTurnAwaitingInputPayload,
    AgentTurnResponseTurnCompletePayload,
    AgentTurnResponseTurnStartPayload,
    InferenceStep,
    MemoryRetrievalStep,
    ShieldCallStep,
    ToolExecutionStep,
    ToolResponse,
    Turn,
)
from llama_stack_api.models.common import CompletionMessage, ContentDelta
from llama_stack_providers.agents.reference.conversation import conversation, with_context
from llama_stack_providers.agents.reference.documents import context_of
from llama_stack_providers.agents.reference.records import TurnRecord, new_id, now
from llama_stack_providers.agents.reference.shields import objections, refused
from llama_stack_providers.agents.reference.thinking import Thought, question
from llama_stack_providers.agents.reference.toolbox import Toolbox, run, toolbox
from llama_stack_spi import Context, LlamaStackError, given

Events = AsyncGenerator[AgentTurnResponseEventPayload]
TOO_LONG = "context_length_exceeded"
"""What every provider of inference says where a model cannot read that much."""


@dataclass(slots=True)
class TurnPlayer:
    """Plays a turn, and keeps it after every step.

    Attributes:
        config: The agent.
        record: The turn, as far as it has come.
        past: The session's earlier turns that came to their end, oldest first.
        keep: Writes the record down.
        inference: The sibling that thinks.
        safety: The sibling with the shields, where there is one.
        tools: The sibling with the server's tools, where there is one.
        max_document_characters: Longest text of documents.
    """

    config: AgentConfig
    record: TurnRecord
    past: Sequence[Turn]
    keep: Callable[[TurnRecord], Awaitable[None]]
    inference: Inference
    safety: Safety | None
    tools: Tools | None
    max_document_characters: int

    async def play(self, ctx: Context) -> Events:
        """Answers the messages of the turn."""
        turn = self.record.turn
        context = context_of(given(self.record.request.documents, []), limit=self.max_document_characters)
        box = await self._box(ctx)
        await self.keep(self.record)
        yield AgentTurnResponseTurnStartPayload(turn_id=turn.turn_id)
        asked = with_context(turn.input_messages, context)
        async for event in self._guarded(given(self.config.input_shields, []), asked, ctx):
            yield event
        if turn.completed_at is not MISSING:
            return
        if context:
            step = MemoryRetrievalStep(**self._beginning(), vector_db_ids="", inserted_context=context)
            for event in self._whole(step):
                yield event
        async with aclosing(self._think(box, ctx)) as events:
            async for event in events:
                yield event

    async def resume(self, responses: Sequence[ToolResponse], ctx: Context) -> Events:
        """Goes on with the results of the client's tools. What fails before the next step is done can be resumed again."""
        box = await self._box(ctx)
        found = {each.call_id: each for each in (*self.record.results, *responses)}
        for event in self._used([found[call.call_id] for call in self.record.calls]):
            yield event
        async with aclosing(self._think(box, ctx)) as events:
            async for event in events:
                yield event

    async def _think(self, box: Toolbox, ctx: Context) -> Events:
        turn = self.record.turn
        while True:
            beginning = self._beginning()
            step_id = beginning["step_id"]
            yield AgentTurnResponseStepStartPayload(step_type="inference", step_id=step_id)
            async with aclosing(self._answer(box, ctx)) as deltas:
                async for delta in deltas:
                    yield AgentTurnResponseStepProgressPayload(
                        step_type="inference", step_id=step_id, delta=delta
                    )
            message = turn.output_message
            yield self._done(InferenceStep(**beginning, model_response=message, completed_at=now()))
            calls = given(message.tool_calls, [])
            if not calls or self._thoughts() >= self.config.max_infer_iters:
                break
            results = [
                await run(each, box, tools=self.tools, ctx=ctx)
                for each in calls
                if not box.is_client(each.tool_name)
            ]
            self.record.calls, self.record.results = calls, results
            if self.record.awaited():
                await self.keep(self.record)
                yield AgentTurnResponseTurnAwaitingInputPayload(turn=self._snapshot())
                return
            for event in self._used(results):
                yield event
            await self.keep(self.record)
        async for event in self._guarded(given(self.config.output_shields, []), [turn.output_message], ctx):
            yield event
        if turn.completed_at is MISSING:
            yield await self._complete()

    async def _answer(self, box: Toolbox, ctx: Context) -> AsyncGenerator[ContentDelta]:
        """Asks the model. Where all that was said is too long for it, the older half of the past is left out."""
        while True:
            thought = self._thought(box)
            try:
                async with aclosing(thought.deltas(ctx)) as deltas:
                    async for delta in deltas:
                        yield delta
            except LlamaStackError as error:
                if error.code != TOO_LONG or not self.past:
                    raise
                self.past = self.past[(len(self.past) + 1) // 2 :]
            else:
                self.record.turn.output_message = thought.message
                return

    def _thought(self, box: Toolbox) -> Thought:
        messages = conversation(self.config.instructions, [*self.past, self.record.turn])
        has_called = any(isinstance(each, ToolExecutionStep) for each in self.record.turn.steps)
        request = question(
            self.config,
            messages,
            box.definitions(),
            self.record.request.tool_config,
            has_called=has_called,
        )
        return Thought(self.inference, request)

    def _used(self, results: Sequence[ToolResponse]) -> Sequence[AgentTurnResponseEventPayload]:
        """Tells a step in which tools ran."""
        step = ToolExecutionStep(
            **self._beginning(), tool_calls=self.record.calls, tool_responses=list(results)
        )
        self.record.calls, self.record.results = [], []
        return self._whole(step)

    async def _guarded(self, shields: Sequence[str], messages: Sequence[BaseModel], ctx: Context) -> Events:
        """Tells what shields say; an objection ends the turn."""
        async for violation in objections(shields, messages, safety=self.safety, ctx=ctx):
            step = ShieldCallStep(**self._beginning(), violation=violation or MISSING)
            for event in self._whole(step):
                yield event
            if (text := refused(violation)) is not None:
                self.record.turn.output_message = CompletionMessage(content=text, stop_reason="end_of_turn")
                yield await self._complete()

    async def _box(self, ctx: Context) -> Toolbox:
        groups = [*given(self.config.toolgroups, []), *given(self.record.request.toolgroups, [])]
        return await toolbox(given(self.config.client_tools, []), groups, tools=self.tools, ctx=ctx)

    def _thoughts(self) -> int:
        return sum(isinstance(each, InferenceStep) for each in self.record.turn.steps)

    def _beginning(self) -> dict[str, Any]:
        return {"turn_id": self.record.turn.turn_id, "step_id": new_id("step"), "started_at": now()}

    def _whole(self, step: AgentStep) -> Sequence[AgentTurnResponseEventPayload]:
        step.completed_at = now()
        started = AgentTurnResponseStepStartPayload(step_type=step.step_type, step_id=step.step_id)
        return (started, self._done(step))

    def _done(self, step: AgentStep) -> AgentTurnResponseStepCompletePayload:
        self.record.turn.steps.append(step)
        return AgentTurnResponseStepCompletePayload(
            step_type=step.step_type, step_id=step.step_id, step_details=step
        )

    async def _complete(self) -> AgentTurnResponseTurnCompletePayload:
        self.record.turn.completed_at = now()
        await self.keep(self.record)
        return AgentTurnResponseTurnCompletePayload(turn=self._snapshot())

    def _snapshot(self) -> Turn:
        return self.record.turn.model_copy(update={"steps": list(self.record.turn.steps)})
