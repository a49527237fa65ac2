"""`llama-stack-conformance`."""

from __future__ import annotations

import argparse
import asyncio
import fnmatch
import sys
from collections.abc import Sequence

from rich.console import Console

from llama_stack_conformance.checking.check import Check, checks
from llama_stack_conformance.mutants.mutant import Mutant
from llama_stack_conformance.proving.proof import CAUGHT, prove
from llama_stack_conformance.running.result import Result

SEED = 20260101


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    parser = argparse.ArgumentParser(prog="llama-stack-conformance", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    proving = commands.add_parser("self-test", help="golden server, null server and mutants")
    proving.add_argument("--only", action="append", default=[], metavar="PATTERN")
    options = parser.parse_args(arguments)
    return self_test(options)


def self_test(options: argparse.Namespace) -> int:
    """Proves the chosen checks."""
    console = Console(width=None if sys.stdout.isatty() else 160)

    def tell(identifier: str, result: Result, mutant: Mutant | None) -> None:
        good = result.status in CAUGHT if mutant else result.status == "PASS"
        if not good or mutant is None:
            console.print(
                f"{'ok  ' if good else 'BAD '} {identifier}  {mutant.name if mutant else 'golden'}",
                markup=False,
            )
        if not good:
            console.print(f"{result.status} {result.expected} | {result.got} {result.reason}", markup=False)

    proof = asyncio.run(prove(chosen(options.only), seed=SEED, tell=tell))
    for identifier in proof.unproven:
        console.print(f"BAD  {identifier}  has no mutant", markup=False)
    console.print(proof.sentence, markup=False)
    return 0 if proof.holds else 1


def chosen(patterns: Sequence[str]) -> list[Check]:
    """The checks whose ids fit one of the patterns, or all."""
    return [
        check
        for check in checks().values()
        if not patterns or any(fnmatch.fnmatchcase(check.id, each) for each in patterns)
    ]
