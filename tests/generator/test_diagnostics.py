"""How findings are printed. Unit tests, since the golden cases show the plain form only."""

from __future__ import annotations

import pickle

from generator.diagnostics import Diagnostic, GenerationError, grouped, render, summary


def found(file: str, **more: object) -> Diagnostic:
    return Diagnostic("C002", "is missing", file, hint="run `generator generate`", **more)  # type: ignore[arg-type]


def test_same_words_about_many_files_are_said_once() -> None:
    text = render(grouped([found(f"{name}.py") for name in "abcdefg"]))
    assert text.splitlines() == [
        "a.py: error[C002]: is missing",
        "  | and b.py",
        "  | and c.py",
        "  | and d.py",
        "  | and e.py",
        "  | and 2 more",
        "",
        "hint: run `generator generate`",
    ]


def test_findings_with_a_place_are_not_joined() -> None:
    assert len(grouped([found("a.py", line=1), found("a.py", line=2)])) == 2


def test_findings_with_a_place_are_only_named_past_a_few_and_share_one_cure() -> None:
    text = render(grouped([found(f"{number}.py", line=1, notes=("-a",)) for number in range(9)]))
    assert text.count("  | -a") == 6
    assert "  | and 6.py:1\n  | and 7.py:1\n  | and 8.py:1\n" in text
    assert text.count("hint: ") == 1
    assert text.endswith("hint: run `generator generate`\n")


def test_colours_only_add_escapes() -> None:
    finding = found("a.py", trail=("parameter limit",), notes=("note",))
    coloured = render([finding], colour=True)
    assert "\033[31;1merror[C002]\033[0m" in coloured
    plain = coloured
    for escape in ("\033[31;1m", "\033[36m", "\033[2m", "\033[0m"):
        plain = plain.replace(escape, "")
    assert plain == render([finding])


def test_summary_counts_in_words() -> None:
    findings = [found("a.py"), found("b.py"), found("c.py", severity="warning")]
    assert (summary(findings), summary([])) == ("2 errors, 1 warning", "no errors")


def test_error_survives_the_way_back_from_a_worker_process() -> None:
    error = pickle.loads(pickle.dumps(GenerationError([found("a.py")])))
    assert error.diagnostics == (found("a.py"),)
