"""Turns views into text: templates first, then the formatter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.targets.python_client.diagnostics import refused

HEADER = "# Generated from the documents in openapi/ by `make generate`. Do not edit."
TEMPLATES = Path(__file__).with_name("templates")

_RUFF = (sys.executable, "-m", "ruff")
_STYLE = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config=line-length=110",
    "--config=target-version='py310'",
)
_ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - Python is no HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def render(template: str, /, **values: object) -> str:
    """One template with its values."""
    return _ENVIRONMENT.get_template(template).render(header=HEADER, **values)


def formatted(texts: Mapping[PurePosixPath, str], *, first_party: str) -> dict[PurePosixPath, str]:
    """The Python files with sorted imports and in the formatter's layout."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        for command in (
            [
                *_RUFF,
                "check",
                *_STYLE,
                f'--config=lint.isort.known-first-party=["{first_party}"]',
                "--select=I,F401,UP,RUF022",
                "--fix",
                "--exit-zero",
                folder,
            ],
            [*_RUFF, "format", *_STYLE, folder],
        ):
            run = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - a fixed command
            if run.returncode != 0:
                raise refused("ruff", run.stdout + run.stderr)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in texts}
