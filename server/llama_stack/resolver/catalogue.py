"""The providers that are installed, and how to load one by name."""

from __future__ import annotations

import difflib
import functools
import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from llama_stack_spi import ProviderSpec

GROUP = "llama_stack.providers"


class UnknownProviderError(Exception):
    """No provider of this name is installed; the arguments are a sentence and a cure."""

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure


@dataclass(frozen=True, slots=True)
class InstalledProvider:
    """A provider that some package offers by an entry point; it is not imported before `spec`."""

    api: str
    provider_type: str
    package: str
    entry_point: EntryPoint

    def spec(self) -> ProviderSpec:
        """Imports the provider's module and returns its card."""
        return _card(self.entry_point.load(), self.entry_point.value)


@functools.cache
def installed() -> Mapping[tuple[str, str], InstalledProvider]:
    """Lists what is installed, by API and provider type."""
    found = {}
    for entry in entry_points(group=GROUP):
        api, _, provider_type = entry.name.partition("/")
        package = entry.dist.name if entry.dist else ""
        found[api, provider_type] = InstalledProvider(api, provider_type, package, entry)
    return dict(sorted(found.items()))


def find(api: str, provider: str) -> ProviderSpec:
    """Loads a provider by type (`inline::stub`) or by dotted path (`my_package.my_module:PROVIDER`).

    Raises:
        UnknownProviderError: Nothing of this name is installed, or it belongs to another API.
    """
    entry = installed().get((api, provider))
    if entry is not None:
        return entry.spec()
    if "::" in provider:
        raise UnknownProviderError(*_unknown(api, provider))
    module, _, attribute = provider.partition(":")
    try:
        if not all(part.isidentifier() for part in module.split(".")):
            raise ModuleNotFoundError(name=module)
        loaded = getattr(importlib.import_module(module), attribute or "PROVIDER")
    except ModuleNotFoundError as error:
        if error.name and not module.startswith(error.name):
            raise
        raise UnknownProviderError(
            f"There is no module '{error.name or module}' to load a provider of {api} from.",
            "Write a type such as inline::stub, or the dotted path module:PROVIDER of an installed package.",
        ) from None
    except AttributeError:
        raise UnknownProviderError(
            f"The module '{module}' has no '{attribute or 'PROVIDER'}'.",
            "Name its ProviderSpec: module:PROVIDER.",
        ) from None
    spec = _card(loaded, provider)
    if spec.api != api:
        raise UnknownProviderError(
            f"'{provider}' is a provider of {spec.api}, not of {api}.", f"List it under {spec.api}."
        )
    return spec


def _card(loaded: object, where: str) -> ProviderSpec:
    if not isinstance(loaded, ProviderSpec):
        raise UnknownProviderError(f"'{where}' is not a ProviderSpec.", "Name the module's PROVIDER.")
    return loaded


def _unknown(api: str, provider: str) -> tuple[str, str]:
    types = [kind for (of, kind) in installed() if of == api]
    near = difflib.get_close_matches(provider, types, n=1)
    if near:
        cure = f"Did you mean '{near[0]}'?"
    elif types:
        cure = f"Installed for {api}: {', '.join(types)}."
    else:
        cure = "`llama provider list` shows what is installed."
    return f"No provider '{provider}' of {api} is installed.", cure
