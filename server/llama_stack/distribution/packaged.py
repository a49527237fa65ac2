"""The distributions that ship with the server."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "distributions"


def packaged() -> list[str]:
    """Names them, in alphabetical order."""
    return sorted(path.stem for path in _FOLDER.glob("*.yaml"))


def packaged_file(name: str) -> Path:
    """Returns the file of one."""
    return _FOLDER / f"{name}.yaml"
