# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.scoring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import scoring as low

_SCORE_BATCH_RESPONSE: Answer[types.ScoreBatchResponse] = JsonAnswer("ScoreBatchResponse")
_SCORE_RESPONSE: Answer[types.ScoreResponse] = JsonAnswer("ScoreResponse")


class Scoring(Resource):
    """Operations of `client.scoring`."""

    @cached_property
    def with_raw_response(self) -> ScoringRaw:
        """The same calls, answering with status, headers and unread body."""
        return ScoringRaw(self._client)

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
        """Score rows.

        Scores each row with each function. A function that does not exist answers 404.

        Args:
            input_rows: The rows; most functions read `input_query`, `expected_answer` and
                `generated_answer`.
            scoring_functions: Scoring functions by identifier, each with its parameters, or with
                null for the registered ones.

        Returns:
            Scores by function.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
        """
        return self._client.send(
            low.scoring_score(
                _body={
                    "input_rows": input_rows,
                    "scoring_functions": scoring_functions,
                },
            ),
            _SCORE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Score a dataset.

        Scores every row of a dataset, and saves the scores as a new dataset if asked.

        Args:
            dataset_id: Identifier of the dataset.
            scoring_functions: Scoring functions by identifier, each with its parameters, or with
                null for the registered ones.
            save_results_dataset: Whether to save the scores as a new dataset.

        Returns:
            Scores by function.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
        """
        return self._client.send(
            low.scoring_score_batch(
                _body={
                    "dataset_id": dataset_id,
                    "scoring_functions": scoring_functions,
                    "save_results_dataset": save_results_dataset,
                },
            ),
            _SCORE_BATCH_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ScoringRaw:
    """The calls of `Scoring`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Scoring(raw_client(client))
        self.score = raw(calls.score)
        self.score_batch = raw(calls.score_batch)


class AsyncScoring(AsyncResource):
    """Operations of `client.scoring`."""

    @cached_property
    def with_raw_response(self) -> AsyncScoringRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncScoringRaw(self._client)

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
        """Score rows.

        Scores each row with each function. A function that does not exist answers 404.

        Args:
            input_rows: The rows; most functions read `input_query`, `expected_answer` and
                `generated_answer`.
            scoring_functions: Scoring functions by identifier, each with its parameters, or with
                null for the registered ones.

        Returns:
            Scores by function.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score/post
        """
        return await self._client.send(
            low.scoring_score(
                _body={
                    "input_rows": input_rows,
                    "scoring_functions": scoring_functions,
                },
            ),
            _SCORE_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

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
        """Score a dataset.

        Scores every row of a dataset, and saves the scores as a new dataset if asked.

        Args:
            dataset_id: Identifier of the dataset.
            scoring_functions: Scoring functions by identifier, each with its parameters, or with
                null for the registered ones.
            save_results_dataset: Whether to save the scores as a new dataset.

        Returns:
            Scores by function.

        Source: scoring.yaml#/paths/~1v1~1scoring~1score-batch/post
        """
        return await self._client.send(
            low.scoring_score_batch(
                _body={
                    "dataset_id": dataset_id,
                    "scoring_functions": scoring_functions,
                    "save_results_dataset": save_results_dataset,
                },
            ),
            _SCORE_BATCH_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncScoringRaw:
    """The calls of `AsyncScoring`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncScoring(async_raw_client(client))
        self.score = async_raw(calls.score)
        self.score_batch = async_raw(calls.score_batch)
