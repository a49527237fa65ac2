"""The writer of one answer: it chooses tokens, turns them to text and knows when to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

import torch

from llama_stack_providers.inference.torch_engine.engine.choosing import Chooser
from llama_stack_providers.inference.torch_engine.engine.grammar import Matcher
from llama_stack_providers.inference.torch_engine.engine.text import Text
from llama_stack_providers.inference.torch_engine.engine.work import Chance, Work, Written

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.language import Vocabulary

Outcome: TypeAlias = Written | BaseException
NEVER = -9999.0
"""Stands for the log probability of what cannot be: JSON has no minus infinity."""


class Writer:
    """Writes one answer. Made beside the event loop, then used by the model's thread alone; only `gone` is set from outside.

    Attributes:
        work: What is asked for.
        outcomes: Where the answer arrives on the event loop.
        loop: That loop.
        gone: Whether the caller has left.
        finished: Whether the answer is complete.
        last: The newest token.
        read: Tokens of the prompt that the model has read.
    """

    def __init__(self, work: Work, vocabulary: Vocabulary, loop: asyncio.AbstractEventLoop) -> None:
        self.work = work
        self.outcomes: asyncio.Queue[Outcome] = asyncio.Queue()
        self.loop = loop
        self.gone = False
        self.finished = False
        self.last = -1
        self.read = 0
        self._vocabulary = vocabulary
        self._written = 0
        self._prompt: list[Chance] = []
        if work.top is not None or work.prompt_top is not None:
            # Its first use takes a second, which the model's thread has not.
            vocabulary.bytes_of(0)
        self._text = Text(vocabulary.tokenizer, work.ids, work.stops)
        matcher = None if work.shape is None else Matcher(work.shape, size=vocabulary.size)
        self._chooser = Chooser(work.sampling, work.ids, matcher)

    def take_prompt(self, logits: torch.Tensor) -> None:
        """Notes how likely the prompt's next tokens were.

        Args:
            logits: What the model says behind each token that it has just read.
        """
        if self.work.prompt_top is None:
            return
        begins = self.read - len(logits)
        if begins == 0:
            self._prompt.append(self._chance(self.work.ids[0], None, 0))
        ids = self.work.ids[begins + 1 : self.read + 1]
        for token, row in zip(ids, logits, strict=False):
            self._prompt.append(self._chance(token, row, self.work.prompt_top))

    def take(self, logits: torch.Tensor) -> Written:
        """Chooses the next token and returns what that adds to the answer."""
        token = self.last = self._chooser.choose(logits)
        self._written += 1
        prompt = tuple(self._prompt)
        self._prompt.clear()
        if token in self._vocabulary.stop_ids:
            self.finished = True
            return Written(*self._text.rest(), prompt, 1, "stop")
        chance = None if self.work.top is None else self._chance(token, logits, self.work.top)
        text, chances, stopped = self._text.add(token, chance)
        if stopped:
            self.finished = True
            return Written(text, chances, prompt, 1, "stop")
        if self._written >= self.work.limit:
            self.finished = True
            more, others = self._text.rest()
            return Written(text + more, chances + others, prompt, 1, "length")
        return Written(text, chances, prompt, 1)

    def _chance(self, token: int, row: torch.Tensor | None, top: int) -> Chance:
        if row is None:
            return self._named(token, None)
        likely = row.log_softmax(-1)
        values, places = likely.topk(min(top, len(likely))) if top else (likely[:0], likely[:0])
        others = tuple(
            self._named(int(place), float(value)) for value, place in zip(values, places, strict=True)
        )
        return self._named(token, float(likely[token]), others)

    def _named(self, token: int, logprob: float | None, top: Sequence[Chance] = ()) -> Chance:
        raw = self._vocabulary.bytes_of(token)
        value = None if logprob is None else max(logprob, NEVER)
        return Chance(raw.decode("utf-8", "replace"), value, raw, tuple(top))
