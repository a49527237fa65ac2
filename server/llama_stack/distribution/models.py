"""Check the models that a distribution declares, and which providers are asked for theirs."""

from __future__ import annotations

from collections.abc import Iterator

from llama_stack.distribution.model import ModelResource
from llama_stack.distribution.problems import Problem
from llama_stack.distribution.source import LoadedDistribution, Path


def model_contradictions(loaded: LoadedDistribution) -> list[Problem]:
    """Finds models whose names or providers do not fit, and providers that are asked for models in vain."""
    return [*_discovery(loaded), *_models(loaded)]


def _discovery(loaded: LoadedDistribution) -> Iterator[Problem]:
    for api, entries in loaded.distribution.apis.items():
        for index, entry in enumerate(entries):
            place = ("apis", api, index, "discover")
            if entry.discover is None:
                continue
            if api != "inference":
                yield loaded.problem(
                    place,
                    f"Only providers of inference have models; this is one of {api}.",
                    "Remove `discover`.",
                )
            elif "models" in loaded.distribution.apis:
                message = "`discover` needs the server's own registry, but `models` has a provider here."
                yield loaded.problem(place, message, "Remove one of the two.")


def _models(loaded: LoadedDistribution) -> Iterator[Problem]:
    distribution = loaded.distribution
    if distribution.resources.models and "models" in distribution.apis:
        yield loaded.problem(
            ("resources", "models"),
            "`resources.models` needs the server's own registry, but `models` has a provider here.",
            "Remove one of the two.",
        )
        return
    yield from _names(loaded)
    ids = [entry.id for entry in distribution.apis.get("inference", ())]
    for index, model in enumerate(distribution.resources.models):
        path = ("resources", "models", index)
        yield from _provider(loaded, path, model, ids)
        if model.max_queued is not None and model.max_concurrent is None:
            yield loaded.problem(
                (*path, "max_queued"),
                f"Requests for the model '{model.model_id}' never wait, because nothing limits them.",
                "Add `max_concurrent`, or remove `max_queued`.",
            )


def _names(loaded: LoadedDistribution) -> Iterator[Problem]:
    models = loaded.distribution.resources.models
    names: set[str] = set()
    for index, model in enumerate(models):
        if model.model_id in names:
            path = ("resources", "models", index)
            yield loaded.problem(path, f"The model '{model.model_id}' stands here twice.", "Remove one.")
        names.add(model.model_id)
    for index, model in enumerate(models):
        for number, alias in enumerate(model.aliases):
            if alias in names:
                yield loaded.problem(
                    ("resources", "models", index, "aliases", number),
                    f"The alias '{alias}' names a model or is an alias already.",
                    "Choose another, or remove it.",
                )
            names.add(alias)


def _provider(
    loaded: LoadedDistribution, path: Path, model: ModelResource, ids: list[str]
) -> Iterator[Problem]:
    known = f"roviders of inference here: {', '.join(ids) or 'none'}."
    named: list[tuple[Path, str]] = [
        ((*path, section, index, "provider_id"), target.provider_id)
        for section, targets in (("targets", model.targets), ("fallbacks", model.fallbacks))
        for index, target in enumerate(targets)
    ]
    if model.provider_id is not None:
        named.append(((*path, "provider_id"), model.provider_id))
        if model.targets:
            yield loaded.problem(
                (*path, "targets"),
                f"The model '{model.model_id}' has `provider_id` and `targets`.",
                "Keep one: `targets` lists every provider that shares the requests.",
            )
    elif not model.targets and len(ids) != 1:
        yield loaded.problem(
            path,
            f"The model '{model.model_id}' does not say which provider serves it.",
            f"Add `provider_id`; p{known}",
        )
    for place, provider_id in named:
        if provider_id not in ids:
            yield loaded.problem(
                place,
                f"The model '{model.model_id}' names the provider '{provider_id}', which this distribution does"
                " not have.",
                f"P{known}",
            )
