"""Agents over a scripted model, and how to talk to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from llama_stack_api.models.agents import (
    CreateAgentRequest,
    CreateAgentSessionRequest,
    CreateAgentTurnRequest,
    ResumeAgentTurnRequest,
    Turn,
)
from llama_stack_providers.agents.reference import PROVIDER
from llama_stack_providers.agents.reference.config import ReferenceAgentsConfig
from llama_stack_providers.agents.reference.provider import ReferenceAgents
from llama_stack_spi import Context
from tests.providers.agents.scripted import ScriptedInference

CTX = Context("test")
WEATHER = {
    "name": "get_weather",
    "description": "Tells the weather.",
    "input_schema": {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Where."},
            "days": {"type": "array", "items": {"type": "integer"}, "default": [1]},
        },
        "required": ["city"],
    },
}


def made(model: ScriptedInference, path: Path | None = None, **siblings: object) -> ReferenceAgents:
    config = ReferenceAgentsConfig(path=None if path is None else str(path))
    return PROVIDER.build(config, inference=model, **{"safety": None, "tools": None, **siblings})  # type: ignore[return-value]


async def opened(agents: ReferenceAgents, ctx: Context = CTX, **config: object) -> tuple[str, str]:
    body = {"agent_config": {"model": "m", "instructions": "Be brief.", **config}}
    agent = await agents.agents_create(CreateAgentRequest.model_validate(body), ctx=ctx)
    session = await agents.agents_sessions_create(
        agent.agent_id, CreateAgentSessionRequest(session_name="test"), ctx=ctx
    )
    return agent.agent_id, session.session_id


def saying(text: str, **more: object) -> CreateAgentTurnRequest:
    return CreateAgentTurnRequest.model_validate({"messages": [{"role": "user", "content": text}], **more})


def results(**contents: str) -> ResumeAgentTurnRequest:
    responses = [
        {"call_id": call_id, "tool_name": "get_weather", "content": text}
        for call_id, text in contents.items()
    ]
    return ResumeAgentTurnRequest.model_validate({"tool_responses": responses})


async def events(agents: ReferenceAgents, place: tuple[str, str], body: CreateAgentTurnRequest) -> list[Any]:
    stream = agents.agents_turns_create_stream(*place, body, ctx=CTX)
    return [chunk.event.payload async for chunk in stream]


def kinds(turn: Turn) -> list[str]:
    return [step.step_type for step in turn.steps]
