# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.reward_scoring`."""

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
from .._low import reward_scoring as low

_REWARD_SCORING_RESPONSE: Answer[types.RewardScoringResponse] = JsonAnswer("RewardScoringResponse")


class RewardScoring(Resource):
    """Operations of `client.reward_scoring`."""

    @cached_property
    def with_raw_response(self) -> RewardScoringRaw:
        """The same calls, answering with status, headers and unread body."""
        return RewardScoringRaw(self._client)

    def score(
        self,
        *,
        dialog_generations: Sequence[types.DialogGenerations | Mapping[str, object]],
        model: str,
        method: types.RewardScoringMethod | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RewardScoringResponse:
        """Score generations.

        Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers
        to the same dialog, and nothing else. The order of dialogs and answers is kept. A model that
        does not exist answers 404.

        Args:
            dialog_generations: Dialogs with their sampled answers.
            model: The model that scores: a reward model, or the judge.
            method: How scores come about. Left out, the provider takes what the model is made for.

        Returns:
            The scored answers.

        Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
        """
        return self._client.send(
            low.reward_scoring_score(
                _body={
                    "dialog_generations": dialog_generations,
                    "model": model,
                    "method": method,
                },
            ),
            _REWARD_SCORING_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class RewardScoringRaw:
    """The calls of `RewardScoring`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = RewardScoring(raw_client(client))
        self.score = raw(calls.score)


class AsyncRewardScoring(AsyncResource):
    """Operations of `client.reward_scoring`."""

    @cached_property
    def with_raw_response(self) -> AsyncRewardScoringRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncRewardScoringRaw(self._client)

    async def score(
        self,
        *,
        dialog_generations: Sequence[types.DialogGenerations | Mapping[str, object]],
        model: str,
        method: types.RewardScoringMethod | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RewardScoringResponse:
        """Score generations.

        Gives each sampled answer to each dialog a score; a higher one is better. Scores compare answers
        to the same dialog, and nothing else. The order of dialogs and answers is kept. A model that
        does not exist answers 404.

        Args:
            dialog_generations: Dialogs with their sampled answers.
            model: The model that scores: a reward model, or the judge.
            method: How scores come about. Left out, the provider takes what the model is made for.

        Returns:
            The scored answers.

        Source: reward_scoring.yaml#/paths/~1v1~1reward-scoring~1score/post
        """
        return await self._client.send(
            low.reward_scoring_score(
                _body={
                    "dialog_generations": dialog_generations,
                    "model": model,
                    "method": method,
                },
            ),
            _REWARD_SCORING_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRewardScoringRaw:
    """The calls of `AsyncRewardScoring`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncRewardScoring(async_raw_client(client))
        self.score = async_raw(calls.score)
