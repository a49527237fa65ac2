"""Lists that go on: iterating yields every item of every page, each page fetched when it is needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from .request import Request

R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list goes on: `cursor` is the query parameter, `next` the answer's field that feeds it.

    `style` is `cursor`, `offset`, `page`, or `none` for a list that always comes whole. `later` are the query
    parameters that the document names after the cursor.
    """

    style: str = "none"
    cursor: str = ""
    next: str | None = None
    items: str = "data"
    more: str | None = None
    later: tuple[str, ...] = ()

    def next_request(self, request: Request, response: object, count: int) -> Request | None:
        """The request for the page after this one; `None` when this is the last."""
        if self.style == "none" or count == 0:
            return None
        if self.more is not None and not getattr(response, self.more, False):
            return None
        value = self._next_value(request, response, count)
        sent = dict(request.query).get(self.cursor)
        # A server that repeats its cursor would be asked forever.
        if value is None or value == sent:
            return None
        query = [pair for pair in request.query if pair[0] != self.cursor]
        earlier = [name.partition("[")[0] not in self.later for name, _ in query]
        place = earlier.index(False) if False in earlier else len(query)
        return replace(request, query=[*query[:place], (self.cursor, value), *query[place:]])

    def _next_value(self, request: Request, response: object, count: int) -> str | None:
        if self.next is not None:
            value = getattr(response, self.next, None)
            return None if value is None else str(value)
        sent = dict(request.query).get(self.cursor)
        if self.style == "offset":
            return str(int(sent or 0) + count)
        if self.style == "page":
            return str(int(sent or 1) + 1)
        last = getattr(response, self.items)[-1]
        value = getattr(last, "id", None)
        return None if value is None else str(value)


class _Page(Generic[R, T]):
    """What both kinds of page share: the answer, its items, and the way to the next one."""

    def __init__(self, response: R, paging: Paging, request: Request) -> None:
        """Takes the answer of one request."""
        self.response = response
        self.data: list[T] = list(getattr(response, paging.items, None) or [])
        self._next = paging.next_request(request, response, len(self.data))

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self._next is not None

    def __getattr__(self, name: str) -> Any:
        """Other fields of the answer, such as `first_id`."""
        if name.startswith("_") or name == "response":
            raise AttributeError(name)
        return getattr(self.response, name)

    def __repr__(self) -> str:
        """Shows the answer."""
        return f"{type(self).__name__}({self.response!r})"


class Page(_Page[R, T]):
    """One page of a list: `data` holds its items, `response` the whole answer.

    Iterating goes on to later pages.
    """

    def __init__(
        self, response: R, paging: Paging, request: Request, *, fetch: Callable[[Request], R]
    ) -> None:
        """`fetch` sends the request for a later page."""
        super().__init__(response, paging, request)
        self._paging = paging
        self._fetch = fetch

    def next_page(self) -> Page[R, T] | None:
        """Fetches the page after this one; `None` when this is the last."""
        if self._next is None:
            return None
        return Page(self._fetch(self._next), self._paging, self._next, fetch=self._fetch)

    def pages(self) -> Iterator[Page[R, T]]:
        """This page and every later one."""
        page: Page[R, T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        """Every item of this page and of every later one."""
        for page in self.pages():
            yield from page.data


class AsyncPage(_Page[R, T]):
    """One page of a list, like `Page`."""

    def __init__(
        self, response: R, paging: Paging, request: Request, *, fetch: Callable[[Request], Awaitable[R]]
    ) -> None:
        """`fetch` sends the request for a later page."""
        super().__init__(response, paging, request)
        self._paging = paging
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[R, T] | None:
        """Fetches the page after this one; `None` when this is the last."""
        if self._next is None:
            return None
        return AsyncPage(await self._fetch(self._next), self._paging, self._next, fetch=self._fetch)

    async def pages(self) -> AsyncIterator[AsyncPage[R, T]]:
        """This page and every later one."""
        page: AsyncPage[R, T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Every item of this page and of every later one."""
        async for page in self.pages():
            for item in page.data:
                yield item


class AsyncPages(Generic[R, T]):
    """A list not yet fetched: `await` gives its first page, `async for` every item of every page."""

    def __init__(self, request: Request, paging: Paging, *, fetch: Callable[[Request], Awaitable[R]]) -> None:
        """Takes the request for the first page."""
        self._request = request
        self._paging = paging
        self._fetch = fetch

    async def first(self) -> AsyncPage[R, T]:
        """Fetches the first page."""
        return AsyncPage(await self._fetch(self._request), self._paging, self._request, fetch=self._fetch)

    def __await__(self) -> Generator[object, None, AsyncPage[R, T]]:
        """Fetches the first page."""
        return self.first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Every item of every page."""
        async for item in await self.first():
            yield item
