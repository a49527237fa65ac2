"""What generating costs, beside three generators that read the same document."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import Cost, Table, cost, size_of

DOCUMENT = Path("generated/openapi/llama-stack.3.1.json").resolve()
BIN = Path(sys.executable).parent


def measure() -> Table:
    """Ours from nothing, ours with nothing changed, then each peer, one after the other."""
    rows = [_ours("ours: all targets, from nothing", clean=True), _ours("ours: nothing changed", clean=False)]
    with tempfile.TemporaryDirectory() as scratch:
        rows += [_peer(name, Path(scratch), *command) for name, command in _peers(Path(scratch)).items()]
    return Table(
        title="Generating",
        note="Wall and CPU seconds of the whole command; files and lines that it wrote. The peers read our 3.1 view.",
        columns=("generator", "wall s", "CPU s", "files", "lines"),
        rows=tuple(rows),
    )


def _ours(name: str, *, clean: bool) -> tuple[str, ...]:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for folder in ("openapi", "generator"):
            shutil.copytree(folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        (root / "clients").mkdir()
        command = [sys.executable, "-m", "generator", "generate"]
        spent = cost(command, cwd=root)
        if not clean:
            spent = cost(command, cwd=root)
        sizes = size_of([root / "generated", root / "clients"]) if clean else (0, 0)
    return _row(name, spent, *sizes)


def _peers(scratch: Path) -> dict[str, tuple[Path, list[str | Path]]]:
    models, client, java = scratch / "models", scratch / "client", scratch / "java"
    models.mkdir()
    found: dict[str, tuple[Path, list[str | Path]]] = {
        "datamodel-code-generator (models)": (
            models,
            [BIN / "datamodel-codegen", "--input", DOCUMENT, "--input-file-type", "openapi", "--output",
             models / "models.py", "--output-model-type", "pydantic_v2.BaseModel"],
        ),
        "openapi-python-client (Python SDK)": (
            client,
            [BIN / "openapi-python-client", "generate", "--path", DOCUMENT, "--output-path", client, "--meta", "none"],
        ),
    }  # fmt: skip
    if (BIN / "openapi-generator-cli").exists() and shutil.which("java"):
        for language in ("python", "typescript-fetch", "swift6", "kotlin"):
            found[f"openapi-generator ({language} SDK)"] = (
                java / language,
                [BIN / "openapi-generator-cli", "generate", "-g", language, "-i", DOCUMENT, "-o", java / language,
                 "--skip-validate-spec"],
            )  # fmt: skip
    return found


def _peer(name: str, scratch: Path, output: Path, command: list[str | Path]) -> tuple[str, ...]:
    try:
        spent = cost(command, cwd=scratch)
    except RuntimeError as error:
        return (name, "failed", str(error).splitlines()[-1][:80].replace("|", "/"), "", "")
    return _row(name, spent, *size_of([output], (".py", ".ts", ".swift", ".kt")))


def _row(name: str, spent: Cost, files: int, lines: int) -> tuple[str, ...]:
    return (name, f"{spent.wall:.2f}", f"{spent.cpu:.2f}", str(files), f"{lines:,}")
