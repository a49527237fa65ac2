"""T001: the tools whose output is committed must be the pinned ones, or everyone's output would differ."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError

PINS = Path(__file__).parent / "pyproject.toml"
_PIN = re.compile(r"([A-Za-z0-9._-]+)==([^;\s]+)")


def check_toolchain() -> None:
    """Stops when an installed tool has another version than its pin."""
    found = tuple(_differing(PINS.read_text(encoding="utf-8")))
    if found:
        raise GenerationError(found)


def _differing(text: str) -> Iterator[Diagnostic]:
    for dependency in tomllib.loads(text)["project"]["dependencies"]:
        pin = _PIN.match(dependency)
        if pin is None:
            continue
        name, wanted = pin.groups()
        try:
            installed = version(name)
        except PackageNotFoundError:
            installed = "not installed"
        if installed != wanted:
            yield Diagnostic(
                "T001",
                f"`{name}` is pinned to {wanted}; here it is {installed}",
                "generator/pyproject.toml",
                hint="install the pinned tools: `pip install -e ./generator`",
            )
