"""Every name under which a model can be asked for. In memory: a look into SQLite costs more than all else of a request."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from llama_stack.distribution import ModelResource
from llama_stack.routing.inference.served import Served, declared, listed, registered
from llama_stack.storage import Resource, ResourceStore
from llama_stack_spi import ListedModel, NotFoundError

KIND = "model"


@dataclass(frozen=True, slots=True)
class Name:
    """What a name means.

    Attributes:
        served: The model.
        alias_of: The identifier that the name stands for, where it is an alias.
        listed: Whether only a provider's list has the model; nobody registered it.
        hidden: Whether it is a second name of a listed model, which no list needs.
    """

    served: Served
    alias_of: str | None = None
    listed: bool = False
    hidden: bool = False


class ModelTable:
    """Models that are registered, their aliases, and what providers list by themselves.

    A declared identifier wins over an alias, an alias over what callers registered, and that over what providers
    list. What a provider lists can always be asked for as `<provider id>/<name>`, and by its name alone where that is
    free. What is registered is written to the store before it is true here.
    """

    def __init__(self, store: ResourceStore) -> None:
        self._store = store
        self._registered: dict[str, Served] | None = None
        self._declared: dict[str, ModelResource] = {}
        self._listed: dict[str, Mapping[str, Served]] = {}
        self._names: dict[str, Name] = {}
        self._settled: Callable[[], Awaitable[None]] | None = None

    def expect(self, providers: Sequence[str], settled: Callable[[], Awaitable[None]]) -> None:
        """Says which providers list models, the most important first, and what to await before a name is unknown."""
        self._listed = {provider_id: {} for provider_id in providers}
        self._settled = settled

    async def find(self, name: str, *, param: str) -> Served:
        """Returns the model that a request asks for.

        Raises:
            NotFoundError: No model has this name.
        """
        found = self._names.get(name) or await self.get(name)
        if found is None:
            raise unknown_model(name, list(self._names), param=param)
        return found.served

    async def get(self, name: str, *, patient: bool = True) -> Name | None:
        """Returns what a name means, if it means anything; `patient` waits a little for lists that are under way."""
        await self._load()
        if patient and name not in self._names and self._settled is not None:
            await self._settled()
        return self._names.get(name)

    async def all(self) -> Mapping[str, Name]:
        """Returns what can be asked for: registered models and their aliases by name, then what providers list."""
        await self._load()
        if self._settled is not None:
            await self._settled()
        return {name: meaning for name, meaning in self._names.items() if not meaning.hidden}

    async def registered(self, identifier: str) -> Resource | None:
        """Returns a registered model, if there is one of this identifier."""
        served = (await self._load()).get(identifier)
        return None if served is None else served.resource

    async def add(self, resource: Resource) -> None:
        """Registers a model, or raises `TakenError`."""
        table = await self._load()
        await self._store.add(resource)
        table[resource.identifier] = registered(resource)
        self._index()

    async def declare(self, model: ModelResource, resource: Resource) -> None:
        """Registers a model of the distribution, with its aliases and its plan."""
        table = await self._load()
        before = table.get(resource.identifier)
        if before is None or before.resource != resource:
            await self._store.put(resource)
        table[resource.identifier] = declared(model, resource)
        self._declared[resource.identifier] = model
        self._index()

    async def remove(self, identifier: str) -> bool:
        """Forgets a registered model and its aliases; says whether there was one."""
        table = await self._load()
        known = await self._store.remove(KIND, identifier)
        table.pop(identifier, None)
        self._declared.pop(identifier, None)
        self._index()
        return known

    def list_of(self, provider_id: str, models: Sequence[ListedModel]) -> None:
        """Takes over what a provider lists."""
        older, now = self._listed[provider_id], int(time.time())
        self._listed[provider_id] = {
            each.id: listed(provider_id, each, older[each.id].resource.created if each.id in older else now)
            for each in models
        }
        self._index()

    async def _load(self) -> dict[str, Served]:
        if self._registered is None:
            found = {each.identifier: registered(each) for each in await self._store.list(KIND)}
            if self._registered is None:
                # Otherwise another request has read it meanwhile, and may have changed it since.
                self._registered = found
                self._index()
        return self._registered

    def _index(self) -> None:
        names: dict[str, Name] = {}
        table = self._registered or {}
        for identifier in sorted(self._declared):
            names[identifier] = Name(table[identifier])
        for identifier, model in sorted(self._declared.items()):
            for alias in model.aliases:
                names.setdefault(alias, Name(table[identifier], alias_of=identifier))
        for identifier, served in sorted(table.items()):
            names.setdefault(identifier, Name(served))
        names = dict(sorted(names.items()))
        for provider_id, models in self._listed.items():
            for name, served in models.items():
                alone = names.setdefault(name, Name(served, listed=True)).served is served
                names.setdefault(f"{provider_id}/{name}", Name(served, listed=True, hidden=alone))
        self._names = names


def unknown_model(name: str, known: Sequence[str], *, param: str) -> NotFoundError:
    """The error for a name that no model has."""
    shown = ", ".join(known[:10]) + (", …" if len(known) > 10 else "")
    return NotFoundError(
        f"The model '{name}' is not registered. Registered: {shown or 'none'}.",
        code="model_not_found",
        param=param,
    )
