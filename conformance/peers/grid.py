"""The grid of several reports, as Markdown: `python grid.py NAME=report.json …`. The reports are of runs with `--shape once`."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

Check = dict[str, str]


def main(arguments: list[str]) -> None:
    """Prints the grid: features and reports, then the shapes of bodies."""
    reports = {name: _checks(Path(path)) for name, _, path in (each.partition("=") for each in arguments)}
    features = dict.fromkeys(
        each["feature"] for checks in reports.values() for each in checks if not _is_shape(each)
    )
    _row(("feature", *reports))
    _row("---" for _ in range(len(reports) + 1))
    for feature in features:
        of = [
            [each for each in checks if each["feature"] == feature and not _is_shape(each)]
            for checks in reports.values()
        ]
        if any(_ran(each) for each in of):
            _row((f"`{feature}`", *map(_score, of)))
    _row(("**behaviour**", *(_score([e for e in each if not _is_shape(e)]) for each in reports.values())))
    _row(("**shapes**", *(_score([e for e in each if _is_shape(e)]) for each in reports.values())))


def _checks(path: Path) -> list[Check]:
    checks: list[Check] = json.loads(path.read_text(encoding="utf-8"))["checks"]
    return [each for each in checks if each["tier"] == "L3"]


def _score(checks: list[Check]) -> str:
    """Passed of those that were judged, in brackets those that could not be; a dash where nothing ran."""
    ran = _ran(checks)
    open_ = sum(each["shape"] == "ended" and not _is_shape(each) for each in ran)
    passed = sum(each["status"] == "PASS" for each in ran)
    if not ran:
        return "-"
    return f"{passed} of {len(ran) - open_}" + (f" ({open_})" if open_ else "")


def _ran(checks: list[Check]) -> list[Check]:
    return [each for each in checks if each["status"] != "SKIP-declared"]


def _is_shape(check: Check) -> bool:
    """Whether it is about the shape of an operation's bodies."""
    return check["id"].startswith(f"{check['area']}.shape.")


def _row(cells: Iterable[str]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")


if __name__ == "__main__":
    main(sys.argv[1:])
