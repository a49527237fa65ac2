"""Pieces of text to print: who speaks, what is said, and in which colour on a terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from .. import types

_COLORS = {"red": 31, "green": 32, "yellow": 33, "blue": 34, "magenta": 35, "cyan": 36}


@dataclass(frozen=True, slots=True)
class PrintableEvent:
    """A piece of text. `str()` gives it with its role; `end` is what follows it."""

    content: str = ""
    role: str | None = None
    end: str = "\n"
    color: str | None = None

    def __str__(self) -> str:
        """The text, after `role> ` where it has a role."""
        return self.content if self.role is None else f"{self.role}> {self.content}"

    def print(self, flush: bool = True) -> None:
        """Prints it, in colour on a terminal unless NO_COLOR is set."""
        print(_colored(str(self), self.color), end=self.end, flush=flush)


def _colored(text: str, color: str | None) -> str:
    if not text or color not in _COLORS or os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return text
    return f"\x1b[{_COLORS[color]}m{text}\x1b[0m"


def interleaved_content_as_str(content: types.InterleavedContent | None, sep: str = " ") -> str:
    """Content as text; an image is told as `<image>`."""
    if content is None or isinstance(content, str):
        return content or ""
    if isinstance(content, list):
        return sep.join(interleaved_content_as_str(each) for each in content)
    return content.text if isinstance(content, types.TextContentItem) else f"<{content.type}>"
