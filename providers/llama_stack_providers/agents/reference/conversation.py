"""What was said before, as the messages that the model reads."""

from __future__ import annotations

from collections.abc import Iterable

from llama_stack_api.models.agents import (
    AgentInputMessage,
    AgentStep,
    InferenceStep,
    MemoryRetrievalStep,
    ToolExecutionStep,
    Turn,
)
from llama_stack_api.models.common import (
    InterleavedContent,
    Message,
    SystemMessage,
    TextContentItem,
    ToolResponseMessage,
    UserMessage,
)


def conversation(instructions: str, turns: Iterable[Turn]) -> list[Message]:
    """The agent's instructions, then every turn with what the agent did in it, oldest first."""
    messages: list[Message] = [SystemMessage(content=instructions)] if instructions else []
    for turn in turns:
        messages += _with_context(turn)
        for step in turn.steps:
            messages += _of_step(step)
    return messages


def text_of(content: InterleavedContent) -> str:
    """The text of content, without its images."""
    if isinstance(content, str):
        return content
    items = content if isinstance(content, list) else [content]
    return "\n".join(item.text for item in items if isinstance(item, TextContentItem))


def _with_context(turn: Turn) -> list[AgentInputMessage]:
    """The user's messages; what was fetched from memory stands beside the last of them."""
    found = [text_of(step.inserted_context) for step in turn.steps if isinstance(step, MemoryRetrievalStep)]
    messages = list(turn.input_messages)
    last = messages[-1]
    if found and isinstance(last, UserMessage):
        messages[-1] = last.model_copy(update={"context": "\n\n".join(found)})
    return messages


def _of_step(step: AgentStep) -> list[Message]:
    match step:
        case InferenceStep(model_response=message):
            return [message]
        case ToolExecutionStep(tool_responses=responses):
            return [ToolResponseMessage(call_id=each.call_id, content=each.content) for each in responses]
    return []
