"""What was said before, as the messages that the model reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import MISSING

from llama_stack_api.models.agents import (
    AgentInputMessage,
    AgentStep,
    InferenceStep,
    MemoryRetrievalStep,
    ShieldCallStep,
    ToolExecutionStep,
    Turn,
)
from llama_stack_api.models.common import (
    InterleavedContent,
    Message,
    SystemMessage,
    TextContentItem,
    ToolCall,
    ToolResponseMessage,
    UserMessage,
)
from llama_stack_providers.agents.reference.shields import refused
from llama_stack_spi import given

NOT_RUN = "Error: the tool did not run, because the turn was over."
"""The result of a call that the model may make no more, so that what it reads next is whole."""


def conversation(instructions: str, turns: Iterable[Turn]) -> list[Message]:
    """The agent's instructions, then every turn with what the agent did in it, oldest first.

    What a shield objected to is not read: neither a question that it stopped, nor an answer.
    """
    messages: list[Message] = [SystemMessage(content=instructions)] if instructions else []
    for turn in turns:
        if _was_stopped(turn):
            continue
        found = [
            text_of(step.inserted_context) for step in turn.steps if isinstance(step, MemoryRetrievalStep)
        ]
        messages += with_context(turn.input_messages, "\n\n".join(found))
        messages += _done(turn)
    return messages


def with_context(messages: Sequence[AgentInputMessage], context: str) -> list[AgentInputMessage]:
    """The user's messages, with context beside the last thing that the user says."""
    found = list(messages)
    for place, message in reversed(list(enumerate(found))):
        if context and isinstance(message, UserMessage):
            told = [context] if message.context is MISSING else [text_of(message.context), context]
            found[place] = message.model_copy(update={"context": "\n\n".join(told)})
            break
    return found


def text_of(content: InterleavedContent) -> str:
    """The text of content, without its images."""
    if isinstance(content, str):
        return content
    items = content if isinstance(content, list) else [content]
    return "\n".join(item.text for item in items if isinstance(item, TextContentItem))


def _was_stopped(turn: Turn) -> bool:
    """Whether a shield ended the turn before the model was asked."""
    return _objected(turn.steps) and not any(isinstance(step, InferenceStep) for step in turn.steps)


def _objected(steps: Sequence[AgentStep]) -> bool:
    last = steps[-1] if steps else None
    return isinstance(last, ShieldCallStep) and refused(given(last.violation, None)) is not None


def _done(turn: Turn) -> list[Message]:
    """What the agent said and its tools answered; each call has a result, and the last word is the one that was told."""
    messages: list[Message] = []
    calls: dict[str, ToolCall] = {}
    for step in turn.steps:
        match step:
            case InferenceStep(model_response=message):
                calls = {call.call_id: call for call in given(message.tool_calls, [])}
                messages.append(message)
            case ToolExecutionStep(tool_responses=responses):
                messages += [
                    ToolResponseMessage(call_id=each.call_id, content=each.content) for each in responses
                ]
                calls = {}
    if _objected(turn.steps):
        messages[-1] = turn.output_message
    else:
        messages += [ToolResponseMessage(call_id=each, content=NOT_RUN) for each in calls]
    return messages
