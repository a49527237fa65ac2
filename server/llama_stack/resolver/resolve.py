"""Turn a distribution into a stack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import BaseModel

from llama_stack.distribution import SECTIONS, DistributionError, LoadedDistribution, Problem
from llama_stack.distribution.load import validate_config
from llama_stack.resolver.apis import interface_of, known_apis, unfinished
from llama_stack.resolver.catalogue import UnknownProviderError, find
from llama_stack.resolver.order import CircleError, build_order
from llama_stack.resolver.stack import Provider, Stack
from llama_stack.routing import ROUTED, make_router, needs_router
from llama_stack.storage import MemoryStore, ResourceStore
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from llama_stack.resolver.inference import ModelService


def resolve(loaded: LoadedDistribution, *, store: ResourceStore | None = None) -> Stack:
    """Finds, checks and builds every provider; starts none.

    Raises:
        DistributionError: A provider is unknown, badly set up, or lacks a sibling; each with its place.
    """
    store = store if store is not None else MemoryStore()
    specs = _specs(loaded)
    order = _order(loaded, specs)
    models = _models(loaded, specs, store)
    implementations: dict[str, object] = {"models": models.registry} if models else {}
    providers: list[Provider] = []
    for api in order:
        members = []
        for index, spec in enumerate(specs[api]):
            config = _config(loaded, api, index, spec)
            siblings = {name: implementations[name] for name in spec.requires}
            siblings |= {name: implementations.get(name) for name in spec.uses}
            instance = _build(loaded, api, index, spec, config, siblings)
            members.append(Provider(loaded.distribution.apis[api][index].id, spec, config, instance))
        providers += members
        if api == "inference" and models is not None:
            implementations[api] = models.router(members)
        elif needs_router(api, loaded.distribution):
            implementations[api] = make_router(api, {member.id: member.instance for member in members}, store)
        else:
            implementations[api] = members[0].instance
    if any(loaded.distribution.resources.of(name) for name in SECTIONS):
        from llama_stack.routing.starting import check_declared

        check_declared(loaded, implementations)
    stack = Stack(loaded, tuple(providers), implementations, store)
    if "inspect" not in implementations:
        from llama_stack.builtin.inspect import ServerInspect

        implementations["inspect"] = ServerInspect(stack)
    return stack


def _models(
    loaded: LoadedDistribution, specs: dict[str, list[ProviderSpec]], store: ResourceStore
) -> ModelService | None:
    """The server keeps the models itself, unless the distribution names a provider for them."""
    if "models" in specs or "inference" not in specs:
        return None
    from llama_stack.resolver.inference import ModelService

    return ModelService(loaded, store)


def _specs(loaded: LoadedDistribution) -> dict[str, list[ProviderSpec]]:
    problems: list[Problem] = []
    specs: dict[str, list[ProviderSpec]] = {}
    for api, entries in loaded.distribution.apis.items():
        if api not in known_apis():
            known = ", ".join(known_apis())
            problems.append(loaded.problem(("apis", api), f"There is no API '{api}'.", f"APIs: {known}."))
            continue
        if not entries:
            message = f"{api} has no provider."
            problems.append(loaded.problem(("apis", api), message, f"Add one, or remove `{api}`."))
        if len(entries) > 1 and (api not in ROUTED or not needs_router(api, loaded.distribution)):
            why = "" if api not in ROUTED else " while `models` has a provider of its own"
            problems.append(
                loaded.problem(
                    ("apis", api, 1),
                    f"{api} takes one provider{why}; this is another.",
                    "Remove all but one.",
                )
            )
        for index, entry in enumerate(entries):
            try:
                specs.setdefault(api, []).append(find(api, entry.provider))
            except UnknownProviderError as error:
                place = ("apis", api, index, "provider")
                problems.append(loaded.problem(place, error.message, error.cure))
            except ImportError as error:
                place = ("apis", api, index, "provider")
                problems.append(
                    loaded.problem(place, f"The provider '{entry.provider}' cannot be imported: {error}.")
                )
    if problems:
        raise DistributionError(*problems)
    return specs


def _order(loaded: LoadedDistribution, specs: dict[str, list[ProviderSpec]]) -> Sequence[str]:
    available = set(specs) | ({"models"} if "inference" in specs else set())
    problems = [
        loaded.problem(
            ("apis", api, index),
            f"The provider '{spec.provider_type}' of {api} calls {name}, which this distribution lacks.",
            f"Add `{name}:` with a provider under `apis`.",
        )
        for api, members in specs.items()
        for index, spec in enumerate(members)
        for name in spec.requires
        if name not in available
    ]
    if problems:
        raise DistributionError(*problems)
    needs = {
        api: {name for spec in members for name in (*spec.requires, *spec.uses) if name in specs}
        for api, members in specs.items()
    }
    try:
        return build_order(needs)
    except CircleError as error:
        raise DistributionError(
            loaded.problem(
                ("apis", error.apis[0]),
                f"These APIs call each other in a circle: {error}.",
                "Choose a provider that calls fewer siblings for one of them.",
            )
        ) from None


def _config(loaded: LoadedDistribution, api: str, index: int, spec: ProviderSpec) -> BaseModel | None:
    if spec.config is not None:
        return validate_config(spec.config, loaded, api=api, index=index)
    if loaded.distribution.apis[api][index].config:
        message = f"The provider '{spec.provider_type}' of {api} takes no settings."
        place = ("apis", api, index, "config")
        raise DistributionError(loaded.problem(place, message, "Remove `config`."))
    return None


def _build(
    loaded: LoadedDistribution,
    api: str,
    index: int,
    spec: ProviderSpec,
    config: BaseModel | None,
    siblings: dict[str, object],
) -> object:
    place = ("apis", api, index)
    try:
        instance = spec.build(config, **siblings)
    except ImportError as error:
        needs = " ".join(f"'{requirement}'" for requirement in spec.pip) or f"'{error.name}'"
        raise DistributionError(
            loaded.problem(
                (*place, "provider"),
                f"The provider '{spec.provider_type}' needs a package that is not installed: {error.name or error}.",
                f"Run: pip install {needs}",
            )
        ) from None
    except (TypeError, ValueError) as error:
        raise DistributionError(
            loaded.problem(place, f"The provider '{spec.provider_type}' cannot be built: {error}.")
        ) from error
    interface = interface_of(api)
    if not isinstance(instance, interface):
        missing = unfinished(instance, interface)
        cure = (
            f"It lacks: {', '.join(missing)}."
            if missing
            else f"Let its class inherit from {interface.__name__}."
        )
        raise DistributionError(
            loaded.problem(
                place, f"The provider '{spec.provider_type}' does not implement {interface.__name__}.", cure
            )
        )
    return instance
