"""What a ReAct agent writes: a thought, and either an action or the answer."""

from __future__ import annotations

import json
import uuid
from typing import Any

from pydantic import BaseModel

from .... import types
from ...printing import interleaved_content_as_str
from ..tool_parser import ToolParser


class Param(BaseModel):
    """An argument of a tool."""

    name: str
    value: str | int | float | bool | list[Any] | dict[str, Any] | None


class Action(BaseModel):
    """A tool to call."""

    tool_name: str
    tool_params: list[Param]


class ReActOutput(BaseModel):
    """One message of the agent."""

    thought: str
    action: Action | None
    answer: str | None


class ReActToolParser(ToolParser):
    """Reads the action out of a message. A message that is not in the form, or holds an answer, has none."""

    def get_tool_calls(self, output_message: types.CompletionMessage) -> list[types.ToolCall]:
        """The action as a tool call."""
        text = interleaved_content_as_str(output_message.content)
        try:
            # A model that is not held to the form may put words around it, and may leave out what is null.
            found = json.loads(text[text.find("{") : text.rfind("}") + 1])
            said = ReActOutput.model_validate({"action": None, "answer": None, **found})
        except (TypeError, ValueError):
            return []
        if said.answer or said.action is None:
            return []
        arguments = {param.name: param.value for param in said.action.tool_params}
        return [
            types.ToolCall(
                call_id=f"call_{uuid.uuid4().hex}",
                tool_name=said.action.tool_name,
                arguments=arguments,
                arguments_json=json.dumps(arguments),
            )
        ]
