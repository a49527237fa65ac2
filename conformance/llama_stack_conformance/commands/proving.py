"""`self-test`: the kit's proof of itself."""

from __future__ import annotations

import asyncio
import fnmatch
import logging
import sys
from collections.abc import Sequence

from rich.console import Console

from llama_stack_conformance.checking.check import Check, checks
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.commands.exit_codes import MUST_FAILED, OK
from llama_stack_conformance.mutants.mutant import Mutant
from llama_stack_conformance.proving.contract import prove_contract
from llama_stack_conformance.proving.null import floor
from llama_stack_conformance.proving.proof import CAUGHT, prove
from llama_stack_conformance.running.result import Result


def self_test(patterns: Sequence[str], *, seed: int) -> int:
    """Golden server, mutants and null server; 0 if the golden server passes and no mutant survives."""
    logging.getLogger().addHandler(logging.NullHandler())
    console = Console(width=None if sys.stdout.isatty() else 160)

    def tell(identifier: str, result: Result, mutant: Mutant | None) -> None:
        good = result.status in CAUGHT if mutant else result.status is Status.PASS
        who = mutant.name if mutant else "golden"
        if good and mutant is not None:
            return
        console.print(f"{'ok ' if good else 'BAD'}  {identifier}  {who}", markup=False, highlight=False)
        if not good:
            said = result.reason or f"expected {result.expected}, got {result.got}"
            console.print(f"     {result.status}: {said}", markup=False, highlight=False)

    chosen = chosen_checks(patterns)
    proof = asyncio.run(prove(chosen, seed=seed, tell=tell))
    proof.add(asyncio.run(prove_contract(lambda check: fits(check, patterns), seed=seed, tell=tell)))
    for identifier in proof.unproven:
        console.print(f"BAD  {identifier}  has no mutant", markup=False, highlight=False)
    for name, results in asyncio.run(floor(chosen, seed=seed)).items():
        passed = [each.of.id for each in results if each.status is Status.PASS]
        console.print(
            f"null server ({name}): {len(passed)} of {len(results)} pass", markup=False, highlight=False
        )
        for identifier in passed:
            console.print(f"     {identifier}", markup=False, highlight=False)
    console.print(proof.sentence, markup=False, highlight=False)
    return OK if proof.holds else MUST_FAILED


def chosen_checks(patterns: Sequence[str]) -> list[Check]:
    """The checks whose ids fit one of the patterns, or all."""
    return [check for check in checks().values() if fits(check.id, patterns)]


def fits(identifier: str, patterns: Sequence[str]) -> bool:
    """Whether an id fits one of the patterns, or there are none."""
    return not patterns or any(fnmatch.fnmatchcase(identifier, each) for each in patterns)
