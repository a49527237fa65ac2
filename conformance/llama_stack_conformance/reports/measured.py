"""What the checks of a run measured on their way: a row for each behaviour that has a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from llama_stack_conformance.checking.measures import MEASURES, Measure, Unit
from llama_stack_conformance.running.result import Result


def measured(results: Sequence[Result]) -> list[dict[str, Any]]:
    """The rows, for behaviours of which there is a value."""
    found = [_row(each, results) for each in MEASURES]
    return [row for row in found if row["values"]]


def in_words(row: Mapping[str, Any]) -> str:
    """A row for people: `12 ms (9 to 31 ms, 24 values)`, or the value that counts where the largest does."""
    if row["counts"] == "most":
        return _shown(row["most"], row["unit"])
    if row["values"] == 1:
        return f"{_shown(row['median'], row['unit'])} (one value)"
    least, most = _shown(row["least"], row["unit"]), _shown(row["most"], row["unit"])
    return f"{_shown(row['median'], row['unit'])} ({least} to {most}, {row['values']} values)"


def _row(measure: Measure, results: Sequence[Result]) -> dict[str, Any]:
    values = [value for result in results for what, value in result.measured if what is measure]
    return {
        "name": measure.name,
        "title": measure.title,
        "unit": measure.unit.value,
        "counts": "most" if measure.most else "median",
        "values": len(values),
        "least": round(min(values, default=0), 6),
        "median": round(median(values), 6) if values else 0,
        "most": round(max(values, default=0), 6),
        "checks": sorted(
            {result.of.id for result in results for what, _ in result.measured if what is measure}
        ),
    }


def _shown(value: float, unit: str) -> str:
    if unit == Unit.SECONDS:
        return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value * 1000:,.0f} ms"
    if unit == Unit.BYTES:
        return f"{value:,.0f} bytes"
    return f"{value:g}"
