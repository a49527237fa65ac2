"""A small repository to generate in."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.generator.golden import GOLDEN, ROOT, STACK


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A folder with `openapi/` in it: a stack, one document, and as much of `common.yaml` as that uses."""
    documents = tmp_path / "openapi"
    documents.mkdir()
    (documents / "stack.yaml").write_text(f"{STACK}x-documents: [spec.yaml, common.yaml]\n", encoding="utf-8")
    (documents / "spec.yaml").write_bytes(
        (GOLDEN / "diagnostics" / "no-diagnostics" / "spec.yaml").read_bytes()
    )
    (documents / "common.yaml").write_text(_common(), encoding="utf-8")
    return tmp_path


def _common() -> str:
    whole = yaml.safe_load((ROOT / "openapi" / "common.yaml").read_text(encoding="utf-8"))
    parts = whole["components"]
    whole["components"] = {
        "responses": {name: each for name, each in parts["responses"].items() if name != "Conflict"},
        "schemas": {name: parts["schemas"][name] for name in ("Error", "ErrorBody")},
    }
    return yaml.safe_dump(whole, sort_keys=False)
