# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.safety` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Safety(Protocol):
    """Operations of `client.safety`."""

    def run_shield(
        self,
        *,
        shield_id: str,
        messages: Sequence[types.ShieldMessage | Mapping[str, object]],
        params: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RunShieldResponse:
        """Run a shield."""
        ...


class AsyncSafety(Protocol):
    """Operations of `client.safety`."""

    async def run_shield(
        self,
        *,
        shield_id: str,
        messages: Sequence[types.ShieldMessage | Mapping[str, object]],
        params: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RunShieldResponse:
        """Run a shield."""
        ...
