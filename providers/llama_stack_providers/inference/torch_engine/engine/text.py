"""From tokens to text, as far as the text is certain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llama_stack_providers.inference.torch_engine.engine.work import Chance

CONTEXT = 8
"""Tokens of the prompt that decide whether the first new one begins with a space."""


class Text:
    """Turns the tokens of one answer into text. What may be the beginning of a stop text is held back until it is not.

    Args:
        tokenizer: The model's tokenizer, of the package tokenizers.
        ids: Tokens of the prompt.
        stops: Texts that end the answer and stay out of it.
    """

    def __init__(self, tokenizer: Any, ids: Sequence[int], stops: Sequence[str]) -> None:
        from tokenizers.decoders import DecodeStream

        self._tokenizer = tokenizer
        self._stream = DecodeStream(ids=[*ids[-CONTEXT:]], skip_special_tokens=True)
        self._stops = [stop for stop in stops if stop]
        self._held = ""
        self._chances: list[tuple[int, Chance]] = []

    def add(self, token: int, chance: Chance | None) -> tuple[str, tuple[Chance, ...], bool]:
        """Takes the next token.

        Returns:
            The text that is certain now, its tokens, and whether a stop text was found.
        """
        begins = len(self._held)
        self._held += self._stream.step(self._tokenizer, token) or ""
        if chance is not None:
            self._chances.append((begins, chance))
        found = [place for stop in self._stops if (place := self._held.find(stop)) >= 0]
        if found:
            return *self._released(min(found)), True
        return *self._released(len(self._held) - self._doubtful()), False

    def rest(self) -> tuple[str, tuple[Chance, ...]]:
        """Gives out what was held back."""
        text, chances = self._released(len(self._held))
        return text, (*chances, *(chance for _, chance in self._chances))

    def _doubtful(self) -> int:
        """Length of the end that may be the beginning of a stop text."""
        longest = max((len(stop) for stop in self._stops), default=1) - 1
        for length in range(min(longest, len(self._held)), 0, -1):
            if any(stop.startswith(self._held[-length:]) for stop in self._stops):
                return length
        return 0

    def _released(self, length: int) -> tuple[str, tuple[Chance, ...]]:
        text, self._held = self._held[:length], self._held[length:]
        ready = tuple(chance for begins, chance in self._chances if begins < length)
        self._chances = [(begins - length, chance) for begins, chance in self._chances if begins >= length]
        return text, ready
