"""A provider put to the conformance kit inside this process, with the settings and the manifest of its folder."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.progress import details_of
from llama_stack_conformance.running.manifest import Manifest, load_manifest
from llama_stack_conformance.running.plan import Choice, plan_of
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.run import Settings, carry_out
from llama_stack_conformance.targets.hosting import hosted
from llama_stack_conformance.targets.provider import InProcess, distribution_around, untouched
from llama_stack_conformance.targets.target import Running
from llama_stack_conformance.testing import SEED, Quiet
from llama_stack_conformance.upstream.faults import SCRIPTS
from llama_stack_conformance.upstream.scripted import ScriptedUpstream

FOLDER = Path(__file__).parent
_BAD = (Status.FAIL, Status.WARN, Status.ERROR)


@contextlib.contextmanager
def running(
    name: str, upstream: ScriptedUpstream | None = None, **more: object
) -> Iterator[tuple[Running, Manifest]]:
    """Runs the provider of a folder.

    Args:
        name: The folder.
        upstream: What stands behind it, where that plays the kit's scripts; the server gets a model for each.
        more: Settings beside those of the folder.
    """
    folder = FOLDER / name
    manifest = load_manifest(folder / "manifest.yaml")
    settings: dict[str, Any] = yaml.safe_load((folder / "settings.yaml").read_text(encoding="utf-8"))
    settings |= more
    found: dict[str, Any] = distribution_around(InProcess(manifest.provider, settings, manifest.models))
    if upstream is not None:
        models = found["resources"]["models"]
        models += [{"model_id": script, "provider_id": "subject", "model_type": "llm"} for script in SCRIPTS]
    with tempfile.TemporaryDirectory(prefix="conformance-") as place:
        file = Path(place) / "provider.yaml"
        file.write_text(yaml.safe_dump(found, sort_keys=False), encoding="utf-8")
        with hosted(file, untouched) as url:
            yield Running(url, models=manifest.models, upstream=upstream), manifest


@contextlib.contextmanager
def distributed(name: str) -> Iterator[tuple[Running, Manifest]]:
    """Runs the distribution of a folder, whose provider has the models that are on this computer."""
    folder = FOLDER / name
    with hosted(folder / "distribution.yaml", untouched) as url:
        yield Running(url), load_manifest(folder / "manifest.yaml")


async def results_of(
    target: Running, manifest: Manifest, tier: Tier, *, patience: float = 1.0
) -> list[Result]:
    """Puts it to the checks of a level; `patience` multiplies the time after which it is taken to hang."""
    plan = plan_of(Choice(manifest.apis or [], (tier,)), manifest, target)
    with tempfile.TemporaryDirectory(prefix="conformance-") as place:
        settings = Settings(
            SEED,
            Path(place),
            jobs=1,
            models=dict(manifest.models),
            patience=patience,
            shard_seconds=300 * patience,
        )
        run = await carry_out(plan, target, settings, Quiet())
    if tier is Tier.CONTRACT:
        # Who declares more than there is to refuse would hide the next mistake.
        assert {code for code in manifest.refusals if not run.refused[code]} == set()
    return run.results


def expect_kept(results: Sequence[Result]) -> None:
    """Fails with what was expected and what came, for every promise that is broken, whether MUST or SHOULD."""
    told = [
        "\n".join([f"{each.status} {each.of.id}", *details_of(each)])
        for each in results
        if each.status in _BAD
    ]
    assert not told, "\n\n".join(told)
    assert any(each.status is Status.PASS for each in results)
