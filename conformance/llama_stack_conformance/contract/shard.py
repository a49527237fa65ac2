"""One shard: schemathesis in a process of its own, on some operations of one API, in some phases."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.checking.evidence import KEY_VARIABLE
from llama_stack_conformance.targets.target import Running

PHASES = {Tier.CONTRACT: "examples,coverage", Tier.FUZZ: "fuzzing", Tier.STATEFUL: "stateful"}
CONFIGURATION = "schemathesis.toml"
POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Shard:
    """What one process tests.

    Attributes:
        api: The API.
        operations: Ids of the operations.
        tiers: Which of L0, L1 and L2.
    """

    api: str
    operations: Sequence[str]
    tiers: Sequence[Tier]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a shard ended.

    Attributes:
        events: The file with everything that happened, one JSON object a line.
        log: What schemathesis printed.
        code: Its exit code: 0, 1 for failures, anything else is trouble of the tool; None if time was up.
        seconds: How long it took.
    """

    events: Path
    log: Path
    code: int | None
    seconds: float


async def run_shard(
    shard: Shard,
    running: Running,
    document: Path,
    folder: Path,
    *,
    seed: int,
    examples: int,
    seconds: float,
    tell: Callable[[int], None] = lambda _events: None,
) -> Ended:
    """Runs a shard to its end, or until its time is up.

    Args:
        shard: What to test.
        running: The target.
        document: The derived document.
        folder: Where logs go.
        seed: Seed of the generated cases.
        examples: Generated cases for an operation at most, in L1.
        seconds: Time after which it is ended.
        tell: Told the number of events now and then.
    """
    events, log = _prepared(folder, running)
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "--config-file", CONFIGURATION, "run", str(document),
        "--url", running.url, "--phases", ",".join(PHASES[tier] for tier in shard.tiers), "--workers", "1",
        "--seed", str(seed), "--max-examples", str(examples), "--continue-on-failure", "--checks", "all",
        # What an earlier run has found would change what this one sends.
        "--generation-database", "none",
        # Both speak of the generator, not of the target: its speed on a busy machine, and values it throws away.
        "--suppress-health-check", "too_slow,filter_too_much",
        "--report", "ndjson", "--report-ndjson-path", str(events),
    ]  # fmt: skip
    for operation in shard.operations:
        command += ["--include-operation-id", operation]
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "160", KEY_VARIABLE[1:]: running.key or ""}
    environment |= {_variable(name): value for name, value in running.headers.items()}
    began = time.monotonic()
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, stdout=output, stderr=asyncio.subprocess.STDOUT, env=environment
        )
        try:
            code = await _ended(process, events, began + seconds, tell)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    return Ended(events, log, code, time.monotonic() - began)


def _prepared(folder: Path, running: Running) -> tuple[Path, Path]:
    """The files for events and log, in a folder that has the configuration."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CONFIGURATION).write_text(_configuration(running), encoding="utf-8")
    events = folder / "events.ndjson"
    events.unlink(missing_ok=True)
    return events, folder / "schemathesis.log"


async def _ended(
    process: asyncio.subprocess.Process, events: Path, deadline: float, tell: Callable[[int], None]
) -> int | None:
    ending = asyncio.ensure_future(process.wait())
    read, seen = 0, 0
    while time.monotonic() < deadline:
        done, _ = await asyncio.wait({ending}, timeout=POLL_SECONDS)
        with suppress(FileNotFoundError), events.open("rb") as file:
            file.seek(read)
            added = file.read()
            read, seen = read + len(added), seen + added.count(b"ScenarioFinished")
            tell(seen)
        if done:
            return ending.result()
    ending.cancel()
    return None


def _configuration(running: Running) -> str:
    """Headers come by variables, so that no key stands in a file or in the list of processes."""
    lines = []
    if running.key:
        lines.append(f'Authorization = "Bearer ${{{KEY_VARIABLE[1:]}}}"')
    lines += [f'"{name}" = "${{{_variable(name)}}}"' for name in running.headers]
    return "\n".join(["[headers]", *lines, ""]) if lines else ""


def _variable(name: str) -> str:
    return "CONFORMANCE_HEADER_" + "".join(letter if letter.isalnum() else "_" for letter in name.upper())
