"""A provider put to the conformance kit inside this process, with the settings and the manifest of its folder."""

from __future__ import annotations

import contextlib
import json
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
_REJECTED = "Schema-valid request rejected"
_HONEST = {
    "context_length_exceeded",
    "model_type_mismatch",
    "unknown_token",
    "unsupported",
    "unsupported_content",
    "unsupported_dimensions",
    "unsupported_tool",
}
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
    target: Running, manifest: Manifest, *tiers: Tier, patience: float = 1.0
) -> list[Result]:
    """Puts it to the checks of some levels; `patience` multiplies the time after which it is taken to hang."""
    plan = plan_of(Choice(manifest.apis or [], tiers), manifest, target)
    with tempfile.TemporaryDirectory(prefix="conformance-") as place:
        settings = Settings(
            SEED,
            Path(place),
            jobs=1,
            models=dict(manifest.models),
            patience=patience,
            shard_seconds=300 * patience,
        )
        return (await carry_out(plan, target, settings, Quiet())).results


def expect_kept(results: Sequence[Result]) -> None:
    """Fails with what was expected and what came, for every promise that is broken, whether MUST or SHOULD."""
    told = [
        "\n".join([f"{each.status} {each.of.id}", *details_of(each)])
        for each in results
        if each.status in _BAD
    ]
    assert not told, "\n\n".join(told)
    assert any(each.status is Status.PASS for each in results)


def expect_honest(results: Sequence[Result]) -> None:
    """As `expect_kept`, for L0 of a service that cannot do all that the contract lets callers ask.

    Schemathesis wants every request that fits its schema to be taken; the contract lets a provider refuse what it has not, by
    name. So a request may be refused with 400 if the error says by its code that the model cannot do this. Statuses and
    shapes that the contract does not declare, and failures of the server, are failures here too.
    """
    expect_kept([each for each in results if each.status not in _BAD or not _refuses_honestly(each)])


def _refuses_honestly(result: Result) -> bool:
    titles = [line for line in result.got.splitlines() if " (ST" in line]
    answers = [json.loads(str(each["body"])) for each in result.exchanges if each["status"] == 400]
    return (
        bool(titles)
        and all(title.startswith(_REJECTED) for title in titles)
        and len(answers) == len(result.exchanges)
        and all(_is_honest(answer["error"]) for answer in answers)
    )


def _is_honest(error: dict[str, Any]) -> bool:
    # The contract leaves open how a grammar is written; engines read one way of it.
    return error["code"] in _HONEST or error["param"] == "response_format.bnf"
