"""Ranking texts by a query: the cosine of their vectors.

MiniLM reads query and text apart (a bi-encoder), so this is a ranking by meaning, less sharp than that of a cross-encoder,
which reads both together. Comparing token by token (MaxSim) was tried and ranked worse: the model is trained for
the mean of a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from llama_stack_api.models.inference import RerankData

if TYPE_CHECKING:
    from llama_stack_providers.inference.minilm.encoder import Encoder


def ranking(encoder: Encoder, query: str, items: Sequence[str], *, most: int | None) -> list[RerankData]:
    """Ranks items, best first; equally good ones stay in their order.

    A long item counts as much as its best passage. A long query is cut.

    Args:
        encoder: The model.
        query: What is looked for.
        items: Texts of any length.
        most: How many to answer at most; `None` answers all.
    """
    passages: list[str | list[int]] = []
    owners: list[int] = []
    for index, item in enumerate(items):
        found = encoder.passages(item)
        passages += found
        owners += [index] * len(found)
    vectors = encoder.encode([query, *passages], truncation="end").vectors
    scores = np.full(len(items), -1.0, dtype=np.float32)
    np.maximum.at(scores, owners, vectors[1:] @ vectors[0])
    # Vectors of equal texts may differ in the last digits.
    rounded = [round(float(score), 5) for score in scores]
    order = sorted(range(len(items)), key=lambda place: -rounded[place])[:most]
    return [RerankData(index=place, relevance_score=rounded[place]) for place in order]
