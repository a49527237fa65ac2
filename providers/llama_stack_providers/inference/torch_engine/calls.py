"""Calls of tools in what a model writes, whose template asked it to write them so.

Two forms are read, which cover the templates of most families: JSON between `<tool_call>` marks (Qwen, Hermes, SmolLM3),
and an answer that is JSON from its first character (Llama 3, Mistral).
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from llama_stack_api.models.inference import ChatFunctionToolCall, FunctionCall
from llama_stack_providers.inference.calling.tools import new_call_id

MARK = "<tool_call>"
_BLOCK = re.compile(r"<tool_call>\s*(.*?)\s*(?:</tool_call>|$)", re.DOTALL)


class CallReader:
    """Reads an answer as it is written: text passes, what may be a call is held back until the end.

    Args:
        names: The tools that can be called.
    """

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self._held = ""
        self._said = False
        self._calling = False

    def add(self, text: str) -> str:
        """Takes more of the answer and returns what of it is certainly text."""
        self._held += text
        if not self._said and not self._calling:
            begins = self._held.lstrip()
            if not begins:
                return ""
            self._calling = begins[0] in "{["
        if self._calling:
            return ""
        place = self._held.find(MARK)
        if place >= 0:
            self._calling = True
        else:
            place = len(self._held) - next(
                (length for length in range(len(MARK) - 1, 0, -1) if self._held.endswith(MARK[:length])), 0
            )
        ready, self._held = self._held[:place], self._held[place:]
        self._said = self._said or bool(ready)
        return ready

    def end(self) -> tuple[str, list[ChatFunctionToolCall]]:
        """Returns the calls, or, where it was none, the rest of the text."""
        blocks = _BLOCK.findall(self._held) if MARK in self._held else [self._held]
        calls = [call for block in blocks for call in self._calls(block)] if self._calling else []
        return ("" if calls else self._held), calls

    def _calls(self, text: str) -> list[ChatFunctionToolCall]:
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return []
        calls = []
        for each in found if isinstance(found, list) else [found]:
            if not isinstance(each, dict) or each.get("name") not in self._names:
                return []
            arguments = each.get("arguments", each.get("parameters", {}))
            written = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
            function = FunctionCall(name=each["name"], arguments=written)
            calls.append(ChatFunctionToolCall(id=new_call_id(), type="function", function=function))
        return calls
