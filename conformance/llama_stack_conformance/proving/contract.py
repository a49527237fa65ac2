"""The proof for L0 to L2: their mutants, each put to the operations that it breaks."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.contract.derived import write_document
from llama_stack_conformance.contract.known import find_known
from llama_stack_conformance.contract.operations import operations
from llama_stack_conformance.contract.outcomes import WORDS, outcome_of
from llama_stack_conformance.contract.shard import Shard, run_shard
from llama_stack_conformance.mutants.mutant import Mutant, Switch, mutants
from llama_stack_conformance.proving.golden import MODELS, golden
from llama_stack_conformance.proving.proof import Proof
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.targets.target import Running

EXAMPLES = 25
SECONDS = 120.0


def contract_mutants() -> list[Mutant]:
    """The mutants of checks that schemathesis makes."""
    return [mutant for check, found in mutants().items() if _shard_of(check) for mutant in found]


async def prove_contract(
    chosen: Callable[[str], bool], *, seed: int, tell: Callable[[str, Result, Mutant | None], None]
) -> Proof:
    """Runs the checks of the mutants that are chosen, on the golden server and on the mutants."""
    proof = Proof()
    wanted = [mutant for mutant in contract_mutants() if chosen(mutant.check)]
    if not wanted:
        return proof
    with tempfile.TemporaryDirectory(prefix="proof-") as name:
        async with golden() as (running, switch):
            folder = Path(name)
            async with running.client() as client:
                write_document(
                    folder / "contract.json", models=MODELS, known=await find_known(client, ["models"])
                )
            for check in dict.fromkeys(mutant.check for mutant in wanted):
                result = await _run(check, running, folder, seed)
                proof.golden.append(result)
                tell(check, result, None)
            for mutant in wanted:
                result = await _run_mutant(mutant, switch, running, folder, seed)
                if result.status is Status.FAIL:
                    proof.killed.append(mutant)
                else:
                    proof.survived.append((mutant, result))
                tell(mutant.check, result, mutant)
    return proof


async def _run_mutant(mutant: Mutant, switch: Switch, running: Running, folder: Path, seed: int) -> Result:
    switch.become(mutant)
    try:
        return await _run(mutant.check, running, folder, seed)
    finally:
        switch.become(None)


async def _run(check: str, running: Running, folder: Path, seed: int) -> Result:
    shard = _shard_of(check)
    if shard is None:
        raise ValueError(f"{check!r} is no check of L0 to L2.")
    ended = await run_shard(
        shard,
        running,
        folder / "contract.json",
        folder / "run",
        seed=seed,
        examples=EXAMPLES,
        seconds=SECONDS,
    )
    return next(result for result in outcome_of(shard, ended, running).results if result.of.id == check)


def _shard_of(check: str) -> Shard | None:
    """The shard that a check of L0 to L2 comes from."""
    api, _, rest = check.partition(".")
    if rest == "stateful":
        return Shard(api, [each.id for each in operations().values() if each.api == api], (Tier.STATEFUL,))
    for tier, word in WORDS.items():
        if rest.startswith(f"{word}.") and rest.removeprefix(f"{word}.") in operations():
            return Shard(api, [rest.removeprefix(f"{word}.")], (tier,))
    return None
