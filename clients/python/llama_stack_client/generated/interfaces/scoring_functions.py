# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.scoring_functions` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class ScoringFunctions(Protocol):
    """Operations of `client.scoring_functions`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListScoringFunctionsResponse, types.ScoringFn]:
        """List scoring functions."""
        ...

    def register(
        self,
        *,
        scoring_fn_id: str,
        description: str,
        return_type: types.ParamType | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_scoring_fn_id: str | None | Omit = omit,
        params: types.ScoringFnParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Register a scoring function."""
        ...

    def retrieve(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Get a scoring function."""
        ...

    def unregister(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a scoring function."""
        ...


class AsyncScoringFunctions(Protocol):
    """Operations of `client.scoring_functions`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListScoringFunctionsResponse, types.ScoringFn]:
        """List scoring functions."""
        ...

    async def register(
        self,
        *,
        scoring_fn_id: str,
        description: str,
        return_type: types.ParamType | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_scoring_fn_id: str | None | Omit = omit,
        params: types.ScoringFnParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Register a scoring function."""
        ...

    async def retrieve(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Get a scoring function."""
        ...

    async def unregister(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a scoring function."""
        ...
