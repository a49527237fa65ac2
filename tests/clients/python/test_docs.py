"""Every Python block of the SDK's pages, run in order against the stub distribution, as a reader would."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.clients.python.conftest import ROOT

PAGES = ("README.md", "clients/python/README.md", "docs/python-sdk.md")
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_a_page_runs(
    page: str,
    server: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "__main__"}
    blocks = list(BLOCK.finditer(text))
    for block in blocks:
        # Empty lines before the block give an error the page's own line numbers.
        code = "\n" * text.count("\n", 0, block.start(1)) + block[1]
        code = code.replace("http://localhost:8321", server).replace("smollm2-135m-instruct", "stub-llm")
        exec(compile(code, page, "exec"), names)
    assert blocks
    assert "Say hello" in capsys.readouterr().out
