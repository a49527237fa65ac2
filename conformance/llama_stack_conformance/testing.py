"""What the pytest plugin does once somebody uses it; imported no sooner."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from llama_stack_conformance.checking.check import Need, Tier, checks
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.shard import Shard
from llama_stack_conformance.progress import details_of
from llama_stack_conformance.pytest_plugin import root_of
from llama_stack_conformance.running.manifest import Manifest, load_manifest
from llama_stack_conformance.running.plan import Choice, Plan, plan_of
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.run import Settings, carry_out
from llama_stack_conformance.targets.provider import InProcess
from llama_stack_conformance.targets.target import Running

SEED = 20260101
EXAMPLES = 5


class Quiet:
    """A watcher that tells nobody."""

    def began(self, plan: Plan) -> None:
        """Nothing."""

    def ended(self, result: Result) -> None:
        """Nothing."""

    def moved(self, shard: Shard, scenarios: int) -> None:
        """Nothing."""


class Certified:
    """A provider that runs, and its manifest."""

    def __init__(
        self, running: Running, manifest: Manifest, api: str, runner: asyncio.Runner, folder: Path
    ) -> None:
        self._running = running
        self._manifest = manifest
        self._api = api
        self._runner = runner
        self._folder = folder

    def run(self, identifier: str) -> None:
        """Runs a check and ends the test as it ends."""
        tiers = [Tier(identifier)] if identifier in tuple(Tier) else list(Tier)
        only = [] if identifier in tuple(Tier) else [identifier]
        plan = plan_of(Choice([self._api], tiers, only), self._manifest, self._running)
        if identifier in tuple(Tier):
            plan.checks.clear()
            plan.skipped.clear()
        settings = Settings(SEED, self._folder, examples=EXAMPLES, models=dict(self._manifest.models))
        run = self._runner.run(carry_out(plan, self._running, settings, Quiet()))
        bad = [result for result in run.results if result.status in (Status.FAIL, Status.WARN, Status.ERROR)]
        if bad:
            text = "\n".join("\n".join([f"{each.status} {each.of.id}", *details_of(each)]) for each in bad)
            pytest.fail(text, pytrace=False)
        if run.results and all(result.status is Status.SKIP_DECLARED for result in run.results):
            pytest.skip(run.results[0].reason)


def ids_for(config: pytest.Config) -> list[str]:
    """The named checks of the provider's API, and one entry for each other level."""
    target = target_of(config)
    levels = str(config.getini("conformance_levels")).split()
    named = [
        check.id
        for check in checks().values()
        if check.area == target.api and check.tier.value in levels and not check.needs & set(Need)
    ]
    return [*named, *(level for level in ("L0", "L1", "L2") if level in levels)]


@cache
def target_of(config: pytest.Config) -> InProcess:
    """The provider that the settings name."""
    path = str(config.getini("conformance_provider"))
    if not path:
        raise pytest.UsageError(
            "Set conformance_provider = my_package.my_module:PROVIDER in the settings of pytest."
        )
    if (root := str(config.rootpath)) not in sys.path:
        sys.path.insert(0, root)
    file = root_of(config, "conformance_config")
    settings: Any = yaml.safe_load(file.read_text(encoding="utf-8")) if file else {}
    return InProcess(path, settings or {}, load_manifest(root_of(config, "conformance_manifest")).models)


@contextlib.contextmanager
def certified(config: pytest.Config, runner: asyncio.Runner) -> Iterator[Certified]:
    """Starts the provider for the time of the block."""
    target, manifest = target_of(config), load_manifest(root_of(config, "conformance_manifest"))
    opened = target.open()
    running = runner.run(opened.__aenter__())
    try:
        with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
            yield Certified(running, manifest, target.api, runner, Path(folder))
    finally:
        runner.run(opened.__aexit__(None, None, None))
