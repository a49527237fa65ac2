"""The kit's proof of itself: a part of it always, all of it with `-m conformance`."""

from __future__ import annotations

import asyncio

import pytest

from llama_stack_conformance.checking.check import Need, checks
from llama_stack_conformance.checking.measures import LARGEST_BODY, OVERHEAD, RELEASE, TRIES, Measure
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.subject import Models
from llama_stack_conformance.cli import SEED
from llama_stack_conformance.commands.proving import fits
from llama_stack_conformance.contract.operations import areas
from llama_stack_conformance.mutants.mutant import mutants
from llama_stack_conformance.proving.contract import prove_contract
from llama_stack_conformance.proving.golden import golden
from llama_stack_conformance.proving.null import floor
from llama_stack_conformance.proving.proof import prove
from llama_stack_conformance.running.models import find_models
from llama_stack_conformance.running.one import run_check

SOME = ("inference.stream.*", "inference.chat.*", "models.*")
AREAS = [area for area in areas() if any(check.area == area for check in checks().values())]
FLOOR = 0
"""How many checks a server passes that answers everything alike. None may."""


def _quiet(*_words: object) -> None:
    """Tells nobody."""


async def test_some_checks_pass_golden_and_kill_their_mutants() -> None:
    proof = await prove([check for check in checks().values() if fits(check.id, SOME)], seed=SEED)
    assert [each.of.id for each in proof.golden if each.status is not Status.PASS] == []
    assert [f"{mutant.check}: {mutant.name}" for mutant, _ in proof.survived] == []
    assert proof.holds


async def test_a_useless_check_is_found_out() -> None:
    """A check that its mutant does not fail leaves the proof broken: here one with another check's body."""
    from dataclasses import replace

    useless = replace(checks()["inference.chat.n"], body=checks()["inference.chat.answers"].body)
    proof = await prove([useless], seed=SEED)
    assert not proof.holds
    assert [mutant.name for mutant, _ in proof.survived] == [each.name for each in mutants()[useless.id]]


async def test_null_servers_pass_nothing() -> None:
    chosen = [check for check in checks().values() if fits(check.id, (*SOME, "server.*"))]
    for name, results in (await floor(chosen, seed=SEED)).items():
        assert [each.of.id for each in results if each.status is Status.PASS][FLOOR:] == [], name


async def test_upstream_checks_see_what_the_service_sees() -> None:
    check = checks()["inference.upstream.rate_limits"]
    assert check.needs == {Need.UPSTREAM}
    async with golden(upstream=True) as (running, _):
        async with running.client() as client:
            models = await find_models(client, running.models)
        result = await run_check(check, running, models, seed=SEED)
        assert result.status is Status.PASS, result
        assert running.upstream is not None
        assert len(running.upstream.of("fault-429")) == 2


async def test_the_golden_server_starts_with_and_without_a_store_and_starts_again() -> None:
    async with golden(kept=True) as (running, _):
        for _ in range(2):
            async with running.client() as client:
                models = await find_models(client, {})
            assert set(models.names) == {"llm", "embedding", "rerank"}
            assert running.restart is not None
            await asyncio.to_thread(running.restart)


async def test_checks_measure_on_their_way() -> None:
    measured: dict[Measure, float] = {}
    async with golden(upstream=True) as (running, _):
        for identifier in ("forwards", "retries", "cancels_streams", "cancels_calls"):
            check = checks()[f"inference.upstream.{identifier}"]
            result = await run_check(check, running, Models(), seed=SEED)
            assert result.status is Status.PASS, result
            measured |= dict(result.measured)
    assert set(measured) == {OVERHEAD, RELEASE, TRIES, LARGEST_BODY}
    assert measured[TRIES] == 1
    assert 0 < measured[OVERHEAD] < 5
    assert 0 <= measured[RELEASE] < 1
    assert measured[LARGEST_BODY] > 50


@pytest.mark.conformance
@pytest.mark.parametrize("area", AREAS)
async def test_every_check_passes_golden_and_kills_its_mutants(area: str) -> None:
    proof = await prove([check for check in checks().values() if check.area == area], seed=SEED)
    assert [
        f"{each.of.id}: {each.got} {each.reason}" for each in proof.golden if each.status is not Status.PASS
    ] == []
    assert [f"{mutant.check}: {mutant.name}" for mutant, _ in proof.survived] == []
    assert proof.unproven == []


@pytest.mark.conformance
async def test_every_level_of_the_contract_kills_its_mutants() -> None:
    proof = await prove_contract(lambda _check: True, seed=SEED, tell=_quiet)
    assert [f"{mutant.check}: {mutant.name}" for mutant, _ in proof.survived] == []
    assert proof.holds


@pytest.mark.conformance
async def test_null_servers_pass_nothing_at_all() -> None:
    for name, results in (await floor(list(checks().values()), seed=SEED)).items():
        assert [each.of.id for each in results if each.status is Status.PASS][FLOOR:] == [], name
