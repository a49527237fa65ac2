"""A provider in this process, behind the generated routers."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import yaml

from llama_stack_conformance.targets.hosting import Wrap, hosted
from llama_stack_conformance.targets.target import Running, TargetError

PROVIDERS = "llama_stack.providers"
STAND_IN = "inline::stub"
"""Answers for the siblings that a provider needs."""


DISCOVERY_TRIES, DISCOVERY_PAUSE = 100, 0.1


def untouched(app: Any) -> Any:
    """Puts nothing before an application."""
    return app


@dataclass(frozen=True, slots=True)
class InProcess:
    """A provider by its dotted path, `my_package.my_module:PROVIDER`, or by its type, `inline::mine`.

    Attributes:
        path: The path or the type.
        config: Its settings.
        models: Models of a provider of inference, by type.
        wrap: What stands before the application, for tests of the kit.
    """

    path: str
    config: Mapping[str, object] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    wrap: Wrap = untouched

    @property
    def kind(self) -> str:
        """`provider`."""
        return "provider"

    @property
    def name(self) -> str:
        """The path."""
        return self.path

    @property
    def api(self) -> str:
        """The API that it provides.

        Raises:
            TargetError: There is no such provider.
        """
        return str(getattr(load_card(self.path), "api"))  # noqa: B009  the kit knows the card by its fields only

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[Running]:
        """Writes a distribution around the provider and runs it in this process."""
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="conformance-")))
            file = folder / "provider.yaml"
            file.write_text(yaml.safe_dump(distribution_around(self), sort_keys=False), encoding="utf-8")
            running = Running(stack.enter_context(hosted(file, self.wrap)), models=self.models)
            if "discover: true" in file.read_text(encoding="utf-8"):
                await _discovered(running)
            yield running


async def _discovered(running: Running) -> None:
    """Waits until the server, which asks in the background, knows the provider's models."""
    async with running.client() as client:
        for _ in range(DISCOVERY_TRIES):
            if (await client.get("/v1/models")).json().get("data"):
                return
            await asyncio.sleep(DISCOVERY_PAUSE)
    raise TargetError(
        "The provider lists no models. Name them in the manifest, as `models: {llm: …}`, or with --model llm=NAME."
    )


def distribution_around(provider: InProcess) -> dict[str, object]:
    """A distribution of the provider and of what it needs; the stub stands in for its siblings."""
    card: Any = load_card(provider.path)
    entry: dict[str, object] = {"id": "subject", "provider": provider.path, "config": dict(provider.config)}
    apis: dict[str, object] = {card.api: [entry]}
    waiting = [*card.requires, *card.uses]
    while waiting:
        api = waiting.pop()
        if api in apis:
            continue
        sibling = _stand_in(api)
        if sibling is None:
            if api in card.requires:
                raise TargetError(f"{provider.path} needs {api}, and no {STAND_IN} of it is installed.")
            continue
        apis[api] = [{"id": "stand-in", "provider": STAND_IN}]
        waiting += sibling.requires
    found: dict[str, object] = {"version": 1, "apis": apis}
    if card.api == "inference" and "models" not in apis:
        if provider.models:
            found["resources"] = {
                "models": [
                    {"model_id": name, "provider_id": "subject", "model_type": kind}
                    for kind, name in provider.models.items()
                ]
            }
        else:
            entry["discover"] = True
    return found


def load_card(path: str) -> object:
    """The card of a provider: what its `ProviderSpec` says.

    Raises:
        TargetError: There is no such provider.
    """
    if "::" in path and not path.startswith(("inline::", "remote::")):
        raise TargetError(
            f"{path!r} is neither a type such as {STAND_IN} nor a path such as my_package.mine:PROVIDER."
        )
    if "::" in path:
        found = [entry for entry in entry_points(group=PROVIDERS) if entry.name.partition("/")[2] == path]
        if len(found) != 1:
            names = ", ".join(entry.value for entry in found) or "none"
            raise TargetError(f"The type {path!r} names these providers: {names}. Give the path of one.")
        return found[0].load()
    module, _, attribute = path.partition(":")
    if (here := str(Path.cwd())) not in sys.path:
        sys.path.insert(0, here)
    try:
        card: object = getattr(importlib.import_module(module), attribute or "PROVIDER")
    except (ImportError, AttributeError, ValueError) as error:
        raise TargetError(
            f"Cannot load the provider {path!r}: {error}. Write my_package.my_module:PROVIDER."
        ) from None
    if not all(hasattr(card, name) for name in ("api", "provider_type", "requires", "uses")):
        raise TargetError(f"{path!r} is no ProviderSpec.")
    return card


def _stand_in(api: str) -> Any:
    found = [entry for entry in entry_points(group=PROVIDERS) if entry.name == f"{api}/{STAND_IN}"]
    return found[0].load() if found else None
