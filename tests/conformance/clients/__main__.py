"""`python -m tests.conformance.clients`: runs the wire vectors in every language that is built here."""

from __future__ import annotations

import argparse
import asyncio
import fnmatch
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from tests.conformance.clients import report
from tests.conformance.clients.all_cases import all_cases
from tests.conformance.clients.drivers import languages
from tests.conformance.clients.run import Outcome, run


def main() -> int:
    """Runs what the command line asks for; 0 when all is as expected."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.clients", description=__doc__)
    parser.add_argument("--language", action="append", help="only this one (may be given again)")
    parser.add_argument(
        "--case", action="append", help="only cases whose id matches this pattern (may be given again)"
    )
    parser.add_argument(
        "--require-all", action="store_true", help="a language that is not built here is a failure"
    )
    parser.add_argument("--list", action="store_true", help="list the cases and run nothing")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the outcomes there, too")
    parser.add_argument("--port", type=int, default=0, help="port of the peer; default any that is free")
    parser.add_argument("--verbose", action="store_true", help="a line for every case")
    options = parser.parse_args()
    console = Console(soft_wrap=True)

    patterns = options.case or ["*"]
    cases = [case for case in all_cases() if any(fnmatch.fnmatchcase(case.id, each) for each in patterns)]
    known = languages()
    wanted = options.language or list(known)
    if unknown := [name for name in wanted if name not in known]:
        parser.error(f"no language {unknown[0]!r}; languages.yaml has {', '.join(known)}")
    if not cases:
        parser.error(f"no case matches {' '.join(patterns)}; --list shows them all")
    if options.list:
        for case in cases:
            console.print(f"{case.id:44} {case.why}", highlight=False, markup=False)
        return 0

    skipped = {name: reason for name in wanted if (reason := known[name].missing()) is not None}
    chosen = [known[name] for name in wanted if name not in skipped]
    began = time.monotonic()
    with _progress(len(cases) * len(chosen)) as progress:
        task = progress.add_task("", total=len(cases) * len(chosen))

        def done(outcome: Outcome) -> None:
            progress.update(task, advance=1, description=f"{outcome.language} {outcome.case.id}"[:48])
            if options.verbose:
                mark = "[green]✓[/]" if outcome.passed else "[red]✗[/]"
                progress.console.print(
                    f"{mark} {outcome.language:12} {outcome.case.id} ({outcome.seconds:.2f} s)"
                )

        outcomes = asyncio.run(run(cases, chosen, port=options.port, done=done))

    console.print(report.table(outcomes, skipped))
    report.failures(outcomes, console)
    for name, reason in skipped.items():
        console.print(f"[yellow]skipped[/] {name}: {reason}", highlight=False)
    console.print(report.summary(outcomes, skipped, seconds=time.monotonic() - began), highlight=False)
    if options.json:
        report.write_json(options.json, outcomes, skipped)
    failed = any(not each.passed for each in outcomes) or not outcomes
    return 1 if failed or (skipped and options.require_all) else 0


def _progress(total: int) -> Progress:
    columns = (BarColumn(30), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


if __name__ == "__main__":
    sys.exit(main())
