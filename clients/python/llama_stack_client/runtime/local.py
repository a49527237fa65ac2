"""Streams and lists without a server, for other implementations of resources."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Generator, Iterable
from typing import Any, NoReturn, TypeVar

import httpx

from .errors import LlamaStackClientError
from .page import AsyncPages, Page, Paging
from .request import Request
from .stream import AsyncStream, F, Stream, T

R = TypeVar("R")


def _no_final() -> NoReturn:
    raise LlamaStackClientError("this stream has no final result")


class LocalStream(Stream[T, F]):
    """A stream of payloads that are made here."""

    def __init__(self, payloads: Iterable[T], *, final: Callable[[], F] = _no_final) -> None:
        """Takes the payloads, which are made as they are asked for.

        `final` makes the final result, once all payloads have been taken.
        """
        self._items = _generated(payloads)
        self._final = final

    @property
    def response(self) -> httpx.Response:
        """There is none: nothing was sent."""
        raise RuntimeError("a local stream has no response")

    def final(self) -> F:
        """Reads what is left, and returns the final result."""
        for _ in self:
            pass
        return self._final()

    def close(self) -> None:
        """Ends the stream."""
        self._items.close()


class AsyncLocalStream(AsyncStream[T, F]):
    """A stream of payloads that are made here."""

    def __init__(self, payloads: AsyncIterable[T], *, final: Callable[[], F] = _no_final) -> None:
        """Takes the payloads, which are made as they are asked for.

        `final` makes the final result, once all payloads have been taken.
        """
        self._made = _generated_async(payloads)
        self._final = final

    @property
    def response(self) -> httpx.Response:
        """There is none: nothing was sent."""
        raise RuntimeError("a local stream has no response")

    async def open(self) -> AsyncLocalStream[T, F]:
        """Does nothing: nothing is sent."""
        return self

    async def __anext__(self) -> T:
        """The next payload."""
        return await self._made.__anext__()

    async def final(self) -> F:
        """Reads what is left, and returns the final result."""
        async for _ in self:
            pass
        return self._final()

    async def close(self) -> None:
        """Ends the stream."""
        await self._made.aclose()


def local_page(response: R) -> Page[R, Any]:
    """A list that comes whole."""

    def fetch(request: Request) -> R:
        raise NotImplementedError

    return Page(response, Paging(), _NOTHING, fetch=fetch)


def local_pages(answer: Callable[[], Awaitable[R]]) -> AsyncPages[R, Any]:
    """A list that comes whole once it is awaited."""

    async def fetch(request: Request) -> R:
        return await answer()

    return AsyncPages(_NOTHING, Paging(), fetch=fetch)


_NOTHING = Request("", "", "")


def _generated(payloads: Iterable[T]) -> Generator[T, None, None]:
    yield from payloads


async def _generated_async(payloads: AsyncIterable[T]) -> AsyncGenerator[T, None]:
    async for payload in payloads:
        yield payload
