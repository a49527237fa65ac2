"""What a ReAct agent is told."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .... import types

_INSTRUCTIONS = """\
You solve tasks step by step with tools. Each of your messages is one JSON object and nothing else:

{"thought": "why", "action": {"tool_name": "t", "tool_params": [{"name": "x", "value": 1}]}, "answer": null}

When you know the answer, leave the action out:

{"thought": "why", "action": null, "answer": "the answer"}

Rules: one action in a message. Give values, never names of variables. The result of an action
comes in the next message. Do not repeat an action with the same values. Only `answer` ends the
task; give it as soon as you can.

The tools:
"""


def react_instructions(tools: Iterable[types.ToolDef]) -> str:
    """The instructions for an agent with these tools."""
    return _INSTRUCTIONS + "\n".join(_line(tool) for tool in tools)


def _line(tool: types.ToolDef) -> str:
    parameters = [each.to_dict() for each in tool.parameters or []]
    return f"- {tool.name}: {tool.description or ''} Parameters: {json.dumps(parameters, ensure_ascii=False)}"
