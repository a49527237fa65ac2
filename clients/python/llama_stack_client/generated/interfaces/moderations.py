# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.moderations` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Moderations(Protocol):
    """Operations of `client.moderations`."""

    def create(
        self,
        *,
        input: str | Sequence[str | types.ModerationInputPart | Mapping[str, object]],
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Moderation:
        """Moderate texts and images."""
        ...


class AsyncModerations(Protocol):
    """Operations of `client.moderations`."""

    async def create(
        self,
        *,
        input: str | Sequence[str | types.ModerationInputPart | Mapping[str, object]],
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Moderation:
        """Moderate texts and images."""
        ...
