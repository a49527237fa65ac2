"""`python -m tests.fuzz [API ...]`: fuzz the stub distribution and print a table.

Example: `python -m tests.fuzz inference models --examples 50`
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from tests.fuzz.document import RESOLVED
from tests.fuzz.shard import Result, run


def tags() -> dict[str, str]:
    """The tag of each API that has operations, by the API's name: `vector_stores` → `Vector Stores`."""
    document = json.loads(RESOLVED.read_text())
    contract = json.loads(Path("generated/ir.json").read_text())
    found: dict[str, str] = {}
    for api in contract["apis"]:
        for operation in api.get("operations", ()):
            tag = document["paths"][operation["path"]][operation["method"].lower()]["tags"][0]
            found.setdefault(api["name"], tag)
    return found


def main() -> int:
    """Runs the shards, two at a time, and answers with the exit code: 1 when anything failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("apis", nargs="*", metavar="API", help="only these APIs (all)")
    parser.add_argument("--examples", type=int, default=20, help="fuzzed cases for an operation at most (20)")
    parser.add_argument("--seed", type=int, default=20260101, help="seed of the generated cases")
    parser.add_argument("--jobs", type=int, default=2, help="APIs at the same time (2)")
    parser.add_argument("--reports", type=Path, default=None, help="where reports go (a temporary folder)")
    options = parser.parse_args()
    known = tags()
    if unknown := set(options.apis) - set(known):
        parser.error(f"no such API: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    chosen = options.apis or list(known)
    reports = options.reports or Path(tempfile.mkdtemp(prefix="fuzz-"))
    results = _run_all({api: known[api] for api in chosen}, options, reports)
    _print(results)
    Console().print(f"reports: {reports}", soft_wrap=True)
    return int(any(result.failures or result.exit_code for result in results))


def _run_all(chosen: dict[str, str], options: argparse.Namespace, reports: Path) -> list[Result]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    results: list[Result] = []
    # Threads only wait here: each shard is a server process and a schemathesis process. (Schemathesis' own
    # threads crash on CPython 3.11.)
    with (
        Progress(*columns, console=Console(stderr=True)) as progress,
        ThreadPoolExecutor(options.jobs) as pool,
    ):
        task = progress.add_task("fuzzing", total=len(chosen))
        running: list[Future[Result]] = [
            pool.submit(run, api, tag, seed=options.seed, examples=options.examples, reports=reports)
            for api, tag in chosen.items()
        ]
        for future in as_completed(running):
            result = future.result()
            results.append(result)
            progress.update(task, advance=1, description=f"fuzzing ({result.api} done)")
            progress.console.print(
                f"{result.api}: {result.cases} cases, {result.failures} failures, {result.seconds:.0f} s"
            )
    return sorted(results, key=lambda result: list(chosen).index(result.api))


def _print(results: list[Result]) -> None:
    table = Table("API", "operations", "cases", "failures", "seconds", "log of a failure")
    for each in results:
        failed = each.failures or each.exit_code
        table.add_row(
            each.api, str(each.operations), str(each.cases), str(each.failures), f"{each.seconds:.0f}",
            str(each.log) if failed else "",
        )  # fmt: skip
    table.add_section()
    table.add_row(
        "all", str(sum(r.operations for r in results)), str(sum(r.cases for r in results)),
        str(sum(r.failures for r in results)), "", "",
    )  # fmt: skip
    Console(width=None if sys.stdout.isatty() else 120).print(table)


if __name__ == "__main__":
    sys.exit(main())
