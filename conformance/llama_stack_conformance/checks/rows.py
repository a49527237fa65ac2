"""Datasets that checks of evaluation, scoring and training need: registered, and gone after the block."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from llama_stack_conformance.checking import Subject

DATASETS = "/v1/datasets"
ANSWERED = (
    {
        "input_query": "What is the capital of France?",
        "expected_answer": "Paris",
        "generated_answer": "Paris",
    },
    {"input_query": "What is the capital of Peru?", "expected_answer": "Lima", "generated_answer": "Cusco"},
    {"input_query": "What is the capital of Chad?", "expected_answer": "N'Djamena", "generated_answer": ""},
    {"input_query": "What is the capital of Japan?", "expected_answer": "Tokyo", "generated_answer": "Tokyo"},
)
"""Questions with expected and given answers, of which the first and the last are right."""


@contextlib.asynccontextmanager
async def dataset(
    subject: Subject, rows: Sequence[Mapping[str, Any]], purpose: str = "eval/question-answer"
) -> AsyncIterator[str]:
    """The identifier of a dataset with these rows."""
    body = {"purpose": purpose, "source": {"type": "rows", "rows": list(rows)}}
    made: str = (await subject.post(DATASETS, body)).valid("Dataset")["identifier"]
    try:
        yield made
    finally:
        await subject.delete(f"{DATASETS}/{made}")
