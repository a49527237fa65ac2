# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, AwareDatetime, Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

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


class AgentCreateResponse(StackModel):
    """Which agent was created.

    Source: agents.yaml#/components/schemas/AgentCreateResponse
    """

    agent_id: StrictStr
    """Identifier of the agent."""


class AgentToolGroupWithArgs(StackModel):
    """A tool group or a tool, with arguments that the agent always gives it.

    Source: agents.yaml#/components/schemas/AgentToolGroupWithArgs
    """

    name: StrictStr
    """Name, such as `builtin::websearch`."""
    args: dict[str, Any]
    """The arguments."""


class CreateAgentSessionRequest(StackModel):
    """A new session.

    Source: agents.yaml#/components/schemas/CreateAgentSessionRequest
    """

    session_name: StrictStr
    """Name of the session."""


class AgentSessionCreateResponse(StackModel):
    """Which session was created.

    Source: agents.yaml#/components/schemas/AgentSessionCreateResponse
    """

    session_id: StrictStr
    """Identifier of the session."""


class AgentTurnResponseTurnStartPayload(StackModel):
    """The turn begins.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
    """

    event_type: Literal["turn_start"] = "turn_start"
    """Tag of this kind."""
    turn_id: StrictStr
    """Identifier of the turn."""


AgentStepType = TypeAliasType(
    "AgentStepType", Literal["inference", "tool_execution", "shield_call", "memory_retrieval"]
)
"""
Kind of a step.

Source: agents.yaml#/components/schemas/AgentStepType
"""


AgentTool = TypeAliasType("AgentTool", StrictStr | AgentToolGroupWithArgs)
"""
A tool group or a tool by name, alone or with arguments.

Source: agents.yaml#/components/schemas/AgentTool
"""


class AgentTurnResponseStepStartPayload(StackModel):
    """A step begins.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepStartPayload
    """

    event_type: Literal["step_start"] = "step_start"
    """Tag of this kind."""
    step_type: AgentStepType
    step_id: StrictStr
    """Identifier of the step."""
    metadata: Metadata | MISSING = MISSING


class ShieldCallStep(StackModel):
    """A shield checked messages.

    Source: agents.yaml#/components/schemas/ShieldCallStep
    """

    step_type: Literal["shield_call"] = "shield_call"
    """Tag of this kind."""
    turn_id: StrictStr
    """Turn that it belongs to."""
    step_id: StrictStr
    """Identifier of the step."""
    started_at: AwareDatetime | MISSING = MISSING
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended."""
    violation: SafetyViolation | MISSING = MISSING
    """What the shield objects to; absent when nothing."""


class AgentConfig(StackModel):
    """What an agent is made of.

    Source: agents.yaml#/components/schemas/AgentConfig
    """

    model: Annotated[StrictStr, Field(min_length=1)]
    """Model that thinks for the agent."""
    instructions: StrictStr
    """System prompt of the agent."""
    name: StrictStr | MISSING = MISSING
    """Name of the agent, for people and traces."""
    sampling_params: SamplingParams | MISSING = MISSING
    max_infer_iters: Annotated[StrictInt, Field(ge=1, le=1000)] = 10
    """Most calls of the model in one turn."""
    input_shields: list[StrictStr] | MISSING = MISSING
    """Shields that check what the user says."""
    output_shields: list[StrictStr] | MISSING = MISSING
    """Shields that check what the agent says."""
    toolgroups: list[AgentTool] | MISSING = MISSING
    """Tools that the server runs for the agent."""
    client_tools: list[ToolDef] | MISSING = MISSING
    """Tools that the client runs; a call of one ends the turn awaiting input."""
    tool_config: ToolConfig | MISSING = MISSING
    tool_choice: StrictStr | MISSING = MISSING
    """`auto`, `required` or `none`; say it in `tool_config`."""
    tool_prompt_format: ToolPromptFormat | MISSING = MISSING
    """How tools are written into the prompt; say it in `tool_config`."""
    response_format: ResponseFormat | MISSING = MISSING
    enable_session_persistence: StrictBool = False
    """Whether sessions outlive the server."""


class CreateAgentRequest(StackModel):
    """A new agent.

    Source: agents.yaml#/components/schemas/CreateAgentRequest
    """

    agent_config: AgentConfig


class Agent(StackModel):
    """An agent.

    Source: agents.yaml#/components/schemas/Agent
    """

    agent_id: StrictStr
    """Identifier of the agent."""
    agent_config: AgentConfig
    created_at: AwareDatetime
    """When it was created."""


AgentInputMessage = TypeAliasType(
    "AgentInputMessage",
    Annotated[UserMessage | ToolResponseMessage, Field(discriminator="role")],
)
"""
A message that starts or continues a turn.

