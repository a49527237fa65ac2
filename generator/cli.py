"""The command line. Nothing heavy is imported here: with nothing to do, `generate` ends before it would be needed."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from generator.diagnostics import Diagnostic, GenerationError, grouped, has_errors, ordered, render, summary
from generator.manifest import input_digests, is_intact, read_manifest
from generator.targets import TARGETS

app = typer.Typer(
    name="generator",
    help="Generates everything that follows from the documents in openapi/.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

TargetOption = Annotated[
    list[str] | None,
    typer.Option("--target", "-t", help=f"Only this target; may be repeated. One of {', '.join(TARGETS)}."),
]
RootOption = Annotated[
    Path | None,
    typer.Option("--root", help="The repository. Default: the nearest folder above with openapi/stack.yaml."),
]


def main() -> None:
    """Runs the command line; findings become text and exit status 1."""
    try:
        app()
    except GenerationError as error:
        _print(error.diagnostics)
        _say(summary(error.diagnostics))
        raise SystemExit(1) from None
    except OSError as error:
        place = str(error.filename or "").removeprefix(f"{Path.cwd()}/")
        hint = "make it writable, or free space; then run the same command again"
        _print([Diagnostic("E004", f"the system refuses: {error.strerror or error}", place, hint=hint)])
        raise SystemExit(1) from None


@app.command(epilog="Example: generator generate --target openapi")
def generate(
    target: TargetOption = None,
    root: RootOption = None,
    draft: Annotated[bool, typer.Option("--draft", help="Go on although the documents have errors.")] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Discard changes made by hand in generated files.")
    ] = False,
) -> None:
    """Regenerate what changed, write what differs, remove what is stale."""
    started = time.perf_counter()
    place = _root(root)
    wanted = _targets(target)
    due = _due(place, wanted)
    if not due and all(name in TARGETS for name in read_manifest(place).targets):
        _say(f"nothing to do: {len(wanted)} targets are up to date ({time.perf_counter() - started:.2f} s)")
        return
    from generator.pipeline import generate as run
    from generator.progress import progress_for_stream
    from generator.toolchain import check_toolchain

    check_toolchain()
    result = run(place, targets=due, progress=progress_for_stream(), draft=draft, overwrite=overwrite)
    _print(result.diagnostics)
    written, removed = sum(result.written.values()), sum(result.removed.values())
    skipped = len(wanted) - len(due)
    _say(
        f"{written} files written, {removed} removed"
        + (f", {skipped} targets were up to date" if skipped else "")
        + f" ({time.perf_counter() - started:.1f} s)"
    )


@app.command(epilog="Example: generator check --manifest-only")
def check(
    target: TargetOption = None,
    root: RootOption = None,
    manifest_only: Annotated[
        bool, typer.Option("--manifest-only", help="Compare digests only; takes milliseconds.")
    ] = False,
) -> None:
    """Say whether the generated files are what the documents say, without writing any."""
    place = _root(root)
    wanted = _targets(target)
    if manifest_only:
        from generator.verify import verify

        found = tuple(verify(place, wanted))
    else:
        from generator.pipeline import differences
        from generator.progress import progress_for_stream

        found = ordered((*differences(place, targets=wanted, progress=progress_for_stream()),))
    _finish(found, good="all generated files are up to date")


@app.command(epilog="Example: generator lint")
def lint(root: RootOption = None) -> None:
    """Check the documents against the rules of openapi/README.md."""
    from generator.pipeline import lint_all

    _finish(lint_all(_root(root)), good="the documents keep all rules")


@app.command(epilog="Example: generator explain models.retrieve model_id")
def explain(
    name: Annotated[
        str, typer.Argument(help="An operation, such as models.list, or a schema, such as Model.")
    ],
    part: Annotated[str | None, typer.Argument(help="A parameter of the operation, or a field.")] = None,
    root: RootOption = None,
) -> None:
    """Print where something appears, from the YAML to every generated file."""
    from generator.explain import explanation

    sys.stdout.write(explanation(_root(root), name, part))


def _root(given: Path | None) -> Path:
    for folder in [given.resolve()] if given else [Path.cwd(), *Path.cwd().parents]:
        if (folder / "openapi" / "stack.yaml").is_file():
            return folder
    where = str(given) if given else "this folder and those above"
    raise GenerationError(
        [
            Diagnostic(
                "D001",
                f"no `openapi/stack.yaml` in {where}",
                hint="run this inside the repository, or give `--root`",
            )
        ]
    )


def _targets(given: Sequence[str] | None) -> list[str]:
    unknown = [each for each in given or () if each not in TARGETS]
    if unknown:
        raise typer.BadParameter(
            f"no target {unknown[0]!r}; there are {', '.join(TARGETS)}", param_hint="--target"
        )
    return [each for each in TARGETS if not given or each in given]


def _due(root: Path, wanted: Sequence[str]) -> list[str]:
    """The targets whose inputs changed or whose files are not as they were written."""
    digests, manifest = input_digests(root), read_manifest(root)
    return [
        each
        for each in wanted
        if each not in manifest.targets
        or manifest.targets[each].inputs != digests[each]
        or not is_intact(root, manifest.targets[each])
    ]


def _finish(found: Sequence[Diagnostic], *, good: str) -> None:
    _print(found)
    _say(summary(found) if found else good)
    if has_errors(found):
        raise SystemExit(1)


def _print(diagnostics: Iterable[Diagnostic]) -> None:
    text = render(grouped(diagnostics), colour=sys.stderr.isatty())
    if text:
        sys.stderr.write(text + "\n")


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
