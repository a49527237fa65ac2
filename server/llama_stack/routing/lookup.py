"""From the name in a request to the provider that serves it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar, cast

from llama_stack.storage import Resource, ResourceStore
from llama_stack_spi import NotFoundError

T = TypeVar("T")


class Lookup(Generic[T]):
    """Finds the provider of a resource of one kind.

    Args:
        kind: What is looked up, such as `model`.
        providers: Providers of the API by id.
        store: Where resources are registered.
    """

    def __init__(self, kind: str, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._kind = kind
        self._providers = cast("Mapping[str, T]", providers)
        self._store = store

    async def find(self, identifier: str, *, param: str) -> tuple[T, Resource]:
        """Returns the provider and the resource.

        Raises:
            NotFoundError: Nothing is registered under this name, or its provider is not in this distribution.
        """
        resource = await self._store.get(self._kind, identifier)
        if resource is None:
            known = [each.identifier for each in await self._store.list(self._kind)]
            shown = ", ".join(known[:10]) + (", …" if len(known) > 10 else "")
            raise NotFoundError(
                f"The {self._kind} '{identifier}' is not registered. Registered: {shown or 'none'}.",
                code=f"{self._kind}_not_found",
                param=param,
            )
        provider = self._providers.get(resource.provider_id)
        if provider is None:
            raise NotFoundError(
                f"The {self._kind} '{identifier}' belongs to the provider '{resource.provider_id}', which this"
                " server does not run.",
                code=f"{self._kind}_not_found",
                param=param,
            )
        return provider, resource
