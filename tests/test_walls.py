"""The walls between the packages, as the table in ARCHITECTURE.md draws them, read from the imports of every module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PROJECT = frozenset(
    {
        "generator",
        "llama_stack",
        "llama_stack_api",
        "llama_stack_client",
        "llama_stack_conformance",
        "llama_stack_providers",
        "llama_stack_spi",
    }
)


@dataclass(frozen=True)
class Wall:
    """A package, the folder that holds it, and what of the project it may import beside itself."""

    package: str
    folder: str
    allowed: frozenset[str]


SHARED = frozenset(
    {
        ("inference", "calling"),
        ("inference", "native"),
        ("inference", "translation"),
        ("inference", "upstream"),
    }
)
"""Folders that all providers of an API may import: what they have in common, and no provider of its own."""

WALLS = (
    Wall("generator", ".", frozenset()),
    Wall("llama_stack_spi", "providers", frozenset()),
    Wall("llama_stack_api", "generated/python", frozenset({"llama_stack_spi"})),
    Wall("llama_stack_providers", "providers", frozenset({"llama_stack_api", "llama_stack_spi"})),
    Wall("llama_stack", "server", frozenset({"llama_stack_api", "llama_stack_spi"})),
    Wall("llama_stack_conformance", "conformance", frozenset({"llama_stack_api"})),
    Wall("llama_stack_client", "clients/python", frozenset()),
)


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.package)
def test_package_keeps_to_its_side(wall: Wall) -> None:
    allowed = wall.allowed | {wall.package}
    assert [
        f"{path}:{line} imports {name}"
        for path, line, name in imports_of(ROOT / wall.folder / wall.package, package=wall.package)
        if name.partition(".")[0] in PROJECT - allowed
    ] == []


def test_provider_imports_no_other_provider() -> None:
    folder = ROOT / "providers" / "llama_stack_providers"
    assert [
        f"{path}:{line} imports {name}"
        for path, line, name in imports_of(folder, package="llama_stack_providers")
        if name.startswith("llama_stack_providers.")
        and not allowed_between(provider_of(parts(folder, path)), provider_of(name.split(".")[1:]))
    ] == []


def test_shared_folders_serve_their_own_api_only() -> None:
    assert allowed_between(("inference", "torch"), ("inference", "native"))
    assert not allowed_between(("safety", "guard"), ("inference", "native"))
    assert not allowed_between(("inference", "native"), ("inference", "torch"))


def test_target_imports_no_other_target() -> None:
    folder = ROOT / "generator" / "targets"
    assert [
        f"{path}:{line} imports {name}"
        for path, line, name in imports_of(folder, package="generator.targets")
        if name.startswith("generator.targets.")
        and len(parts(folder, path)) > 1
        and name.split(".")[2] not in ("target", parts(folder, path)[0])
    ] == []


def test_imports_are_found_in_every_form(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "module.py").write_text(
        "import a.b as c\nfrom d import e\nfrom . import f\nfrom ..g import h\ndef later():\n    import i\n",
        encoding="utf-8",
    )
    names = [name for _, _, name in imports_of(tmp_path, package="own")]
    assert names == ["a.b", "d.e", "own.inner.f", "own.g.h", "i"]


def allowed_between(importer: tuple[str, ...], imported: tuple[str, ...]) -> bool:
    """Whether one provider may import from the folder of another."""
    return importer == imported or (imported in SHARED and importer[0] == imported[0])


def provider_of(names: list[str]) -> tuple[str, ...]:
    """The stub is one provider for all APIs; any other is `<api>.<name>`, a module or a package."""
    return ("stub",) if names[0] == "stub" else tuple(names[:2])


def parts(folder: Path, path: Path) -> list[str]:
    """The module path of a file below a package."""
    return [each for each in (ROOT / path).relative_to(folder).with_suffix("").parts if each != "__init__"]


def imports_of(folder: Path, *, package: str) -> Iterator[tuple[Path, int, str]]:
    """File, line and full name of each import below a package; nothing for a package that does not exist."""
    for path in sorted(folder.rglob("*.py")):
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        inside = [package, *path.relative_to(folder).parts[:-1]]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                for each in node.names:
                    yield shown, node.lineno, each.name
            elif isinstance(node, ast.ImportFrom):
                base = ".".join(inside[: len(inside) - node.level + 1]) if node.level else ""
                for each in node.names:
                    yield shown, node.lineno, ".".join(filter(None, (base, node.module, each.name)))
