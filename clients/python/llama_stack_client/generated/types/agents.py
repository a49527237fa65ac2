# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import (
    CompletionMessage,
    ContentDelta,
    InterleavedContent,
    Metadata,
    ResponseFormat,
    SamplingParams,
    ToolCall,
    ToolConfig,
    ToolDef,
    ToolPromptFormat,
    ToolResponseMessage,
    Url,
    UserMessage,
)
from .safety import SafetyViolation


class Agent(WireModel):
    """An agent.

    Source: agents.yaml#/components/schemas/Agent
    """

    agent_id: str
    """Identifier of the agent."""

    agent_config: AgentConfig
    """What an agent is made of."""

    created_at: datetime
    """When it was created."""


class AgentConfig(WireModel):
    """What an agent is made of.

    Source: agents.yaml#/components/schemas/AgentConfig
    """

    model: str
    """Model that thinks for the agent."""

    instructions: str
    """System prompt of the agent."""

    name: str | None = None
    """Name of the agent, for people and traces."""

    sampling_params: SamplingParams | None = None
    """How tokens are chosen and how many; without a strategy, greedily."""

    max_infer_iters: int | None = 10
    """Most calls of the model in one turn."""

    input_shields: list[str] | None = None
    """Shields that check what the user says."""

    output_shields: list[str] | None = None
    """Shields that check what the agent says."""

    toolgroups: list[AgentTool] | None = None
    """Tools that the server runs for the agent."""

    client_tools: list[ToolDef] | None = None
    """Tools that the client runs; a call of one ends the turn awaiting input."""

    tool_config: ToolConfig | None = None
    """How tools are shown to the model and chosen."""

    tool_choice: str | None = None
    """Deprecated. `auto`, `required` or `none`; say it in `tool_config`."""

    tool_prompt_format: ToolPromptFormat | None = None
    """Deprecated. How tools are written into the prompt; say it in `tool_config`."""

    response_format: ResponseFormat | None = None
    """A shape that the answer must have."""

    enable_session_persistence: bool | None = False
    """Whether sessions outlive the server."""


class AgentCreateResponse(WireModel):
    """Which agent was created.

    Source: agents.yaml#/components/schemas/AgentCreateResponse
    """

    agent_id: str
    """Identifier of the agent."""


AgentInputMessage = TypeAliasType(
    "AgentInputMessage",
    Annotated[
        UserMessage | ToolResponseMessage | UnknownVariant,
        OpenUnion("role", {"user": "UserMessage", "tool": "ToolResponseMessage"}),
    ],
)
"""A message that starts or continues a turn.

Source: agents.yaml#/components/schemas/AgentInputMessage
"""


class AgentSessionCreateResponse(WireModel):
    """Which session was created.

    Source: agents.yaml#/components/schemas/AgentSessionCreateResponse
    """

    session_id: str
    """Identifier of the session."""


class AgentStepResponse(WireModel):
    """One step of a turn.

    Source: agents.yaml#/components/schemas/AgentStepResponse
    """

    step: AgentStep
    """Something that the agent did in a turn."""


AgentStepType = TypeAliasType(
    "AgentStepType", Literal["inference", "tool_execution", "shield_call", "memory_retrieval"] | str
)
"""Kind of a step.

Source: agents.yaml#/components/schemas/AgentStepType
"""


class AgentToolGroupWithArgs(WireModel):
    """A tool group or a tool, with arguments that the agent always gives it.

    Source: agents.yaml#/components/schemas/AgentToolGroupWithArgs
    """

    name: str
    """Name, such as `builtin::websearch`."""

    args: dict[str, Any]
    """The arguments."""


AgentTool = TypeAliasType("AgentTool", str | AgentToolGroupWithArgs)
"""A tool group or a tool by name, alone or with arguments.

Source: agents.yaml#/components/schemas/AgentTool
"""


class AgentTurnResponseEvent(WireModel):
    """The envelope of what happened.

    Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
    """

    payload: AgentTurnResponseEventPayload
    """What happened."""


