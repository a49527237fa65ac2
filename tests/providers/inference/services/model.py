"""The stub's model, asked in the words of no wire, and the models of the kit's scripts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from llama_stack_conformance.upstream.faults import SCRIPTS, SLOW_WORDS, WORDS
from llama_stack_providers.stub.chat.model import Answer, Ask, answer
from llama_stack_providers.stub.kit.words import cut, tokens


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. Without a seed and above temperature 0 no two answers are the same."""

    temperature: float | None = None
    seed: int | None = None


class Model:
    """Answers chats."""

    def __init__(self) -> None:
        self._asked = count(1)

    def answer(self, name: str, ask: Ask, sampling: Sampling, index: int = 0) -> Answer:
        """The answer of the model of this name; another `index` is another answer to the same."""
        if name in SCRIPTS:
            text, reason = cut(scripted(name), stop=ask.stop, max_tokens=ask.max_tokens)
            return Answer(text, (), reason)
        if sampling.temperature != 0 and sampling.seed is None:
            index += next(self._asked)
        return answer(replace(ask, seed=self.seed(sampling)), index)

    def seed(self, sampling: Sampling) -> int | None:
        """What chooses among answers: nothing at temperature 0, else the seed, else chance."""
        if sampling.temperature == 0:
            return None
        return next(self._asked) if sampling.seed is None else sampling.seed


def scripted(name: str) -> str:
    """What a model of the kit's scripts says."""
    if SCRIPTS[name].kind != "slow":
        return "".join(WORDS)
    return "".join(f"word{number} " for number in range(SLOW_WORDS))


def pieces(text: str) -> list[str]:
    """A text as it is written, token by token."""
    return tokens(text)
