# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.shapes`."""

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
from .._low import shapes as low

_SHAPE: Answer[types.Shape] = JsonAnswer("Shape")


class Shapes(Resource):
    """Operations of `client.shapes`."""

    @cached_property
    def with_raw_response(self) -> ShapesRaw:
        """The same calls, answering with status, headers and unread body."""
        return ShapesRaw(self._client)

    def measure(
        self,
        *,
        shape: types.Shape | Mapping[str, object],
        label: str | Sequence[str] | Omit = omit,
        choice: types.Shape | Mapping[str, object] | types.Sketch | Omit = omit,
        unit: types.Unit | Omit = omit,
        origin: types.Origin | Mapping[str, object] | Omit = omit,
        repeat: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shape:
        """Measure a shape.

        Answers the size of a shape.

        Args:
            shape: A shape, told apart by `kind`.
            label: A text or several.
            choice: A shape, or an object that no tag tells apart.
            unit: Unit of length.
            origin: Where it comes from; not in a union, but with a tag.
            repeat: How many times.

        Returns:
            The shape again.

        Source: unions.yaml#/paths/~1v1~1shapes/post
        """
        return self._client.send(
            low.shapes_measure(
                _body={
                    "shape": shape,
                    "label": label,
                    "choice": choice,
                    "unit": unit,
                    "origin": origin,
                    "repeat": repeat,
                },
            ),
            _SHAPE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ShapesRaw:
    """The calls of `Shapes`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Shapes(raw_client(client))
        self.measure = raw(calls.measure)


class AsyncShapes(AsyncResource):
    """Operations of `client.shapes`."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncShapesRaw(self._client)

    async def measure(
        self,
        *,
        shape: types.Shape | Mapping[str, object],
        label: str | Sequence[str] | Omit = omit,
        choice: types.Shape | Mapping[str, object] | types.Sketch | Omit = omit,
        unit: types.Unit | Omit = omit,
        origin: types.Origin | Mapping[str, object] | Omit = omit,
        repeat: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shape:
        """Measure a shape.

        Answers the size of a shape.

        Args:
            shape: A shape, told apart by `kind`.
            label: A text or several.
            choice: A shape, or an object that no tag tells apart.
            unit: Unit of length.
            origin: Where it comes from; not in a union, but with a tag.
            repeat: How many times.

        Returns:
            The shape again.

        Source: unions.yaml#/paths/~1v1~1shapes/post
        """
        return await self._client.send(
            low.shapes_measure(
                _body={
                    "shape": shape,
                    "label": label,
                    "choice": choice,
                    "unit": unit,
                    "origin": origin,
                    "repeat": repeat,
                },
            ),
            _SHAPE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncShapesRaw:
    """The calls of `AsyncShapes`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncShapes(async_raw_client(client))
        self.measure = async_raw(calls.measure)
