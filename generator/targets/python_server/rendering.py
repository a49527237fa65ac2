"""Turns views into text: templates first, then the formatter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined

_STYLE = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config",
    "line-length=110",
    "--config",
    "target-version='py311'",
)

ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - the output is Python, not HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
ENVIRONMENT.filters["python"] = repr


def render(template: str, /, **values: object) -> str:
    """One template with its values."""
    return ENVIRONMENT.get_template(template).render(**values)


def formatted(texts: Mapping[PurePosixPath, str], *, package: str) -> dict[PurePosixPath, str]:
    """The Python files with sorted imports and in the formatter's layout."""
    first_party = f'lint.isort.known-first-party=["{package}", "llama_stack_spi"]'
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        _ruff(folder, "check", "--config", first_party, "--select=D212,F401,I,UP", "--fix", "--exit-zero")
        _ruff(folder, "format")
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in texts}


def _ruff(folder: str, action: str, *options: str) -> None:
    command = [sys.executable, "-m", "ruff", action, *_STYLE, *options, "."]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603 - a fixed command
