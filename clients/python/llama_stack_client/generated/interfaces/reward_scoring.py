# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.reward_scoring` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class RewardScoring(Protocol):
    """Operations of `client.reward_scoring`."""

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
        """Score generations."""
        ...


class AsyncRewardScoring(Protocol):
    """Operations of `client.reward_scoring`."""

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
        """Score generations."""
        ...
