"""One turn of an agent: what it does step by step, told as events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from pydantic import MISSING

from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import (
    AgentConfig,
    AgentInputMessage,
    AgentStep,
    AgentTurnResponseEventPayload,
    AgentTurnResponseStepCompletePayload,
    AgentTurnResponseStepProgressPayload,
    AgentTurnResponseStepStartPayload,
    AgentTurnResponseTurnAwaitingInputPayload,
    AgentTurnResponseTurnCompletePayload,
    AgentTurnResponseTurnStartPayload,
    CreateAgentTurnRequest,
    InferenceStep,
    MemoryRetrievalStep,
    ShieldCallStep,
    ToolExecutionStep,
    ToolResponse,
    Turn,
)
from llama_stack_api.models.common import (
    CompletionMessage,
    JsonSchemaResponseFormat,
    Message,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    Url,
)
from llama_stack_api.models.safety import RunShieldRequest, SafetyViolation
from llama_stack_api.models.tools import InvokeToolRequest
from llama_stack_providers.stub.acting.choosing import call_of, chosen_tool, server_tools, tool_choice
from llama_stack_providers.stub.kit.clock import now_datetime
from llama_stack_providers.stub.kit.content import last_user_text, text_of
from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import cut, reply, tokens
from llama_stack_spi import Context, InvalidRequestError, given

Events = AsyncIterator[AgentTurnResponseEventPayload]
REFUSAL = "I can't help with that."
"""What an agent says where a shield objects without words of its own."""


@dataclass(slots=True)
class TurnPlayer:
    """Plays one turn of an agent with sibling APIs, and keeps what it has done so far in `turn`."""

    config: AgentConfig
    body: CreateAgentTurnRequest
    turn: Turn
    safety: Safety
    tools: Tools
    _pending: list[ToolCall] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def awaits_input(self) -> bool:
        """Whether the client has to run a tool before the turn can go on."""
        return bool(self._pending)

    @property
    def _has_ended(self) -> bool:
        return self.turn.completed_at is not MISSING

    async def play(self, ctx: Context) -> Events:
        """Answers the messages of the turn."""
        groups = [*given(self.config.toolgroups, []), *given(self.body.toolgroups, [])]
        offered = await server_tools(groups, self.tools, ctx=ctx)
        yield AgentTurnResponseTurnStartPayload(turn_id=self.turn.turn_id)
        async for event in self._guarded(given(self.config.input_shields, []), self.turn.input_messages, ctx):
            yield event
        if self._has_ended:
            return
        async for event in self._recall():
            yield event
        text, client_tools = last_user_text(self.turn.input_messages), given(self.config.client_tools, [])
        choice = tool_choice(self.config, self.body)
        tool = chosen_tool([*client_tools, *(each.tool for each in offered)], choice, text)
        if tool is None:
            async for event in self._answer(reply(text), ctx):
                yield event
            return
        call = call_of(tool, f"{self.turn.turn_id}-call-1", text)
        async for event in self._ask_for(call):
            yield event
        if self.config.max_infer_iters == 1:
            async for event in self._end(ctx):
                yield event
        elif tool in client_tools:
            self._pending = [call]
            yield AgentTurnResponseTurnAwaitingInputPayload(turn=self._snapshot())
        else:
            fixed = next(each.arguments for each in offered if each.tool is tool)
            async for event in self._use([call], [await self._invoke(call, fixed, ctx)], ctx):
                yield event

    async def resume(self, responses: Sequence[ToolResponse], ctx: Context) -> Events:
        """Goes on with the results of the client's tools, one for each call."""
        awaited = [call.call_id for call in self._pending]
        if sorted(each.call_id for each in responses) != sorted(awaited):
            raise InvalidRequestError(
                f"The turn {self.turn.turn_id!r} awaits one result for each of these calls: {', '.join(awaited)}.",
                code="wrong_tool_responses",
                param="tool_responses",
            )
        calls, self._pending = self._pending, []
        async for event in self._use(calls, responses, ctx):
            yield event

    async def _use(
        self, calls: Sequence[ToolCall], responses: Sequence[ToolResponse], ctx: Context
    ) -> Events:
        step = ToolExecutionStep(
            **self._beginning(),
            tool_calls=list(calls),
            tool_responses=list(responses),
            completed_at=now_datetime(),
        )
        yield AgentTurnResponseStepStartPayload(step_type="tool_execution", step_id=step.step_id)
        yield self._done(step)
        results = "; ".join(f"{each.tool_name}: {text_of(each.content)}" for each in responses)
        async for event in self._answer(f"The tools say {results}.", ctx):
            yield event

    async def _answer(self, text: str, ctx: Context) -> Events:
        text, why = self._shaped(text)
        beginning = self._beginning()
        yield AgentTurnResponseStepStartPayload(step_type="inference", step_id=beginning["step_id"])
        for piece in tokens(text):
            yield AgentTurnResponseStepProgressPayload(
                step_type="inference", step_id=beginning["step_id"], delta=TextDelta(text=piece)
            )
        message = CompletionMessage(
            content=text, stop_reason="out_of_tokens" if why == "length" else "end_of_turn"
        )
        yield self._done(InferenceStep(**beginning, model_response=message, completed_at=now_datetime()))
        self.turn.output_message = message
        async for event in self._end(ctx):
            yield event

    async def _ask_for(self, call: ToolCall) -> Events:
        beginning = self._beginning()
        yield AgentTurnResponseStepStartPayload(step_type="inference", step_id=beginning["step_id"])
        yield AgentTurnResponseStepProgressPayload(
            step_type="inference",
            step_id=beginning["step_id"],
            delta=ToolCallDelta(tool_call=call, parse_status="succeeded"),
        )
        message = CompletionMessage(content="", stop_reason="end_of_message", tool_calls=[call])
        yield self._done(InferenceStep(**beginning, model_response=message, completed_at=now_datetime()))
        self.turn.output_message = message

    async def _end(self, ctx: Context) -> Events:
        """Ends the turn, unless an output shield has ended it with other words."""
        async for event in self._guarded(
            given(self.config.output_shields, []), [self.turn.output_message], ctx
        ):
            yield event
        if not self._has_ended:
            yield self._complete()

    async def _guarded(self, shields: Sequence[str], messages: Sequence[Message], ctx: Context) -> Events:
        """Asks shields in turn; an error of one is the end, what is less grave is only told."""
        for shield in shields:
            violation = await self._violation(shield, messages, ctx)
            step = ShieldCallStep(
                **self._beginning(), violation=violation or MISSING, completed_at=now_datetime()
            )
            yield AgentTurnResponseStepStartPayload(step_type="shield_call", step_id=step.step_id)
            yield self._done(step)
            if violation is not None and violation.violation_level == "error":
                self.turn.output_message = _said(given(violation.user_message, REFUSAL))
                yield self._complete()
                return

    async def _recall(self) -> Events:
        documents = given(self.body.documents, [])
        if not documents:
            return
        texts = [
            each.content.uri if isinstance(each.content, Url) else text_of(each.content) for each in documents
        ]
        step = MemoryRetrievalStep(
            **self._beginning(),
            vector_db_ids=f"session-{self.turn.session_id}",
            inserted_context="\n".join(texts),
            completed_at=now_datetime(),
        )
        yield AgentTurnResponseStepStartPayload(step_type="memory_retrieval", step_id=step.step_id)
        yield self._done(step)

    async def _invoke(self, call: ToolCall, fixed: Mapping[str, Any], ctx: Context) -> ToolResponse:
        arguments = {**(call.arguments if isinstance(call.arguments, dict) else {}), **fixed}
        result = await self.tools.tool_runtime_invoke(
            InvokeToolRequest(tool_name=call.tool_name, kwargs_=arguments), ctx=ctx
        )
        content = given(result.error_message, "") if result.content is MISSING else result.content
        return ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content=content)

    async def _violation(
        self, shield: str, messages: Sequence[Message], ctx: Context
    ) -> SafetyViolation | None:
        told = [message.model_dump(mode="json") for message in messages]
        body = RunShieldRequest.model_validate({"shield_id": shield, "messages": told})
        return given((await self.safety.safety_run_shield(body, ctx=ctx)).violation, None)

    def _shaped(self, text: str) -> tuple[str, str]:
        if isinstance(self.config.response_format, JsonSchemaResponseFormat):
            text = json.dumps(sample(self.config.response_format.json_schema))
        if self.config.sampling_params is MISSING:
            return text, "stop"
        params = self.config.sampling_params
        return cut(text, stop=given(params.stop, []), max_tokens=params.max_tokens or None)

    def _beginning(self) -> dict[str, object]:
        return {
            "turn_id": self.turn.turn_id,
            "step_id": f"{self.turn.turn_id}-step-{next(self._numbers)}",
            "started_at": now_datetime(),
        }

    def _done(self, step: AgentStep) -> AgentTurnResponseStepCompletePayload:
        self.turn.steps.append(step)
        return AgentTurnResponseStepCompletePayload(
            step_type=step.step_type, step_id=step.step_id, step_details=step
        )

    def _complete(self) -> AgentTurnResponseTurnCompletePayload:
        self.turn.completed_at = now_datetime()
        return AgentTurnResponseTurnCompletePayload(turn=self._snapshot())

    def _snapshot(self) -> Turn:
        return self.turn.model_copy(update={"steps": list(self.turn.steps)})


def new_turn(turn_id: str, session_id: str, messages: Sequence[AgentInputMessage]) -> Turn:
    """A turn in which nothing has happened yet."""
    return Turn(
        turn_id=turn_id,
        session_id=session_id,
        input_messages=list(messages),
        steps=[],
        output_message=_said(""),
        started_at=now_datetime(),
    )


def _said(text: str) -> CompletionMessage:
    return CompletionMessage(content=text, stop_reason="end_of_turn")
