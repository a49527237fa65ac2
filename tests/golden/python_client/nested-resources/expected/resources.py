# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.houses`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import houses as low

if TYPE_CHECKING:
    from .houses_rooms import AsyncHousesRooms, HousesRooms

_HOUSE_LIST: Answer[types.HouseList] = JsonAnswer("HouseList")


class Houses(Resource):
    """Operations of `client.houses`."""

    @cached_property
    def rooms(self) -> HousesRooms:
        """Operations of `client.houses.rooms`."""
        from .houses_rooms import HousesRooms

        return chosen(HousesRooms(self._client), self._client.implementation("houses.rooms"))

    @cached_property
    def with_raw_response(self) -> HousesRaw:
        """The same calls, answering with status, headers and unread body."""
        return HousesRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.HouseList, types.House]:
        """List houses.

        A list that comes whole is a list of one page.

        Returns:
            The houses.

        Source: nested_resources.yaml#/paths/~1v1~1houses/get
        """
        return self._client.page(
            low.houses_list(), _HOUSE_LIST, Paging(), Options(extra_headers, extra_query, extra_body, timeout)
        )


class HousesRaw:
    """The calls of `Houses`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Houses(raw_client(client))
        self.list = raw(calls.list)


class AsyncHouses(AsyncResource):
    """Operations of `client.houses`."""

    @cached_property
    def rooms(self) -> AsyncHousesRooms:
        """Operations of `client.houses.rooms`."""
        from .houses_rooms import AsyncHousesRooms

        return chosen(AsyncHousesRooms(self._client), self._client.implementation("houses.rooms"))

    @cached_property
    def with_raw_response(self) -> AsyncHousesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncHousesRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.HouseList, types.House]:
        """List houses.

        A list that comes whole is a list of one page.

        Returns:
            The houses.

        Source: nested_resources.yaml#/paths/~1v1~1houses/get
        """
        return self._client.page(
            low.houses_list(), _HOUSE_LIST, Paging(), Options(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncHousesRaw:
    """The calls of `AsyncHouses`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncHouses(async_raw_client(client))
        self.list = async_raw(calls.list)
