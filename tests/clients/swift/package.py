"""Runs Swift's package manager, and makes an empty package that depends on a copy of the SDK."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[3]
SDK = ROOT / "clients" / "swift"
EXAMPLE = ROOT / "docs" / "examples" / "agent_tools.swift"
LIMIT = 1800
STRICT = ("-Xswiftc", "-warnings-as-errors")

MANIFEST = """\
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "example",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "{sdk}")],
    targets: [
        {targets}
    ]
)
"""
TARGET = (
    '.executableTarget(name: "{name}", dependencies: [.product(name: "LlamaStackClient", package: "{sdk}")])'
)


def swift(
    folder: Path, *arguments: str, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a command of Swift in a folder; what it prints is shown when it fails."""
    done = subprocess.run(
        ["swift-in", str(folder), *arguments],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done


def copy(folder: Path) -> None:
    """Copies what a tag of the repository would hold of the SDK: no build, and nothing that git ignores."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "."],
        cwd=SDK,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        if (SDK / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(SDK / name, folder / name)


def empty_package(folder: Path, sdk: Path, programs: Mapping[str, str]) -> None:
    """An otherwise empty package with a program for each name."""
    targets = ",\n        ".join(TARGET.format(name=name, sdk=sdk.name) for name in programs)
    folder.mkdir()
    (folder / "Package.swift").write_text(
        MANIFEST.format(sdk=f"../{sdk.name}", targets=targets), encoding="utf-8"
    )
    for name, text in programs.items():
        (folder / "Sources" / name).mkdir(parents=True)
        (folder / "Sources" / name / "main.swift").write_text(text, encoding="utf-8")


def readme_programs() -> dict[str, str]:
    """The programs of the README by their sections, in its order; a section has at most one."""
    text = (SDK / "README.md").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for title, section in re.findall(r"^##? (.*)\n((?:(?!##? ).*\n)*)", text, re.MULTILINE):
        programs = re.findall(r"^```swift\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
        if programs:
            [found[module_name(title)]] = programs
    return found


def module_name(title: str) -> str:
    """A title as the name of a module."""
    return "_".join(re.findall(r"[a-z]+", title.lower()))
