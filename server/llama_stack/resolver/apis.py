"""The APIs of the contract, as the resolver sees them."""

from __future__ import annotations

import inspect

from llama_stack_api.registry import APIS


def known_apis() -> list[str]:
    """Names every API, in the order of the documents."""
    return list(APIS)


def interface_of(api: str) -> type:
    """Returns the abstract class that a provider of this API implements."""
    return APIS[api].load_interface()


def unfinished(instance: object, interface: type) -> list[str]:
    """Names the required methods of an interface that an object of another class lacks."""
    return sorted(
        name
        for name, member in inspect.getmembers(interface, inspect.isfunction)
        if getattr(member, "__isabstractmethod__", False) and not callable(getattr(instance, name, None))
    )
