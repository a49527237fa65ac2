"""Which target the command line names, and which areas it has."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import httpx
import yaml

from llama_stack_api.registry import APIS
from llama_stack_conformance.running.manifest import Manifest
from llama_stack_conformance.targets.address import Address
from llama_stack_conformance.targets.distribution import Distribution
from llama_stack_conformance.targets.provider import InProcess
from llama_stack_conformance.targets.target import Running, Target

KEY, SECOND_KEY = "LLAMA_STACK_API_KEY", "LLAMA_STACK_SECOND_API_KEY"
OPENAI_ONLY = ("inference", "models")
"""What a server is taken for that does not list its providers."""


class UsageError(Exception):
    """The command line makes no sense; the text says why."""


def target_of(options: argparse.Namespace, manifest: Manifest) -> Target:
    """The target.

    Raises:
        UsageError: None is named, or several, or a setting cannot be read.
    """
    named = [each for each in (options.url, options.provider, options.distribution) if each]
    if len(named) != 1:
        raise UsageError(
            "Name one target: --url URL, --provider my_package.mine:PROVIDER, or --distribution FILE."
        )
    key = options.key or os.environ.get(KEY)
    second = options.second_key or os.environ.get(SECOND_KEY)
    if options.provider:
        models = {**manifest.models, **pairs(options.model, "--model", "=")}
        return InProcess(options.provider, _settings(options.config), models)
    if options.distribution:
        return Distribution(options.distribution, key, second)
    if not str(options.url).startswith(("http://", "https://")):
        raise UsageError(f"--url takes http://… or https://…, not {options.url!r}.")
    headers = pairs(options.header, "--header", ":")
    return Address(options.url, key, second, headers, options.upstream_port, options.upstream_prefix)


async def areas_of(
    options: argparse.Namespace, manifest: Manifest, target: Target, running: Running
) -> list[str]:
    """The areas to check: those named, else those declared, else those that the target has.

    Raises:
        UsageError: An area is unknown.
    """
    named = options.api or manifest.apis
    if named:
        if unknown := set(named) - {"server", *APIS}:
            raise UsageError(
                f"There is no API {', '.join(sorted(unknown))}. There are server, {', '.join(APIS)}."
            )
        return list(named)
    if isinstance(target, InProcess):
        return [target.api]
    async with running.client() as client:
        provided = await _provided(client)
    return (
        ["server", *(api for api in APIS if api in {*provided, "inspect", "models"})]
        if provided
        else list(OPENAI_ONLY)
    )


async def _provided(client: httpx.AsyncClient) -> set[str]:
    try:
        answer = await client.get("/v1/providers")
        rows = answer.json()["data"] if answer.status_code == 200 else []
        return {str(row["api"]) for row in rows}
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        return set()


def pairs(given: Sequence[str], option: str, sign: str) -> dict[str, str]:
    """`name=value` options as a mapping.

    Raises:
        UsageError: One has not this shape.
    """
    found = {}
    for each in given:
        name, found_sign, value = each.partition(sign)
        if not found_sign or not name.strip():
            raise UsageError(f"{option} takes NAME{sign}VALUE, not {each!r}.")
        found[name.strip()] = value.strip()
    return found


def _settings(path: Path | None) -> Mapping[str, object]:
    if path is None:
        return {}
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (OSError, yaml.YAMLError) as error:
        raise UsageError(f"--config {path}: {error}") from None
    if not isinstance(found, dict):
        raise UsageError(f"--config {path} is no mapping of settings.")
    return found
