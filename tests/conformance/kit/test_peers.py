"""The grid of several reports, as docs/conformance-peers.md shows it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Bodies, Shape
from llama_stack_conformance.running.result import Result
from llama_stack_conformance.running.shapes import shape_results
from llama_stack_conformance.targets.target import Running
from tests.conformance.kit.making import report, result

GRID = Path(__file__).parents[3] / "conformance" / "peers" / "grid.py"


def shapes(*problems: str) -> list[Result]:
    """The shapes of chats, wrong in these ways."""
    bodies = Bodies()
    bodies.note(
        "chat.completions.create",
        "ChatCompletion",
        list(problems),
        Exchange("POST", "http://h/v1", "/v1", {}),
    )
    return shape_results(bodies, Running("http://h"))


def grid(folder: Path, **reports: list[Result]) -> list[str]:
    """The rows that the script prints."""
    words = []
    for name, results in reports.items():
        file = folder / f"{name}.json"
        file.write_text(json.dumps(report(results)), encoding="utf-8")
        words.append(f"{name}={file}")
    done = subprocess.run([sys.executable, str(GRID), *words], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_it_tells_what_passed_what_could_not_be_judged_and_whose_shapes_are_wrong(tmp_path: Path) -> None:
    one = [
        result("inference.chat.n"),
        replace(result("inference.chat.stop"), shape=Shape.NOTED),
        replace(result("inference.chat.usage", Status.FAIL), shape=Shape.ENDED),
        result("inference.chat.seed", Status.WARN),
        result("inference.rerank.order", Status.SKIP_DECLARED, reason="It does not rank."),
        *shapes('message: "refusal" is a required property'),
    ]
    other = [result("inference.chat.n"), result("inference.rerank.order"), *shapes()]
    assert grid(tmp_path, one=one, other=other) == [
        "| feature | one | other |",
        "| --- | --- | --- |",
        "| `inference.chat` | 2 of 3 (1) | 1 of 1 |",
        "| `inference.rerank` | - | 1 of 1 |",
        "| **behaviour** | 2 of 3 (1) | 2 of 2 |",
        "| **shapes** | 0 of 1 | 1 of 1 |",
    ]
