"""The vector stores that a tenant sees: its own, and the registered vector databases, which all tenants share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llama_stack_providers.stub.kit.shelf import Page, Shelf, page_of
from llama_stack_providers.stub.retrieving.store import Store
from llama_stack_spi import ConflictError


@dataclass(frozen=True, slots=True)
class VisibleStores:
    """Stores in order of creation. What is created is the tenant's, what is registered is everybody's.

    Attributes:
        own: Stores that the tenant has created.
        registered: Stores under an identifier that somebody chose.
    """

    own: Shelf[Store]
    registered: Shelf[Store]

    def __iter__(self) -> Iterator[Store]:
        return iter(sorted([*self.own, *self.registered], key=lambda store: store.created_at))

    def new_id(self) -> str:
        """The next identifier that is free."""
        while (identifier := self.own.new_id()) in self.registered:
            pass
        return identifier

    def create(self, store: Store) -> Store:
        """Keeps a store of the tenant."""
        return self.own.add(store.id, store)

    def register(self, store: Store) -> Store:
        """Keeps a store for everybody; an identifier that is taken is a conflict."""
        if store.id in self.own:
            raise ConflictError(
                f"There is a vector store with the id {store.id!r}. Choose another id.",
                code="vector_store_exists",
            )
        return self.registered.add(store.id, store)

    def get(self, identifier: str, *, param: str) -> Store:
        """The store; an unknown identifier is an error that names it."""
        return self._shelf(identifier).get(identifier, param=param)

    def remove(self, identifier: str) -> None:
        """Forgets a store with its chunks."""
        self._shelf(identifier).remove(identifier)

    def page(self, *, limit: int, after: str | None, before: str | None, ascending: bool) -> Page[Store]:
        """One page, newest first unless `ascending`."""
        rows = [(store.id, store) for store in self]
        return page_of(
            rows, limit=limit, after=after, before=before, ascending=ascending, noun="vector store"
        )

    def _shelf(self, identifier: str) -> Shelf[Store]:
        return self.own if identifier in self.own else self.registered
