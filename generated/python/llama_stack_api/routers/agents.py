# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Agents API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.agents import Agents
from llama_stack_api.models.agents import (
    Agent,
    AgentCreateResponse,
    AgentSessionCreateResponse,
    AgentStepResponse,
    CreateAgentRequest,
    CreateAgentSessionRequest,
    CreateAgentTurnRequest,
    ListAgentSessionsResponse,
    ListAgentsResponse,
    ResumeAgentTurnRequest,
    Session,
    Turn,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    EmptyAnswer,
    EventStream,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="agents.create",
        method="POST",
        path="/v1/agents",
        aliases=(Alias("POST", "/v1alpha/agents"),),
        call="agents_create",
        body=JsonBody(CreateAgentRequest),
        answer=JsonAnswer(AgentCreateResponse),
    ),
    Operation(
        id="agents.list",
        method="GET",
        path="/v1/agents",
        aliases=(Alias("GET", "/v1alpha/agents"),),
        call="agents_list",
        parameters=(
            Parameter(
                "start_index",
                location="query",
                type=Annotated[int, Field(ge=0, le=1000000000)],
                kind="integer",
            ),
            Parameter(
                "limit", location="query", type=Annotated[int, Field(ge=-1, le=1000000000)], kind="integer"
            ),
        ),
        answer=JsonAnswer(ListAgentsResponse),
    ),
    Operation(
        id="agents.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}",
        aliases=(Alias("GET", "/v1alpha/agents/{agent_id}"),),
        call="agents_retrieve",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Agent),
    ),
    Operation(
        id="agents.delete",
        method="DELETE",
        path="/v1/agents/{agent_id}",
        aliases=(Alias("DELETE", "/v1alpha/agents/{agent_id}"),),
        call="agents_delete",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="agents.sessions.create",
        method="POST",
        path="/v1/agents/{agent_id}/session",
        aliases=(Alias("POST", "/v1alpha/agents/{agent_id}/session"),),
        call="agents_sessions_create",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(CreateAgentSessionRequest),
        answer=JsonAnswer(AgentSessionCreateResponse),
    ),
    Operation(
        id="agents.sessions.list",
        method="GET",
        path="/v1/agents/{agent_id}/sessions",
        aliases=(Alias("GET", "/v1alpha/agents/{agent_id}/sessions"),),
        call="agents_sessions_list",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "start_index",
                location="query",
                type=Annotated[int, Field(ge=0, le=1000000000)],
                kind="integer",
            ),
            Parameter(
                "limit", location="query", type=Annotated[int, Field(ge=-1, le=1000000000)], kind="integer"
            ),
        ),
        answer=JsonAnswer(ListAgentSessionsResponse),
    ),
    Operation(
        id="agents.sessions.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}",
        aliases=(Alias("GET", "/v1alpha/agents/{agent_id}/session/{session_id}"),),
        call="agents_sessions_retrieve",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("turn_ids", location="query", type=list[str], kind="string", many="comma"),
        ),
        answer=JsonAnswer(Session),
    ),
    Operation(
        id="agents.sessions.delete",
        method="DELETE",
        path="/v1/agents/{agent_id}/session/{session_id}",
        aliases=(Alias("DELETE", "/v1alpha/agents/{agent_id}/session/{session_id}"),),
        call="agents_sessions_delete",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="agents.turns.create",
        method="POST",
        path="/v1/agents/{agent_id}/session/{session_id}/turn",
        aliases=(Alias("POST", "/v1alpha/agents/{agent_id}/session/{session_id}/turn"),),
        call="agents_turns_create",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(CreateAgentTurnRequest),
        answer=JsonAnswer(Turn),
        stream=EventStream(
            call="agents_turns_create_stream",
            switch="stream",
            switch_in="body",
        ),
    ),
    Operation(
        id="agents.turns.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}",
        aliases=(Alias("GET", "/v1alpha/agents/{agent_id}/session/{session_id}/turn/{turn_id}"),),
        call="agents_turns_retrieve",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "turn_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Turn),
    ),
    Operation(
        id="agents.turns.resume",
        method="POST",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume",
        aliases=(Alias("POST", "/v1alpha/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume"),),
        call="agents_turns_resume",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "turn_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(ResumeAgentTurnRequest),
        answer=JsonAnswer(Turn),
        stream=EventStream(
            call="agents_turns_resume_stream",
            switch="stream",
            switch_in="body",
        ),
    ),
    Operation(
        id="agents.steps.retrieve",
        method="GET",
        path="/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}",
        aliases=(
            Alias("GET", "/v1alpha/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}"),
        ),
        call="agents_steps_retrieve",
        parameters=(
            Parameter(
                "agent_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "session_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "turn_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "step_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(AgentStepResponse),
    ),
)


def router(provider: Agents, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Agents with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