class AgentTurnResponseStepCompletePayload(WireModel):
    """A step ends.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
    """

    event_type: Literal["step_complete"] = "step_complete"
    """Tag of this kind."""

    step_type: AgentStepType
    """Kind of a step."""

    step_id: str
    """Identifier of the step."""

    step_details: AgentStep
    """Something that the agent did in a turn."""


class AgentTurnResponseStepProgressPayload(WireModel):
    """A step adds content.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
    """

    event_type: Literal["step_progress"] = "step_progress"
    """Tag of this kind."""

    step_type: AgentStepType
    """Kind of a step."""

    step_id: str
    """Identifier of the step."""

    delta: ContentDelta
    """What a stream adds to the content so far."""


class AgentTurnResponseStepStartPayload(WireModel):
    """A step begins.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepStartPayload
    """

    event_type: Literal["step_start"] = "step_start"
    """Tag of this kind."""

    step_type: AgentStepType
    """Kind of a step."""

    step_id: str
    """Identifier of the step."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class AgentTurnResponseStreamChunk(WireModel):
    """One event of a streamed turn.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
    """

    event: AgentTurnResponseEvent
    """The envelope of what happened."""


class AgentTurnResponseTurnAwaitingInputPayload(WireModel):
    """The turn pauses until the client gives the results of its tools.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnAwaitingInputPayload
    """

    event_type: Literal["turn_awaiting_input"] = "turn_awaiting_input"
    """Tag of this kind."""

    turn: Turn
    """The user's messages and all that the agent did to answer them."""


class AgentTurnResponseTurnCompletePayload(WireModel):
    """The turn is over.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnCompletePayload
    """

    event_type: Literal["turn_complete"] = "turn_complete"
    """Tag of this kind."""

    turn: Turn
    """The user's messages and all that the agent did to answer them."""


class AgentTurnResponseTurnStartPayload(WireModel):
    """The turn begins.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
    """

    event_type: Literal["turn_start"] = "turn_start"
    """Tag of this kind."""

    turn_id: str
    """Identifier of the turn."""


AgentTurnResponseEventPayload = TypeAliasType(
    "AgentTurnResponseEventPayload",
    Annotated[
        AgentTurnResponseTurnStartPayload
        | AgentTurnResponseStepStartPayload
        | AgentTurnResponseStepProgressPayload
        | AgentTurnResponseStepCompletePayload
        | AgentTurnResponseTurnCompletePayload
        | AgentTurnResponseTurnAwaitingInputPayload
        | UnknownVariant,
        OpenUnion(
            "event_type",
            {
                "turn_start": "AgentTurnResponseTurnStartPayload",
                "step_start": "AgentTurnResponseStepStartPayload",
                "step_progress": "AgentTurnResponseStepProgressPayload",
                "step_complete": "AgentTurnResponseStepCompletePayload",
                "turn_complete": "AgentTurnResponseTurnCompletePayload",
                "turn_awaiting_input": "AgentTurnResponseTurnAwaitingInputPayload",
            },
        ),
    ],
)
"""What happened.

Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
"""


class Attachment(WireModel):
    """A document that goes into a turn or comes out of it.

    Source: agents.yaml#/components/schemas/Attachment
    """

    content: AttachmentContent
    """The content itself, or where it is."""

    mime_type: str
    """Its media type, such as `text/plain`."""


AttachmentContent = TypeAliasType("AttachmentContent", InterleavedContent | Url)
"""The content itself, or where it is.

Source: agents.yaml#/components/schemas/AttachmentContent
"""


class InferenceStep(WireModel):
    """The model was asked.

    Source: agents.yaml#/components/schemas/InferenceStep
    """

    step_type: Literal["inference"] = "inference"
    """Tag of this kind."""

    turn_id: str
    """Turn that it belongs to."""

    step_id: str
    """Identifier of the step."""

    started_at: datetime | None = None
    """When it began."""

    completed_at: datetime | None = None
    """When it ended."""

    model_response: CompletionMessage
    """What the model says."""


class ListAgentSessionsResponse(WireModel):
    """One page of sessions.

    Source: agents.yaml#/components/schemas/ListAgentSessionsResponse
    """

    data: list[Session]
    """The sessions."""

    has_more: bool
    """Whether sessions follow."""

    url: str | None = None
    """Path of this list."""


