"""What the stub's shields object to: words of a small list, or a trigger text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

TRIGGER = "stub-violation"
"""A text with this in it makes the trigger shield fire; `stub-violation:warn` and `:info` make it fire less gravely."""

HAZARDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "harassment": ("S10", ("idiot", "moron")),
    "harassment/threatening": ("S10", ("threaten", "stalk")),
    "hate": ("S10", ("racist", "subhuman")),
    "hate/threatening": ("S10", ("lynch", "genocide")),
    "illicit": ("S2", ("counterfeit", "launder", "steal")),
    "illicit/violent": ("S9", ("bomb", "explosive", "nerve agent")),
    "self-harm": ("S11", ("self-harm", "overdose")),
    "self-harm/instructions": ("S11", ("how to self-harm",)),
    "self-harm/intent": ("S11", ("kill myself", "hurt myself")),
    "sexual": ("S12", ("porn", "nude")),
    "sexual/minors": ("S4", ("child porn",)),
    "violence": ("S1", ("kill", "murder", "stab")),
    "violence/graphic": ("S1", ("gore", "dismember")),
}
"""Every category with its hazard code and the words that fall into it."""

SEEN_IN_IMAGES = {each for each in HAZARDS if each.startswith(("self-harm", "violence"))} | {"sexual"}
"""The categories that OpenAI's moderation looks for in images; it looks for all of them in texts."""

Level = Literal["info", "warn", "error"]

_CERTAINTY_OF_A_WORD = 0.8
_TRIGGER = re.compile(rf"{TRIGGER}(?::(info|warn|error))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One category that a text falls into, and why."""

    category: str
    code: str
    level: Level
    score: float
    words: tuple[str, ...]


def judge_words(text: str, *, more: Iterable[str] = ()) -> list[Finding]:
    """Looks for the words of every category, and for `more` words under the category `custom`."""
    findings = []
    for category, (code, listed) in {**HAZARDS, "custom": ("custom", tuple(more))}.items():
        if found := tuple(word for word in listed if _holds(text, word)):
            score = 1 - (1 - _CERTAINTY_OF_A_WORD) ** len(found)
            findings.append(Finding(category, code, "error", score, found))
    return findings


def judge_trigger(text: str) -> list[Finding]:
    """Looks for the trigger text."""
    if not (match := _TRIGGER.search(text)):
        return []
    level: Level = "error"
    match (match[1] or "").lower():
        case "info":
            level = "info"
        case "warn":
            level = "warn"
    return [Finding("trigger", "trigger", level, 1.0, (match[0],))]


def _holds(text: str, word: str) -> bool:
    return bool(word) and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) is not None
