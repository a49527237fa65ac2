"""Check the resources that a distribution declares, beside its models."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from llama_stack.distribution.model import Fields
from llama_stack.distribution.problems import DistributionError, Problem
from llama_stack.distribution.sections import SECTIONS, Section
from llama_stack.distribution.sentences import problems_of
from llama_stack.distribution.source import LoadedDistribution

B = TypeVar("B", bound=BaseModel)


def contradictions(loaded: LoadedDistribution) -> list[Problem]:
    """Finds entries whose provider or name does not fit, before any API is loaded."""
    found: list[Problem] = []
    for name, section in SECTIONS.items():
        declared = loaded.distribution.resources.of(name)
        ids = [entry.id for entry in loaded.distribution.apis.get(section.api, ())]
        if declared and not ids:
            message = f"`resources.{name}` needs a provider of {section.api}, which this distribution lacks."
            cure = f"Add `{section.api}:` with a provider under `apis`."
            found.append(loaded.problem(("resources", name), message, cure))
            continue
        names: set[str] = set()
        for index, fields in enumerate(declared):
            path = ("resources", name, index)
            identifier = fields.get(section.id_field)
            if not isinstance(identifier, str):
                if identifier is None:
                    message = f"This {section.noun} has no name."
                    found.append(loaded.problem(path, message, f"Add `{section.id_field}`."))
                continue
            if identifier in names:
                message = f"The {section.noun} '{identifier}' stands here twice."
                found.append(loaded.problem(path, message, "Remove one."))
            names.add(identifier)
            found += _provider_contradictions(loaded, section, path, identifier, fields, ids)
    return found


def _provider_contradictions(
    loaded: LoadedDistribution,
    section: Section,
    path: tuple[str | int, ...],
    identifier: str,
    fields: Fields,
    ids: list[str],
) -> list[Problem]:
    wanted = section.provider_of(fields)
    steps = section.provider_field.split(".")
    if wanted is None and len(ids) > 1 and not section.first_by_default:
        message = f"The {section.noun} '{identifier}' does not say which provider serves it."
        cure = f"Add `{section.provider_field}`; providers of {section.api} here: {', '.join(ids)}."
        return [loaded.problem(path, message, cure)]
    if wanted is not None and wanted not in ids:
        message = f"The {section.noun} '{identifier}' names the provider '{wanted}', which this distribution does not have."
        return [
            loaded.problem((*path, *steps), message, f"Providers of {section.api} here: {', '.join(ids)}.")
        ]
    return []


def declared_requests(loaded: LoadedDistribution, name: str, request: type[B]) -> list[B]:
    """Reads the entries of a section as requests to register.

    Raises:
        DistributionError: A field is missing, unknown or of the wrong kind.
    """
    section = SECTIONS[name]
    ids = [entry.id for entry in loaded.distribution.apis.get(section.api, ())]
    # Callers may send fields that the contract does not know; a file with one has a slip of the pen.
    strict: type[B] = type(request.__name__, (request,), {"model_config": ConfigDict(extra="forbid")})
    problems: list[Problem] = []
    found: list[B] = []
    for index, fields in enumerate(loaded.distribution.resources.of(name)):
        alone = {"provider_id": ids[0]} if len(ids) == 1 and "provider_id" in request.model_fields else {}
        try:
            strict.model_validate({**alone, **fields})
            found.append(request.model_validate({**alone, **fields}))
        except ValidationError as error:
            problems += problems_of(error, strict, loaded.source, prefix=("resources", name, index))
    if problems:
        raise DistributionError(*problems)
    return found
