"""Tool calls that a model writes into its text."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from ... import types


class ToolParser(ABC):
    """Finds tool calls in what the model says. Give one to `Agent` when the server does not find them."""

    @abstractmethod
    def get_tool_calls(self, output_message: types.CompletionMessage) -> Sequence[types.ToolCall]:
        """The calls in a message; none when it is the answer."""
