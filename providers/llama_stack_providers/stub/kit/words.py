"""The stub's language model: deterministic text, tokens that are words, and vectors that mean something."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable
from typing import Literal

Ended = Literal["stop", "length"]
"""Why a text ended."""

_TOKEN = re.compile(r"\s*\S+|\s+$")
_WORD = re.compile(r"\w+")
_PART = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TELLING = 4
"""A word of a tool's name this long or longer tells what the tool does; shorter ones (`get`, `run`) do not."""

_ENDINGS = (
    "It keeps what you send and answers the same way every time.",
    "Nothing here is random, so a test may rely on every word.",
    "A real model would say more; this one only says what it was asked.",
    "Ask again and the answer will be the same.",
)

_COMMON = tuple(
    f" {word}" for word in
    ["the", "of", "and", "a", "to", "in", "is", "that", "it", "was", "for", "on", "are", "as", "with", "his", "they", "at", "be", "this", "from"]
)  # fmt: skip


def tokens(text: str) -> list[str]:
    """The text cut into words, each with the white space before it; joined they are the text again."""
    return _TOKEN.findall(text)


def token_count(text: str) -> int:
    """How many tokens a text has, without cutting it."""
    return len(text.split()) + text[-1:].isspace()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())


def number(*parts: object) -> int:
    """A whole number that depends on the parts alone, on every machine and in every process."""
    return int.from_bytes(hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).digest()[:6], "big")


def reply(prompt: str, *, seed: int | None = None, index: int = 0) -> str:
    """An answer to the prompt; another seed or choice index ends it in another way."""
    said = " ".join(prompt.split())
    quoted = said if len(said) <= 120 else f"{said[:117]}..."
    ending = _ENDINGS[(number(prompt, seed) + index) % len(_ENDINGS)]
    return f'You said: "{quoted}". This is the stub provider of Llama Stack. {ending}'


def cut(text: str, *, stop: Iterable[str] = (), max_tokens: int | None = None) -> tuple[str, Ended]:
    """The text up to the first stop text or the token limit, and why it ended: `stop` or `length`."""
    ends = [place for each in stop if each and (place := text.find(each)) >= 0]
    if ends:
        text = text[: min(ends)]
    if max_tokens is not None and token_count(text) > max_tokens:
        return "".join(tokens(text)[:max_tokens]), "length"
    return text, "stop"


def mentions(text: str, name: str) -> bool:
    """Whether the text names the tool: by its name, or by a longer word of it (`get_weather` by "weather")."""
    if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
        return True
    said = {word.casefold() for word in _PART.findall(text)}
    parts = _PART.findall(_HUMP.sub(" ", name))
    return any(len(part) >= _TELLING and part.casefold() in said for part in parts)


def logprob(token: str, place: int) -> float:
    """A log probability for a token at a place, between -2 and 0."""
    return -(number(token, place) % 2000) / 1000


def likeliest(token: str, place: int, count: int) -> list[tuple[str, float]]:
    """The token and others that could have stood at the place, likeliest first; `count` of them at most."""
    first = logprob(token, place)
    others = [each for each in _COMMON if each != token]
    return [(token, first), *((each, first - 1 - step / 4) for step, each in enumerate(others))][:count]


def topic(text: str) -> str:
    """What a text is about: its last name, or else its last word."""
    words = _WORD.findall(text)
    return next((word for word in reversed(words[1:]) if word[0].isupper()), words[-1] if words else "stub")


def vector(text: str, dimensions: int) -> list[float]:
    """A unit vector from hashed words: texts that share words are near each other."""
    values = [0.0] * dimensions
    for word in words_of(text) or [text]:
        place = number(word)
        values[place % dimensions] += 1.0 if place & 1 << 40 else -1.0
    length = math.sqrt(sum(value * value for value in values))
    if not length:
        return [1.0] + [0.0] * (dimensions - 1)
    return [value / length for value in values]


def similarity(left: str, right: str) -> float:
    """How near two texts are, from -1 to 1: the cosine of their vectors in 256 dimensions."""
    return sum(a * b for a, b in zip(vector(left, 256), vector(right, 256), strict=True))
