"""`run`: certify a target and write the reports."""

from __future__ import annotations

import argparse
import asyncio
import datetime
import logging
import sys
from collections.abc import Sequence

from rich.console import Console

from llama_stack_conformance.checking.check import Tier
from llama_stack_conformance.commands.exit_codes import UNREACHABLE, code_of
from llama_stack_conformance.commands.targets import UsageError, areas_of, pairs, target_of
from llama_stack_conformance.progress import Display, Json, Lines
from llama_stack_conformance.proving.proof import Proof, prove
from llama_stack_conformance.reports.document import Context, Report, command_line, failed, report_of
from llama_stack_conformance.reports.words import GONE, score, verdict
from llama_stack_conformance.reports.write import JSON, ReportError, read_report, write_reports
from llama_stack_conformance.running.manifest import Manifest, load_manifest
from llama_stack_conformance.running.plan import Choice, Plan, plan_of
from llama_stack_conformance.running.run import Settings, carry_out
from llama_stack_conformance.targets.address import reach
from llama_stack_conformance.targets.target import Running, Target, TargetError


def run(options: argparse.Namespace) -> int:
    """Certifies and returns the exit code.

    Raises:
        UsageError: The command line makes no sense.
        ManifestError: The manifest is wrong.
        TargetError: The target cannot be reached or started.
    """
    if not options.verbose:
        logging.getLogger().addHandler(logging.NullHandler())
    manifest = load_manifest(options.manifest)
    previous = _previous(options)
    only = _only(options, previous)
    watcher = _watcher(options)
    try:
        report = asyncio.run(
            _certify(options, manifest, target_of(options, manifest), only, previous, watcher)
        )
    finally:
        watcher.close()
    write_reports(report, options.reports)
    if not options.json:
        _say(report, options)
    if report["run"]["gone"]:
        sys.stderr.write(f"error: {GONE}\n")
        return UNREACHABLE
    return code_of(report, strict=options.strict)


async def _certify(
    options: argparse.Namespace,
    manifest: Manifest,
    target: Target,
    only: Sequence[str],
    previous: Report | None,
    watcher: Display | Json | Lines,
) -> Report:
    started = datetime.datetime.now(datetime.UTC).replace(microsecond=0).isoformat()
    settings = Settings(
        seed=options.seed,
        folder=options.reports / "logs",
        repeat=options.repeat,
        examples=options.budget,
        jobs=options.jobs,
        shard_seconds=options.shard_seconds,
        patience=options.patience,
        models={**manifest.models, **pairs(options.model, "--model", "=")},
        shape_once=options.shape == "once",
    )
    settings.folder.mkdir(parents=True, exist_ok=True)
    async with target.open() as running:
        areas = await areas_of(options, manifest, target, running)
        choice = Choice(areas, tuple(Tier(each) for each in options.level or list(Tier)), only)
        plan = plan_of(choice, manifest, running)
        if not plan.size and not plan.skipped:
            raise UsageError(f"No check fits {', '.join(only) or 'this'} and is in reach of the target.")
        found = await carry_out(plan, running, settings, watcher)
        found.gone = not await _answers(running)
        url = running.url
    proof = await _proof(options, plan)
    context = Context(
        target.kind,
        target.name,
        url,
        manifest,
        areas,
        command_line(),
        started,
        options.seed,
        options.repeat,
        proof,
    )
    return report_of(found, context, previous=previous)


async def _proof(options: argparse.Namespace, plan: Plan) -> Proof | None:
    """The checks that ran, against the golden server and their mutants."""
    if options.no_self_test or not plan.checks:
        return None
    return await prove(plan.checks, seed=options.seed, shape_once=options.shape == "once")


async def _answers(running: Running) -> bool:
    try:
        await reach(running)
    except TargetError:
        return False
    return True


def _previous(options: argparse.Namespace) -> Report | None:
    if options.previous:
        try:
            return read_report(options.previous)
        except ReportError as error:
            raise UsageError(str(error)) from None
    if not (options.reports / JSON).exists():
        return None
    try:
        return read_report(options.reports)
    except ReportError:
        if options.rerun_failed:
            raise UsageError(f"There is no report in {options.reports} to take the failures from.") from None
        return None


def _only(options: argparse.Namespace, previous: Report | None) -> list[str]:
    if not options.rerun_failed:
        return list(options.only)
    if previous is None:
        raise UsageError(f"There is no report in {options.reports} to take the failures from.")
    names = failed(previous)
    if not names:
        raise UsageError(f"Nothing failed in the report of {options.reports}.")
    return names


def _watcher(options: argparse.Namespace) -> Display | Json | Lines:
    if options.json:
        return Json()
    console = Console(soft_wrap=True)
    return Display(Console()) if console.is_terminal and sys.stdout.isatty() else Lines(console)


def _say(report: Report, options: argparse.Namespace) -> None:
    console = Console(soft_wrap=True)
    totals = ", ".join(f"{count} {status}" for status, count in report["totals"].items() if count)
    console.print(f"{report['target']['name']} {verdict(report)}: {totals}", markup=False, highlight=False)
    console.print(f"{score(report)}. {report['self_test']['sentence']}", markup=False, highlight=False)
    console.print(f"reports: {options.reports}", markup=False, highlight=False)
