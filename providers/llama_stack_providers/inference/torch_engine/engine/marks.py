"""The control marks of a model, such as `<|im_start|>`: texts that its tokenizer reads as one token with a meaning.

A rendered chat is read with all marks in it, whoever wrote them. So marks in what a caller says are broken by an
invisible character before the chat is rendered, and stay text.
"""

from __future__ import annotations

import re
from typing import Any

from llama_stack_spi import JsonValue

INVISIBLE = "\u200b"
"""A space without width."""


class Marks:
    """The control marks of a tokenizer of transformers."""

    def __init__(self, tokenizer: Any) -> None:
        added = tokenizer.added_tokens_decoder.values()
        texts = {str(each) for each in added if each.special} | {*tokenizer.all_special_tokens}
        longest_first = sorted((text for text in texts if len(text) > 1), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def broken(self, value: JsonValue) -> JsonValue:
        """The value, with an invisible character inside each mark of its texts."""
        if isinstance(value, str):
            return value if self._pattern is None else self._pattern.sub(_broken, value)
        if isinstance(value, list):
            return [self.broken(each) for each in value]
        if isinstance(value, dict):
            return {key: self.broken(each) for key, each in value.items()}
        return value


def _broken(found: re.Match[str]) -> str:
    return found[0][0] + INVISIBLE + found[0][1:]
