# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.routes` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Routes(Protocol):
    """Operations of `client.routes`."""

    def list(
        self,
        *,
        api_filter: types.ApiFilter | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListRoutesResponse, types.RouteInfo]:
        """List routes."""
        ...


class AsyncRoutes(Protocol):
    """Operations of `client.routes`."""

    def list(
        self,
        *,
        api_filter: types.ApiFilter | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListRoutesResponse, types.RouteInfo]:
        """List routes."""
        ...
