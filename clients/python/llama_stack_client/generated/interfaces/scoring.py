# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.scoring` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Scoring(Protocol):
    """Operations of `client.scoring`."""

    def score(
        self,
        *,
        input_rows: Sequence[Mapping[str, object]],
        scoring_functions: Mapping[str, types.ScoringFnParams | Mapping[str, object] | None],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoreResponse:
        """Score rows."""
        ...

    def score_batch(
        self,
        *,
        dataset_id: str,
        scoring_functions: Mapping[str, types.ScoringFnParams | Mapping[str, object] | None],
        save_results_dataset: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoreBatchResponse:
        """Score a dataset."""
        ...


class AsyncScoring(Protocol):
    """Operations of `client.scoring`."""

    async def score(
        self,
        *,
        input_rows: Sequence[Mapping[str, object]],
        scoring_functions: Mapping[str, types.ScoringFnParams | Mapping[str, object] | None],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoreResponse:
        """Score rows."""
        ...

    async def score_batch(
        self,
        *,
        dataset_id: str,
        scoring_functions: Mapping[str, types.ScoringFnParams | Mapping[str, object] | None],
        save_results_dataset: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoreBatchResponse:
        """Score a dataset."""
        ...
