"""One turn of an agent: what it does step by step, told as events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Sequence
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
    AgentTool,
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
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolDef,
    Url,
)
from llama_stack_api.models.safety import RunShieldRequest, SafetyViolation
from llama_stack_api.models.tools import InvokeToolRequest
from llama_stack_providers.stub.acting.choosing import call_of, chosen_tool, tool_choice
from llama_stack_providers.stub.kit.clock import now_datetime
from llama_stack_providers.stub.kit.content import last_user_text, text_of
from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import cut, reply, tokens
from llama_stack_spi import Context, NotFoundError, given

Events = AsyncIterator[AgentTurnResponseEventPayload]


@dataclass(slots=True)
class TurnPlayer:
    """Plays one turn of an agent with sibling APIs, and keeps what it has done so far in `turn`."""

    config: AgentConfig
    body: CreateAgentTurnRequest
    turn: Turn
    safety: Safety
    tools: Tools
    _pending: list[ToolCall] = field(default_factory=list)
    _fixed: dict[str, dict[str, Any]] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def awaits_input(self) -> bool:
        """Whether the client has to run a tool before the turn can go on."""
        return bool(self._pending)

    async def play(self, ctx: Context) -> Events:
        """Answers the messages of the turn."""
        server_tools = await self._server_tools(ctx)
        violations = [
            (shield, await self._violation(shield, ctx)) for shield in given(self.config.input_shields, [])
        ]
        yield AgentTurnResponseTurnStartPayload(turn_id=self.turn.turn_id)
        for _, violation in violations:
            async for event in self._shield(violation):
                yield event
            if violation is not None:
                refusal = (
                    violation.user_message
                    if isinstance(violation.user_message, str)
                    else "I can't help with that."
                )
                self.turn.output_message = _said(refusal)
                yield self._complete()
                return
        async for event in self._recall():
            yield event
        text, client_tools = last_user_text(self.turn.input_messages), given(self.config.client_tools, [])
        tool = chosen_tool([*client_tools, *server_tools], tool_choice(self.config, self.body), text)
        if tool is None:
            async for event in self._answer(reply(text)):
                yield event
            return
        call = call_of(tool, f"{self.turn.turn_id}-call-1", text)
        async for event in self._ask_for(call):
            yield event
        if tool in client_tools:
            self._pending = [call]
            yield AgentTurnResponseTurnAwaitingInputPayload(turn=self._snapshot())
            return
        async for event in self._use([call], [await self._invoke(call, ctx)]):
            yield event

    async def resume(self, responses: Sequence[ToolResponse]) -> Events:
        """Goes on with the results of the client's tools."""
        calls, self._pending = self._pending, []
        async for event in self._use(calls, responses):
            yield event

    async def _use(self, calls: Sequence[ToolCall], responses: Sequence[ToolResponse]) -> Events:
        step = ToolExecutionStep(
            **self._beginning(),
            tool_calls=list(calls),
            tool_responses=list(responses),
            completed_at=now_datetime(),
        )
        yield AgentTurnResponseStepStartPayload(step_type="tool_execution", step_id=step.step_id)
        yield self._done(step)
        results = "; ".join(f"{each.tool_name}: {text_of(each.content)}" for each in responses)
        async for event in self._answer(f"The tools say {results}."):
            yield event

    async def _answer(self, text: str) -> Events:
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
        yield self._complete()

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

    async def _shield(self, violation: SafetyViolation | None) -> Events:
        step = ShieldCallStep(
            **self._beginning(), violation=violation or MISSING, completed_at=now_datetime()
        )
        yield AgentTurnResponseStepStartPayload(step_type="shield_call", step_id=step.step_id)
        yield self._done(step)

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

    async def _server_tools(self, ctx: Context) -> list[ToolDef]:
        groups: list[AgentTool] = [*given(self.config.toolgroups, []), *given(self.body.toolgroups, [])]
        known = {each.identifier for each in (await self.tools.toolgroups_list(ctx=ctx)).data}
        found: list[ToolDef] = []
        for group in groups:
            identifier, only = (group if isinstance(group, str) else group.name), ""
            if identifier not in known:
                # `builtin::rag/knowledge_search` is one tool of a group.
                identifier, _, only = identifier.partition("/")
            await self.tools.toolgroups_retrieve(identifier, ctx=ctx)
            tools = (await self.tools.tool_runtime_list_tools(tool_group_id=identifier, ctx=ctx)).data
            chosen = [tool for tool in tools if only in ("", tool.name)]
            if only and not chosen:
                raise NotFoundError(f"The tool group {identifier!r} has no tool {only!r}.")
            found += chosen
            if not isinstance(group, str):
                self._fixed.update({tool.name: group.args for tool in chosen})
        return found

    async def _invoke(self, call: ToolCall, ctx: Context) -> ToolResponse:
        arguments = call.arguments if isinstance(call.arguments, dict) else {}
        arguments = {**arguments, **self._fixed.get(call.tool_name, {})}
        result = await self.tools.tool_runtime_invoke(
            InvokeToolRequest(tool_name=call.tool_name, kwargs_=arguments), ctx=ctx
        )
        content = given(result.error_message, "") if result.content is MISSING else result.content
        return ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content=content)

    async def _violation(self, shield: str, ctx: Context) -> SafetyViolation | None:
        messages = [message.model_dump(mode="json") for message in self.turn.input_messages]
        body = RunShieldRequest.model_validate({"shield_id": shield, "messages": messages})
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