Source: agents.yaml#/components/schemas/AgentInputMessage
"""


AttachmentContent = TypeAliasType("AttachmentContent", InterleavedContent | Url)
"""
The content itself, or where it is.

Source: agents.yaml#/components/schemas/AttachmentContent
"""


class ToolResponse(StackModel):
    """What a tool gave back.

    Source: agents.yaml#/components/schemas/ToolResponse
    """

    call_id: StrictStr
    """The call that this answers."""
    tool_name: StrictStr
    """The tool that ran."""
    content: InterleavedContent
    metadata: Metadata | MISSING = MISSING


class InferenceStep(StackModel):
    """The model was asked.

    Source: agents.yaml#/components/schemas/InferenceStep
    """

    step_type: Literal["inference"] = "inference"
    """Tag of this kind."""
    turn_id: StrictStr
    """Turn that it belongs to."""
    step_id: StrictStr
    """Identifier of the step."""
    started_at: AwareDatetime | MISSING = MISSING
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended."""
    model_response: CompletionMessage


class ToolExecutionStep(StackModel):
    """Tools ran.

    Source: agents.yaml#/components/schemas/ToolExecutionStep
    """

    step_type: Literal["tool_execution"] = "tool_execution"
    """Tag of this kind."""
    turn_id: StrictStr
    """Turn that it belongs to."""
    step_id: StrictStr
    """Identifier of the step."""
    started_at: AwareDatetime | MISSING = MISSING
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended."""
    tool_calls: list[ToolCall]
    """What the model asked for."""
    tool_responses: list[ToolResponse]
    """What the tools gave back."""


class MemoryRetrievalStep(StackModel):
    """Context was fetched from memory.

    Source: agents.yaml#/components/schemas/MemoryRetrievalStep
    """

    step_type: Literal["memory_retrieval"] = "memory_retrieval"
    """Tag of this kind."""
    turn_id: StrictStr
    """Turn that it belongs to."""
    step_id: StrictStr
    """Identifier of the step."""
    started_at: AwareDatetime | MISSING = MISSING
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended."""
    vector_db_ids: StrictStr
    """Where it came from, identifiers separated by commas."""
    inserted_context: InterleavedContent


class AgentTurnResponseStepProgressPayload(StackModel):
    """A step adds content.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
    """

    event_type: Literal["step_progress"] = "step_progress"
    """Tag of this kind."""
    step_type: AgentStepType
    step_id: StrictStr
    """Identifier of the step."""
    delta: ContentDelta


class ListAgentsResponse(StackModel):
    """One page of agents.

    Source: agents.yaml#/components/schemas/ListAgentsResponse
    """

    data: list[Agent]
    """The agents."""
    has_more: StrictBool
    """Whether agents follow."""
    url: StrictStr | MISSING = MISSING
    """Path of this list."""


class ResumeAgentTurnRequest(StackModel):
    """Results of the tools that the client has run.

    Source: agents.yaml#/components/schemas/ResumeAgentTurnRequest
    """

    tool_responses: Annotated[list[ToolResponse], Field(min_length=1)]
    """One result for each call."""
    stream: StrictBool = False
    """Whether to answer with events."""


class Attachment(StackModel):
    """A document that goes into a turn or comes out of it.

    Source: agents.yaml#/components/schemas/Attachment
    """

    content: AttachmentContent
    mime_type: StrictStr
    """Its media type, such as `text/plain`."""


