# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.synthetic_data_generation` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class SyntheticDataGeneration(Protocol):
    """Operations of `client.synthetic_data_generation`."""

    def generate(
        self,
        *,
        dialogs: Sequence[types.Message | Mapping[str, object]],
        filtering_function: types.FilteringFunction,
        model: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SyntheticDataGenerationResponse:
        """Generate data."""
        ...


class AsyncSyntheticDataGeneration(Protocol):
    """Operations of `client.synthetic_data_generation`."""

    async def generate(
        self,
        *,
        dialogs: Sequence[types.Message | Mapping[str, object]],
        filtering_function: types.FilteringFunction,
        model: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SyntheticDataGenerationResponse:
        """Generate data."""
        ...
