"""The page with one example in four languages: Python's program runs, and no section lacks a language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.clients.four_languages import EXPECTED, PAGE, blocks, told
from tests.clients.python.conftest import SDK
from tests.fuzz.shard import stub_server

LANGUAGES = ("python", "ts", "swift", "kotlin")


def test_every_section_has_every_language() -> None:
    sections = PAGE.read_text(encoding="utf-8").count("\n## ")
    assert {language: len(blocks(language)) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, sections)


def test_pythons_program_prints_what_is_expected(tmp_path: Path) -> None:
    with stub_server(tmp_path / "log") as url:
        done = subprocess.run(
            [sys.executable, "-c", "\n".join(blocks("python"))],
            env={**os.environ, "LLAMA_STACK_BASE_URL": url, "PYTHONPATH": str(SDK)},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    assert told(done.stdout) == EXPECTED