AgentStep = TypeAliasType(
    "AgentStep",
    Annotated[
        InferenceStep | ToolExecutionStep | ShieldCallStep | MemoryRetrievalStep,
        Field(discriminator="step_type"),
    ],
)
"""
Something that the agent did in a turn.

Source: agents.yaml#/components/schemas/AgentStep
"""


class AgentTurnResponseStepCompletePayload(StackModel):
    """A step ends.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
    """

    event_type: Literal["step_complete"] = "step_complete"
    """Tag of this kind."""
    step_type: AgentStepType
    step_id: StrictStr
    """Identifier of the step."""
    step_details: AgentStep


class CreateAgentTurnRequest(StackModel):
    """What the agent shall answer.

    Source: agents.yaml#/components/schemas/CreateAgentTurnRequest
    """

    messages: Annotated[list[AgentInputMessage], Field(min_length=1)]
    """What the user says."""
    stream: StrictBool = False
    """Whether to answer with events."""
    documents: list[Attachment] | None | MISSING = MISSING
    """Documents that the agent may read in this turn."""
    toolgroups: list[AgentTool] | None | MISSING = MISSING
    """Tools of this turn besides those of the agent."""
    tool_config: ToolConfig | MISSING = MISSING


class Turn(StackModel):
    """The user's messages and all that the agent did to answer them.

    Source: agents.yaml#/components/schemas/Turn
    """

    turn_id: StrictStr
    """Identifier of the turn."""
    session_id: StrictStr
    """Session that it belongs to."""
    input_messages: list[AgentInputMessage]
    """What the user said."""
    steps: list[AgentStep]
    """What the agent did, in order."""
    output_message: CompletionMessage
    output_attachments: list[Attachment] | MISSING = MISSING
    """Files that the agent made."""
    started_at: AwareDatetime
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended; absent while it awaits input."""


class AgentStepResponse(StackModel):
    """One step of a turn.

    Source: agents.yaml#/components/schemas/AgentStepResponse
    """

    step: AgentStep


class AgentTurnResponseTurnCompletePayload(StackModel):
    """The turn is over.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnCompletePayload
    """

    event_type: Literal["turn_complete"] = "turn_complete"
    """Tag of this kind."""
    turn: Turn


class AgentTurnResponseTurnAwaitingInputPayload(StackModel):
    """The turn pauses until the client gives the results of its tools.

    Source: agents.yaml#/components/schemas/AgentTurnResponseTurnAwaitingInputPayload
    """

    event_type: Literal["turn_awaiting_input"] = "turn_awaiting_input"
    """Tag of this kind."""
    turn: Turn


class Session(StackModel):
    """A conversation with an agent.

    Source: agents.yaml#/components/schemas/Session
    """

    session_id: StrictStr
    """Identifier of the session."""
    session_name: StrictStr
    """Name of the session."""
    turns: list[Turn]
    """Its turns, oldest first."""
    started_at: AwareDatetime
    """When it was opened."""


AgentTurnResponseEventPayload = TypeAliasType(
    "AgentTurnResponseEventPayload",
    Annotated[
        AgentTurnResponseTurnStartPayload
        | AgentTurnResponseStepStartPayload
        | AgentTurnResponseStepProgressPayload
        | AgentTurnResponseStepCompletePayload
        | AgentTurnResponseTurnCompletePayload
        | AgentTurnResponseTurnAwaitingInputPayload,
        Field(discriminator="event_type"),
    ],
)
"""
What happened.

Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
"""


class ListAgentSessionsResponse(StackModel):
    """One page of sessions.

    Source: agents.yaml#/components/schemas/ListAgentSessionsResponse
    """

    data: list[Session]
    """The sessions."""
    has_more: StrictBool
    """Whether sessions follow."""
    url: StrictStr | MISSING = MISSING
    """Path of this list."""


class AgentTurnResponseEvent(StackModel):
    """The envelope of what happened.

    Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
    """

    payload: AgentTurnResponseEventPayload


class AgentTurnResponseStreamChunk(StackModel):
    """One event of a streamed turn.

    Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
    """

    event: AgentTurnResponseEvent
