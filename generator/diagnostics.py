"""Errors as values: what is wrong, where, in what, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_COLOURS = {"error": "\033[31;1m", "warning": "\033[33;1m", "hint": "\033[36m", "dim": "\033[2m"}
_RESET = "\033[0m"
_NAMED = 4
_PARAGRAPHS = 5


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `trail` leads from the place outwards, `notes` are lines to look at, `hint` is the cure without a full stop.
    """

    code: str
    message: str
    file: str = ""
    line: int = 0
    trail: tuple[str, ...] = ()
    hint: str = ""
    severity: str = "error"  # error | warning
    notes: tuple[str, ...] = ()


class GenerationError(Exception):
    """Carries diagnostics to the edge of the program, where they are printed."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(render(diagnostics))
        self.diagnostics = tuple(diagnostics)

    def __reduce__(self) -> tuple[type[GenerationError], tuple[tuple[Diagnostic, ...]]]:
        return (GenerationError, (self.diagnostics,))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Says whether anything here must stop the pipeline."""
    return any(each.severity == "error" for each in diagnostics)


def ordered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorts by file, line and code, and drops repetitions."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda each: (each.file, each.line, each.code, each.message)))


def grouped(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Joins what is said of several files in the same words: the first is named, the others are noted below it.

    What has a place of its own is shown by itself, and past a few such paragraphs only named.
    """
    groups: dict[tuple[object, ...], list[Diagnostic]] = {}
    placed: Counter[tuple[str, ...]] = Counter()
    for each in diagnostics:
        words = (each.code, each.message, each.hint)
        alone: tuple[object, ...] = ()
        if each.line or each.trail or each.notes:
            placed[words] += 1
            alone = (each,) if placed[words] <= _PARAGRAPHS else ("named only",)
        groups.setdefault((each.code, each.message, each.hint, *alone), []).append(each)
    return tuple(_joined(first, others) for first, *others in groups.values())


def _joined(first: Diagnostic, others: Sequence[Diagnostic]) -> Diagnostic:
    named = [f"and {_place(each)}" for each in others[:_NAMED]]
    if len(others) > _NAMED:
        named.append(f"and {len(others) - _NAMED} more")
    return replace(first, notes=(*first.notes, *named))


def in_repository(diagnostics: Iterable[Diagnostic], *, folder: str = "openapi") -> tuple[Diagnostic, ...]:
    """Writes the files of documents as paths from the root of the repository, so that a terminal can open them."""
    return tuple(replace(each, file=f"{folder}/{each.file}") for each in diagnostics)


def render(diagnostics: Iterable[Diagnostic], *, colour: bool = False) -> str:
    """Prints diagnostics, one paragraph each; several in a row with one cure name it once."""
    each_once = list(diagnostics)
    # A cure that the next one shares is said once, after the last of them.
    for index in range(len(each_once) - 1):
        if each_once[index].hint == each_once[index + 1].hint:
            each_once[index] = replace(each_once[index], hint="")
    return "\n".join(_render_one(each, colour=colour) for each in each_once)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Counts errors and warnings in words: `2 errors, 1 warning`."""
    parts = []
    for severity in ("error", "warning"):
        count = sum(each.severity == severity for each in diagnostics)
        if count:
            parts.append(f"{count} {severity}{'s' if count > 1 else ''}")
    return ", ".join(parts) or "no errors"


def _place(each: Diagnostic) -> str:
    return each.file + (f":{each.line}" if each.line else "")


def _render_one(each: Diagnostic, *, colour: bool) -> str:
    def paint(style: str, text: str) -> str:
        return f"{_COLOURS[style]}{text}{_RESET}" if colour else text

    place = _place(each)
    head = f"{place}: " if place else ""
    lines = [f"{head}{paint(each.severity, f'{each.severity}[{each.code}]')}: {each.message}"]
    lines += [paint("dim", f"  in {step}") for step in each.trail]
    lines += [paint("dim", f"  | {note}") for note in each.notes]
    if each.hint:
        lines += ["", f"{paint('hint', 'hint')}: {each.hint}"]
    return "\n".join(lines) + "\n"
