"""Bring registered resources back to their providers when the server starts, and register those of the distribution."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol, TypeAlias, runtime_checkable

from pydantic import BaseModel

from llama_stack.distribution import SECTIONS, DistributionError, LoadedDistribution
from llama_stack.distribution.declared import declared_requests
from llama_stack.routing import needs_router
from llama_stack.routing.kinds import Answer
from llama_stack.routing.registered import Registered
from llama_stack_spi import LlamaStackError

AnyRegistered: TypeAlias = Registered[object, BaseModel, Answer]


@runtime_checkable
class HasRegistered(Protocol):
    """A router of resources that providers register."""

    registered: Sequence[AnyRegistered]


def check_declared(loaded: LoadedDistribution, implementations: Mapping[str, object]) -> None:
    """Checks the declared resources against the requests of their APIs.

    Raises:
        DistributionError: An entry cannot be registered as it stands.
    """
    for registered in _all(loaded, implementations):
        declared_requests(loaded, registered.name, registered.request)


async def start_resources(loaded: LoadedDistribution, implementations: Mapping[str, object]) -> None:
    """Restores what is remembered, then registers what the distribution declares, siblings first.

    Raises:
        DistributionError: A provider refuses a declared resource.
    """
    for registered in _all(loaded, implementations):
        section = SECTIONS[registered.name]
        fields = loaded.distribution.resources.of(registered.name)
        await registered.restore(declared={str(each[section.id_field]) for each in fields})
        for index, body in enumerate(declared_requests(loaded, registered.name, registered.request)):
            try:
                await registered.declare(body)
            except LlamaStackError as error:
                place = ("resources", registered.name, index)
                message = (
                    f"The {section.noun} '{fields[index][section.id_field]}' cannot be registered: {error}"
                )
                raise DistributionError(loaded.problem(place, message)) from error


def _all(loaded: LoadedDistribution, implementations: Mapping[str, object]) -> Iterator[AnyRegistered]:
    for api, implementation in implementations.items():
        if needs_router(api, loaded.distribution) and isinstance(implementation, HasRegistered):
            yield from implementation.registered
