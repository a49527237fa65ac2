"""The grid of several reports, as Markdown: `python grid.py NAME=report.json …`."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

SHAPE = ("of the shape", "the error envelope of the contract")
"""How checks say that a body has not the shape of its schema, and so was not looked at further."""

Check = dict[str, str]


def main(arguments: list[str]) -> None:
    """Prints the grid: features and reports."""
    reports = {name: _checks(Path(path)) for name, _, path in (each.partition("=") for each in arguments)}
    features = dict.fromkeys(each["feature"] for checks in reports.values() for each in checks)
    _row(("feature", *reports))
    _row("---" for _ in range(len(reports) + 1))
    for feature in features:
        of = [[each for each in checks if each["feature"] == feature] for checks in reports.values()]
        if any(_ran(each) for each in of):
            _row((f"`{feature}`", *map(_score, of)))
    _row(("**all**", *map(_score, reports.values())))


def _checks(path: Path) -> list[Check]:
    checks: list[Check] = json.loads(path.read_text(encoding="utf-8"))["checks"]
    return [each for each in checks if each["tier"] == "L3"]


def _score(checks: list[Check]) -> str:
    """Passed of those that ran, in brackets those that ended at a shape; a dash where nothing ran."""
    ran = _ran(checks)
    passed = sum(each["status"] == "PASS" for each in ran)
    ended = f" ({_shaped(ran)})" if _shaped(ran) else ""
    return f"{passed} of {len(ran)}{ended}" if ran else "-"


def _ran(checks: list[Check]) -> list[Check]:
    return [each for each in checks if each["status"] != "SKIP-declared"]


def _shaped(checks: list[Check]) -> int:
    failed = (each for each in checks if each["status"] in ("FAIL", "WARN"))
    return sum(any(words in each["expected"] for words in SHAPE) for each in failed)


def _row(cells: Iterable[str]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")


if __name__ == "__main__":
    main(sys.argv[1:])
