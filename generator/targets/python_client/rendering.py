"""Turns views into text: templates first, then the formatter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined

HEADER = "# Generated from the documents in openapi/ by `make generate`. Do not edit."
TEMPLATES = Path(__file__).with_name("templates")

_RUFF = (sys.executable, "-m", "ruff")
_STYLE = (
    "--isolated",
    "--no-cache",
    "--quiet",
    "--config=line-length=110",
    "--config=target-version='py310'",
    '--config=lint.isort.known-first-party=["llama_stack_client"]',
)
_ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


class FormattingError(Exception):
    """A template made what is no Python; the message is the formatter's."""


def render(template: str, /, **values: object) -> str:
    """One template with its values."""
    return _ENVIRONMENT.get_template(template).render(header=HEADER, **values)


def formatted(texts: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """The Python files with sorted imports and in the formatter's layout."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        for command in (
            [*_RUFF, "check", *_STYLE, "--select=I,F401,UP,RUF022", "--fix", "--exit-zero", folder],
            [*_RUFF, "format", *_STYLE, folder],
        ):
            run = subprocess.run(command, check=False, capture_output=True, text=True)
            if run.returncode != 0:
                raise FormattingError(run.stdout + run.stderr)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in texts}
