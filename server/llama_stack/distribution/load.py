"""Find, read and check a distribution."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ValidationError

from llama_stack.distribution.declared import contradictions
from llama_stack.distribution.model import LOOPBACK, Distribution
from llama_stack.distribution.models import model_contradictions
from llama_stack.distribution.packaged import packaged, packaged_file
from llama_stack.distribution.problems import DistributionError, Problem
from llama_stack.distribution.sentences import problems_of
from llama_stack.distribution.source import LoadedDistribution, parse


def load(
    name_or_file: str,
    *,
    environment: Mapping[str, str] | None = None,
    overrides: Mapping[str, object] | None = None,
) -> LoadedDistribution:
    """Reads a packaged distribution by name, or any file by path.

    Args:
        name_or_file: `starter`, `stub`, or the path of a YAML file.
        environment: Variables for `${NAME:-default}`; default the process's own.
        overrides: Server settings that win over the file, such as `port`.

    Raises:
        DistributionError: The file is missing or wrong; the text says where and what to do.
    """
    path = Path(name_or_file).expanduser()
    looks_like_a_file = path.suffix in {".yaml", ".yml"} or os.sep in name_or_file
    if not looks_like_a_file and name_or_file in packaged():
        path = packaged_file(name_or_file)
    elif not looks_like_a_file:
        near = difflib.get_close_matches(name_or_file, packaged(), n=1)
        known = ", ".join(f"'{name}'" for name in packaged())
        cure = (
            f"Did you mean '{near[0]}'?"
            if near
            else f"Packaged are {known}; any other is a path to a YAML file."
        )
        raise DistributionError(Problem(name_or_file, "No distribution has this name.", cure))
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DistributionError(
            Problem(
                str(path),
                f"The file cannot be read: {error.strerror}.",
                "`llama stack list` shows what is packaged.",
            )
        ) from None
    except UnicodeDecodeError:
        raise DistributionError(Problem(str(path), "The file is not UTF-8 text.")) from None
    name = path.stem if looks_like_a_file else name_or_file
    return read(text, name=name, file=path.name, environment=environment, overrides=overrides)


def read(
    text: str,
    *,
    name: str,
    file: str,
    environment: Mapping[str, str] | None = None,
    overrides: Mapping[str, object] | None = None,
) -> LoadedDistribution:
    """Reads a distribution from its text; see `load`."""
    source = parse(text, name=file, environment=os.environ if environment is None else environment)
    if not isinstance(source.value, dict):
        raise DistributionError(
            Problem(
                source.place(),
                "A distribution is a mapping.",
                "Begin with `apis:`, one provider list per API.",
            )
        )
    settings = dict(source.value)
    if overrides:
        server = settings.get("server") or {}
        settings["server"] = {**server, **overrides} if isinstance(server, dict) else server  # type: ignore[dict-item]
    try:
        distribution = Distribution.model_validate(settings)
    except ValidationError as error:
        raise DistributionError(*problems_of(error, Distribution, source)) from None
    loaded = LoadedDistribution(name, distribution, source)
    if problems := _contradictions(loaded):
        raise DistributionError(*problems)
    return loaded


def validate_config(model: type[BaseModel], loaded: LoadedDistribution, *, api: str, index: int) -> BaseModel:
    """Checks the settings of one provider against its own model.

    Raises:
        DistributionError: A setting is missing, unknown or of the wrong kind.
    """
    entry = loaded.distribution.apis[api][index]
    try:
        return model.model_validate(entry.config)
    except ValidationError as error:
        path = ("apis", api, index, "config")
        raise DistributionError(*problems_of(error, model, loaded.source, prefix=path)) from None


def _contradictions(loaded: LoadedDistribution) -> list[Problem]:
    """Finds what the shape alone cannot show."""
    found: list[Problem] = []
    distribution = loaded.distribution
    if distribution.auth is None and ("auth",) in loaded.source.lines:
        found.append(
            loaded.problem(
                ("auth",), "'auth' is empty.", "Add `keys:`, or remove it: then no key is asked for."
            )
        )
    for api, entries in distribution.apis.items():
        seen: set[str] = set()
        for index, entry in enumerate(entries):
            if entry.id in seen:
                found.append(
                    loaded.problem(
                        ("apis", api, index, "id"),
                        f"The id '{entry.id}' names two providers of {api}.",
                        "Give each its own id.",
                    )
                )
            seen.add(entry.id)
    return found + model_contradictions(loaded) + contradictions(loaded) + _exposure(loaded)


def _exposure(loaded: LoadedDistribution) -> list[Problem]:
    settings = loaded.distribution.server
    if settings.host in LOOPBACK or loaded.distribution.auth is not None or settings.allow_without_auth:
        return []
    return [
        loaded.problem(
            ("server", "host"),
            f"The server would listen on {settings.host} for anyone, without a key.",
            "Add `auth: {keys: [...]}`, or set `server: {allow_without_auth: true}` behind a gate of your own.",
        )
    ]