class ListAgentsResponse(WireModel):
    """One page of agents.

    Source: agents.yaml#/components/schemas/ListAgentsResponse
    """

    data: list[Agent]
    """The agents."""

    has_more: bool
    """Whether agents follow."""

    url: str | None = None
    """Path of this list."""


class MemoryRetrievalStep(WireModel):
    """Context was fetched from memory.

    Source: agents.yaml#/components/schemas/MemoryRetrievalStep
    """

    step_type: Literal["memory_retrieval"] = "memory_retrieval"
    """Tag of this kind."""

    turn_id: str
    """Turn that it belongs to."""

    step_id: str
    """Identifier of the step."""

    started_at: datetime | None = None
    """When it began."""

    completed_at: datetime | None = None
    """When it ended."""

    vector_db_ids: str
    """Where it came from, identifiers separated by commas."""

    inserted_context: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""


class Session(WireModel):
    """A conversation with an agent.

    Source: agents.yaml#/components/schemas/Session
    """

    session_id: str
    """Identifier of the session."""

    session_name: str
    """Name of the session."""

    turns: list[Turn]
    """Its turns, oldest first."""

    started_at: datetime
    """When it was opened."""


class ShieldCallStep(WireModel):
    """A shield checked messages.

    Source: agents.yaml#/components/schemas/ShieldCallStep
    """

    step_type: Literal["shield_call"] = "shield_call"
    """Tag of this kind."""

    turn_id: str
    """Turn that it belongs to."""

    step_id: str
    """Identifier of the step."""

    started_at: datetime | None = None
    """When it began."""

    completed_at: datetime | None = None
    """When it ended."""

    violation: SafetyViolation | None = None
    """What the shield objects to; absent when nothing."""


class ToolExecutionStep(WireModel):
    """Tools ran.

    Source: agents.yaml#/components/schemas/ToolExecutionStep
    """

    step_type: Literal["tool_execution"] = "tool_execution"
    """Tag of this kind."""

    turn_id: str
    """Turn that it belongs to."""

    step_id: str
    """Identifier of the step."""

    started_at: datetime | None = None
    """When it began."""

    completed_at: datetime | None = None
    """When it ended."""

    tool_calls: list[ToolCall]
    """What the model asked for."""

    tool_responses: list[ToolResponse]
    """What the tools gave back."""


AgentStep = TypeAliasType(
    "AgentStep",
    Annotated[
        InferenceStep | ToolExecutionStep | ShieldCallStep | MemoryRetrievalStep | UnknownVariant,
        OpenUnion(
            "step_type",
            {
                "inference": "InferenceStep",
                "tool_execution": "ToolExecutionStep",
                "shield_call": "ShieldCallStep",
                "memory_retrieval": "MemoryRetrievalStep",
            },
        ),
    ],
)
"""Something that the agent did in a turn.

Source: agents.yaml#/components/schemas/AgentStep
"""


class ToolResponse(WireModel):
    """What a tool gave back.

    Source: agents.yaml#/components/schemas/ToolResponse
    """

    call_id: str
    """The call that this answers."""

    tool_name: str
    """The tool that ran."""

    content: InterleavedContent
    """Text, one content item, or a list of items that mix text and images."""

    metadata: Metadata | None = None
    """Free-form facts that the caller attaches to a resource."""


class Turn(WireModel):
    """The user's messages and all that the agent did to answer them.

    Source: agents.yaml#/components/schemas/Turn
    """

    turn_id: str
    """Identifier of the turn."""

    session_id: str
    """Session that it belongs to."""

    input_messages: list[AgentInputMessage]
    """What the user said."""

    steps: list[AgentStep]
    """What the agent did, in order."""

    output_message: CompletionMessage
    """What the model says."""

    output_attachments: list[Attachment] | None = None
    """Files that the agent made."""

    started_at: datetime
    """When it began."""

    completed_at: datetime | None = None
    """When it ended; absent while it awaits input."""
