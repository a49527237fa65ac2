"""An in-memory shelf of resources, with the identifiers, lists and errors that every API needs."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Generic, TypeVar

from llama_stack_spi import ConflictError, NotFoundError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A page of a list, with the fields that OpenAI's lists carry."""

    data: list[T]
    first_id: str | None
    last_id: str | None
    has_more: bool


class Shelf(Generic[T]):
    """Resources of one kind by identifier, in order of creation.

    `noun` is the word for one of them, used in error sentences (`vector store`) and codes
    (`vector_store_not_found`); `prefix` begins the identifiers that `new_id` makes.
    """

    def __init__(self, noun: str, *, prefix: str = "") -> None:
        self._noun = noun
        self._prefix = prefix
        self._items: dict[str, T] = {}
        self._numbers = count(1)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(list(self._items.values()))

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._items

    def __deepcopy__(self, memo: dict[int, object]) -> Shelf[T]:
        """A shelf with copies of the resources. The two number on together, so that neither gives an identifier of the other."""
        twin: Shelf[T] = Shelf(self._noun, prefix=self._prefix)
        twin._numbers = self._numbers
        twin._items = copy.deepcopy(self._items, memo)
        return twin

    def new_id(self) -> str:
        """The next identifier that is free, such as `file_0001`."""
        while (identifier := f"{self._prefix}{next(self._numbers):04d}") in self._items:
            pass
        return identifier

    def add(self, identifier: str, item: T) -> T:
        """Keeps a new resource; an identifier that is taken is a conflict."""
        if identifier in self._items:
            raise ConflictError(
                f"A {self._noun} with the id {identifier!r} exists already. Choose another id or delete it first.",
                code=self._code("exists"),
            )
        self._items[identifier] = item
        return item

    def put(self, identifier: str, item: T) -> T:
        """Keeps a resource, in place of the one with the same identifier where there is one."""
        self._items[identifier] = item
        return item

    def get(self, identifier: str, *, param: str | None = None) -> T:
        """The resource; an unknown identifier is an error that names it."""
        try:
            return self._items[identifier]
        except KeyError:
            raise NotFoundError(
                f"There is no {self._noun} with the id {identifier!r}.",
                code=self._code("not_found"),
                param=param,
            ) from None

    def remove(self, identifier: str) -> T:
        """Takes the resource off the shelf and returns it."""
        item = self.get(identifier)
        del self._items[identifier]
        return item

    def page(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        ascending: bool = False,
        keep: Callable[[T], bool] = lambda _: True,
    ) -> Page[T]:
        """One page in order of creation, newest first unless `ascending`.

        The page starts behind `after` and ends before `before`; an unknown one of either is an error.
        """
        rows = [(key, item) for key, item in self._items.items() if keep(item)]
        return page_of(rows, limit=limit, after=after, before=before, ascending=ascending, noun=self._noun)

    def _code(self, what: str) -> str:
        return f"{self._noun.replace(' ', '_').replace('-', '_')}_{what}"


def page_of(
    rows: list[tuple[str, T]],
    *,
    limit: int | None = None,
    after: str | None = None,
    before: str | None = None,
    ascending: bool = False,
    noun: str = "item",
) -> Page[T]:
    """One page of `rows`, which are pairs of identifier and resource in order of creation."""
    if not ascending:
        rows = rows[::-1]
    keys = [key for key, _ in rows]
    if after is not None:
        rows = rows[_place(keys, after, noun, "after") + 1 :]
        keys = [key for key, _ in rows]
    if before is not None:
        rows = rows[: _place(keys, before, noun, "before")]
    shown = rows if limit is None else rows[:limit]
    return Page(
        data=[item for _, item in shown],
        first_id=shown[0][0] if shown else None,
        last_id=shown[-1][0] if shown else None,
        has_more=len(shown) < len(rows),
    )


def window(rows: list[T], start: int, limit: int | None) -> tuple[list[T], bool]:
    """The rows from `start` on, `limit` of them at most, and whether more follow; a limit of 0 or -1 is none."""
    end = start + limit if limit is not None and limit > 0 else len(rows)
    return rows[start:end], end < len(rows)


def _place(keys: list[str], key: str, noun: str, param: str) -> int:
    try:
        return keys.index(key)
    except ValueError:
        raise NotFoundError(
            f"The list has no {noun} with the id {key!r} to go on from.", param=param
        ) from None
