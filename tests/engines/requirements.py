"""Prints requirements for `build.sh`: those of an installed package, or of this project with what its tests need."""

from __future__ import annotations

import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

from pip._vendor.packaging.requirements import Requirement

OTHERS = {"torch", "torchvision", "torchaudio", "torchcodec", "llama-stack"}
"""Installed by the script itself, or not at all."""
EXTRAS = ("storage", "llama-cpp", "embeddings", "remote", "torch")
TESTS = ("pytest>=8.4", "pytest-asyncio>=1.2", "httpx>=0.28,<1", "schemathesis>=4.32,<5")


def main() -> None:
    """Prints one requirement a line."""
    asked = [*_of_project()] if sys.argv[1:] == ["--project"] else requires(sys.argv[1]) or []
    for text in asked:
        wanted = Requirement(text)
        if wanted.name.lower() not in OTHERS and (
            wanted.marker is None or wanted.marker.evaluate({"extra": ""})
        ):
            sys.stdout.write(text.partition(";")[0].strip() + "\n")


def _of_project() -> list[str]:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *(each for name in EXTRAS for each in extras.get(name, ())), *TESTS]


if __name__ == "__main__":
    main()
