"""Ranking texts for a query: by the likeness of embeddings, by words, or by both."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from llama_stack_api.models.vector_stores import VectorStoreSearchMode
from llama_stack_providers.stub.kit.words import vector, words_of

_UNHELPFUL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "can",
        "do",
        "does",
        "for",
        "how",
        "i",
        "in",
        "is",
        "it",
        "me",
        "of",
        "on",
        "or",
        "please",
        "tell",
        "the",
        "to",
        "what",
        "when",
        "where",
        "which",
        "who",
        "with",
        "you",
    ]
)


@dataclass(frozen=True, slots=True)
class Ranking:
    """How to rank.

    Attributes:
        mode: What decides whether a text fits.
        alpha: Hybrid only: weight of meaning against words; `None` ranks by reciprocal rank fusion.
        impact_factor: Reciprocal rank fusion only: how much low ranks count.
    """

    mode: VectorStoreSearchMode = "vector"
    alpha: float | None = None
    impact_factor: float = 60.0


def ranking_by(mode: VectorStoreSearchMode, ranker: object) -> Ranking:
    """The ranking that a ranker asks for in JSON, such as `{"type": "weighted", "alpha": 0.5}`."""
    match ranker:
        case {"type": "weighted", "alpha": int() | float() as alpha} if 0 <= alpha <= 1:
            return Ranking(mode, alpha=alpha)
        case {"type": "rrf", "impact_factor": int() | float() as impact} if impact > 0:
            return Ranking(mode, impact_factor=impact)
        case _:
            return Ranking(mode)


def score(
    texts: Sequence[str], embeddings: Sequence[Sequence[float]], query: str, ranking: Ranking
) -> list[float | None]:
    """How well each text fits, at best 1; `None` does not fit at all, for it shares no word with the query."""
    by_words = [value or None for value in score_words(texts, query)]
    if ranking.mode == "keyword":
        return list(by_words)
    wanted = vector(query, len(embeddings[0])) if embeddings else []
    by_meaning = [cosine(wanted, embedding) for embedding in embeddings]
    if ranking.mode == "vector":
        return list(by_meaning)
    if ranking.alpha is not None:
        meaning, words = ranking.alpha, 1 - ranking.alpha
        return [meaning * a + words * (b or 0.0) for a, b in zip(by_meaning, by_words, strict=True)]
    return list(_fused(by_meaning, by_words, ranking.impact_factor))


def score_words(texts: Sequence[str], query: str) -> list[float]:
    """How often each text has the words of the query, from 0 to 1; rare words count more, long texts less."""
    wanted = set(words_of(query))
    counts = [Counter(words_of(text)) for text in texts]
    usual = sum(counter.total() for counter in counts) / max(len(counts), 1) or 1.0
    rarity = {
        word: math.log(1 + len(counts) / (0.5 + sum(word in counter for counter in counts)))
        for word in wanted
    }
    whole = sum(rarity.values()) or 1.0
    scores = []
    for counter in counts:
        damping = 0.5 + 0.5 * counter.total() / usual
        found = (rarity[word] * counter[word] / (counter[word] + damping) for word in sorted(wanted))
        scores.append(sum(found) / whole)
    return scores


def cosine(left: Sequence[float], right: Sequence[float]) -> float:
    """The cosine of two vectors of one length; 0 where either has no direction."""
    left, right = _scaled(left), _scaled(right)
    lengths = math.hypot(*left) * math.hypot(*right)
    return sum(a * b for a, b in zip(left, right, strict=True)) / lengths if lengths else 0.0


def rewritten(query: str) -> str:
    """The query without the words that help no search; a query of nothing else stays as it is."""
    return " ".join(word for word in words_of(query) if word not in _UNHELPFUL) or query


def _scaled(values: Sequence[float]) -> list[float]:
    # Embeddings may come from callers: squares of huge or tiny numbers would leave the range of floats.
    largest = max((abs(value) for value in values), default=0.0)
    return [value / largest for value in values] if largest else list(values)


def _fused(left: Sequence[float | None], right: Sequence[float | None], impact: float) -> list[float]:
    """Reciprocal rank fusion, scaled so that the first of both lists scores 1."""
    totals = [0.0] * len(left)
    for scores in (left, right):
        fitting = [place for place, value in enumerate(scores) if value is not None]
        fitting.sort(key=lambda place: -(scores[place] or 0.0))
        for rank, place in enumerate(fitting, start=1):
            totals[place] += (impact + 1) / (impact + rank) / 2
    return totals
