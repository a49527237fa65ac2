# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.routes`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import routes as low

_LIST_ROUTES_RESPONSE: Answer[types.ListRoutesResponse] = JsonAnswer("ListRoutesResponse")


class Routes(Resource):
    """Operations of `client.routes`."""

    @cached_property
    def with_raw_response(self) -> RoutesRaw:
        """The same calls, answering with status, headers and unread body."""
        return RoutesRaw(self._client)

    def list(
        self,
        *,
        api_filter: types.ApiFilter | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListRoutesResponse, types.RouteInfo]:
        """List routes.

        Lists the paths that the server answers, with the types of the providers behind each.

        Args:
            api_filter: Answer only routes of this level. Without it, every canonical route.

        Returns:
            The routes.

        Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
        """
        return self._client.page(
            low.routes_list(
                api_filter=api_filter,
            ),
            _LIST_ROUTES_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class RoutesRaw:
    """The calls of `Routes`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Routes(raw_client(client))
        self.list = raw(calls.list)


class AsyncRoutes(AsyncResource):
    """Operations of `client.routes`."""

    @cached_property
    def with_raw_response(self) -> AsyncRoutesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncRoutesRaw(self._client)

    def list(
        self,
        *,
        api_filter: types.ApiFilter | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListRoutesResponse, types.RouteInfo]:
        """List routes.

        Lists the paths that the server answers, with the types of the providers behind each.

        Args:
            api_filter: Answer only routes of this level. Without it, every canonical route.

        Returns:
            The routes.

        Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
        """
        return self._client.page(
            low.routes_list(
                api_filter=api_filter,
            ),
            _LIST_ROUTES_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncRoutesRaw:
    """The calls of `AsyncRoutes`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncRoutes(async_raw_client(client))
        self.list = async_raw(calls.list)
