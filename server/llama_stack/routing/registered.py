"""Resources that providers register themselves: which provider has which, remembered over restarts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from llama_stack.distribution import SECTIONS
from llama_stack.logs import logger
from llama_stack.routing.kinds import Answer, Kind
from llama_stack.storage import Resource, ResourceStore
from llama_stack_spi import (
    ConflictError,
    Context,
    InvalidRequestError,
    JsonValue,
    LlamaStackError,
    NotFoundError,
)

START = Context(request_id="start")


P = TypeVar("P")
B = TypeVar("B", bound=BaseModel)
R = TypeVar("R", bound=Answer)


class Registered(Generic[P, B, R]):
    """The resources of one kind over all providers of an API.

    Args:
        kind: What they are.
        providers: Providers of the API by id, in the order of the distribution.
        store: What remembers who registered what.
    """

    def __init__(self, kind: Kind[P, B, R], providers: Mapping[str, P], store: ResourceStore) -> None:
        self.name = kind.section
        self.section = SECTIONS[kind.section]
        self.request = kind.request
        self._kind = kind
        self._providers = providers
        self._store = store
        self._busy: set[str] = set()
        # The providers' ids in the store, read once: a look into SQLite costs more than many a request.
        self._owners: dict[str, str] | None = None

    async def find(self, identifier: str, *, param: str, ctx: Context) -> tuple[str, P]:
        """Returns the provider that has a resource, with its id.

        The store knows what was registered here. What a provider has by itself is asked for, one after the other;
        a provider without others is taken without asking, since its own error says the same.

        Raises:
            NotFoundError: Nobody has it, or its provider is not in this distribution.
        """
        owner = (await self.remembered()).get(identifier)
        if owner is not None:
            return owner, self._serving(identifier, owner, param)
        if len(self._providers) == 1:
            return next(iter(self._providers.items()))
        holder = await self._holder(identifier, self._providers, ctx)
        if holder is None:
            raise NotFoundError(
                f"There is no {self.section.noun} '{identifier}' at any provider of {self.section.api}:"
                f" {', '.join(self._providers)}.",
                code=f"{self.section.kind}_not_found",
                param=param,
            )
        return holder, self._providers[holder]

    async def remembered(self) -> Mapping[str, str]:
        """Returns the provider's id of every resource that was registered here, also of providers that are gone."""
        return await self._table()

    async def owners(self, ctx: Context) -> dict[str, str]:
        """Returns the provider's id of every resource."""
        return {each.identifier: provider_id for provider_id, each in await self._found(ctx)}

    async def all(self, ctx: Context) -> list[R]:
        """Lists what the providers have, in their order; the owner's entry stands for an identifier."""
        return [self._signed(each, provider_id) for provider_id, each in await self._found(ctx)]

    async def retrieve(self, identifier: str, *, param: str, ctx: Context) -> R:
        """Returns one resource."""
        provider_id, provider = await self.find(identifier, param=param, ctx=ctx)
        return self._signed(await self._kind.retrieve(provider, identifier, ctx), provider_id)

    async def register(self, body: B, *, ctx: Context) -> R:
        """Registers a resource with its provider and remembers it; what cannot be remembered is not registered.

        Raises:
            InvalidRequestError: Several providers could have it, and none is named.
            NotFoundError: The named provider does not exist.
            ConflictError: The identifier is taken, at whatever provider.
        """
        provider_id, body, resource = self._addressed(body)
        with self._alone(resource.identifier):
            await self._refuse_taken(resource.identifier, ctx)
            answer = await self._kind.register(self._providers[provider_id], body, ctx)
            try:
                await self._remember(resource)
            except LlamaStackError:
                await self._remove(resource, ctx)
                raise
        return self._signed(answer, provider_id)

    async def unregister(self, identifier: str, *, param: str, ctx: Context) -> None:
        """Removes a resource from its provider and forgets it; one whose provider is gone is only forgotten."""
        with self._alone(identifier):
            resource = await self._store.get(self.section.kind, identifier)
            if resource is None:
                _, provider = await self.find(identifier, param=param, ctx=ctx)
                await self._kind.unregister(provider, identifier, ctx)
                return
            if resource.provider_id in self._providers:
                await self._remove(resource, ctx)
            await self._forget(identifier)

    async def restore(self, *, declared: Set[str]) -> None:
        """Registers with the providers what the store remembers; what the distribution declares has its own turn.

        A resource that cannot come back is logged and stays remembered, so that the server starts without it.
        """
        for resource in await self._store.list(self.section.kind):
            if resource.identifier in declared:
                continue
            facts = {
                "kind": resource.kind,
                "identifier": resource.identifier,
                "provider": resource.provider_id,
            }
            if resource.provider_id not in self._providers:
                logger().warning("resource_without_provider", **facts)
            else:
                try:
                    await self._again(self.request.model_validate(resource.body), resource.provider_id)
                except Exception as error:  # noqa: BLE001  one resource must not keep the server down
                    logger().warning("resource_not_restored", **facts, error=str(error))

    async def declare(self, body: B) -> None:
        """Registers a resource of the distribution, which wins over what was remembered."""
        provider_id, body, resource = self._addressed(body)
        before = await self._store.get(resource.kind, resource.identifier)
        changed = before is None or (before.provider_id, before.body) != (provider_id, resource.body)
        if before is not None and changed and before.provider_id == provider_id:
            await self._remove(before, START)
        await self._again(body, provider_id)
        if changed:
            await self._remember(resource)

    async def _found(self, ctx: Context) -> list[tuple[str, R]]:
        remembered = await self.remembered()
        answers = await asyncio.gather(*(self._kind.list(each, ctx) for each in self._providers.values()))
        found: dict[str, tuple[str, R]] = {}
        for provider_id, answer in zip(self._providers, answers, strict=True):
            for each in answer.data:
                if remembered.get(each.identifier, provider_id) == provider_id:
                    found.setdefault(each.identifier, (provider_id, each))
        return list(found.values())

    async def _table(self) -> dict[str, str]:
        if self._owners is None:
            found = {each.identifier: each.provider_id for each in await self._store.list(self.section.kind)}
            # Another request may have read it meanwhile, and changed it since.
            self._owners = found if self._owners is None else self._owners
        return self._owners

    async def _remember(self, resource: Resource) -> None:
        table = await self._table()
        await self._store.put(resource)
        table[resource.identifier] = resource.provider_id

    async def _forget(self, identifier: str) -> None:
        table = await self._table()
        await self._store.remove(self.section.kind, identifier)
        table.pop(identifier, None)

    async def _holder(self, identifier: str, among: Mapping[str, P], ctx: Context) -> str | None:
        for provider_id, provider in among.items():
            try:
                await self._kind.retrieve(provider, identifier, ctx)
            except NotFoundError:
                continue
            return provider_id
        return None

    async def _refuse_taken(self, identifier: str, ctx: Context) -> None:
        """Refuses an identifier that is taken; one that its provider has lost is free again."""
        resource = await self._store.get(self.section.kind, identifier)
        among = self._providers
        if resource is not None:
            if resource.provider_id not in among:
                raise self._taken(identifier, resource.provider_id, "which this server does not run")
            among = {resource.provider_id: among[resource.provider_id]}
        holder = await self._holder(identifier, among, ctx)
        if holder is not None:
            raise self._taken(identifier, holder)

    async def _again(self, body: B, provider_id: str) -> None:
        try:
            await self._kind.register(self._providers[provider_id], self._sent(body, provider_id), START)
        except ConflictError:
            return  # the provider keeps its resources by itself

    async def _remove(self, resource: Resource, ctx: Context) -> None:
        try:
            await self._kind.unregister(self._providers[resource.provider_id], resource.identifier, ctx)
        except NotFoundError:
            return  # the provider has lost it; nothing is left to remove

    def _addressed(self, body: B) -> tuple[str, B, Resource]:
        """Returns the provider that is meant, the request as it goes there, and what to remember."""
        fields = cast("dict[str, JsonValue]", body.model_dump(mode="json"))
        provider_id = self._chosen(self.section.provider_of(fields))
        identifier = str(fields[self.section.id_field])
        inner = fields.get(f"provider_{self.section.id_field}") or identifier
        resource = Resource(
            self.section.kind, identifier, provider_id, str(inner), int(time.time()), body=fields
        )
        return provider_id, self._sent(body, provider_id), resource

    def _chosen(self, wanted: str | None) -> str:
        known = ", ".join(self._providers)
        if wanted is None and (len(self._providers) == 1 or self.section.first_by_default):
            return next(iter(self._providers))
        if wanted is None:
            raise InvalidRequestError(
                f"Several providers could have this {self.section.noun}. Add {self.section.provider_field},"
                f" one of: {known}.",
                param=self.section.provider_field,
            )
        if wanted not in self._providers:
            raise NotFoundError(
                f"There is no provider '{wanted}' of {self.section.api}. Providers: {known}.",
                code="provider_not_found",
                param=self.section.provider_field,
            )
        return wanted

    def _serving(self, identifier: str, provider_id: str, param: str) -> P:
        provider = self._providers.get(provider_id)
        if provider is None:
            raise NotFoundError(
                f"The {self.section.noun} '{identifier}' belongs to the provider '{provider_id}',"
                " which this server does not run.",
                code=f"{self.section.kind}_not_found",
                param=param,
            )
        return provider

    def _sent(self, body: B, provider_id: str) -> B:
        if "provider_id" in self.request.model_fields:
            return body.model_copy(update={"provider_id": provider_id})
        return body

    def _signed(self, answer: R, provider_id: str) -> R:
        return answer.model_copy(update={"provider_id": provider_id})

    def _taken(self, identifier: str, provider_id: str, more: str = "") -> ConflictError:
        return ConflictError(
            f"A {self.section.noun} '{identifier}' exists already at the provider '{provider_id}'"
            f"{f', {more}' if more else ''}. Unregister it first, or choose another identifier.",
            code=f"{self.section.kind}_exists",
            param=self.section.id_field,
        )

    @contextmanager
    def _alone(self, identifier: str) -> Iterator[None]:
        """Refuses to change a resource while another request changes it."""
        if identifier in self._busy:
            raise ConflictError(
                f"The {self.section.noun} '{identifier}' is being changed by another request. Try again.",
                code=f"{self.section.kind}_busy",
                param=self.section.id_field,
            )
        self._busy.add(identifier)
        try:
            yield
        finally:
            self._busy.discard(identifier)
