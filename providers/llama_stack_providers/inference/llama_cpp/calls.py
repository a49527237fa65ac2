"""A tool call while it is written: the text of `{"name": …, "arguments": {…}}` to deltas, a piece at a time."""

from __future__ import annotations

import json
import re

from llama_stack_api.models.inference import ChatToolCallDelta, FunctionCallDelta
from llama_stack_providers.inference.calling.tools import new_call_id, not_whole

_HEAD = re.compile(r'\s*\{\s*"name"\s*:\s*("(?:[^"\\]|\\.)*")\s*,\s*"arguments"\s*:\s*(?=\{)')
_STRUCTURE = re.compile(r'[{}\[\]"]|\\.?', re.DOTALL)


class WrittenCall:
    """One call. The text of its arguments is sent on as it is written.

    Attributes:
        name: The tool, once it is known.
        arguments: The text of the arguments so far.
    """

    def __init__(self) -> None:
        self.name = ""
        self.arguments = ""
        self._head = ""
        self._depth = 0
        self._quoted = False
        self._escaped = False
        self._ended = False

    def add(self, text: str) -> list[ChatToolCallDelta]:
        """Takes more text, and says what is new of the call."""
        if self.name:
            more = self._within(text)
            return [_continued(more)] if more else []
        self._head += text
        found = _HEAD.match(self._head)
        if found is None:
            return []
        self.name = json.loads(found[1])
        more = self._within(self._head[found.end() :])
        return [_begun(self.name), *([_continued(more)] if more else [])]

    def finish(self, *, cut_off: bool) -> None:
        """Says that no more text comes.

        Raises:
            UnprocessableError: The call is not whole.
        """
        if not self._ended:
            raise not_whole(cut_off=cut_off)

    def _within(self, text: str) -> str:
        """The part of the text that belongs to the arguments."""
        if self._ended or not text:
            return ""
        begin = 0
        if self._escaped:
            # A backslash stood at the end of the last piece.
            self._escaped, begin = False, 1
        for found in _STRUCTURE.finditer(text, begin):
            mark = found[0]
            if mark == '"':
                self._quoted = not self._quoted
            elif mark[0] == "\\":
                self._escaped = len(mark) == 1
            elif not self._quoted:
                self._depth += 1 if mark in "{[" else -1
                if self._depth == 0:
                    self._ended = True
                    text = text[: found.end()]
                    break
        self.arguments += text
        return text


def _begun(name: str) -> ChatToolCallDelta:
    function = FunctionCallDelta(name=name, arguments="")
    return ChatToolCallDelta(index=0, id=new_call_id(), type="function", function=function)


def _continued(arguments: str) -> ChatToolCallDelta:
    return ChatToolCallDelta(index=0, function=FunctionCallDelta(arguments=arguments))
