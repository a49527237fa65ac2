"""Which SDKs can be compiled here. Where `REQUIRE_TOOLCHAINS` is set, as in CI, a missing one is a failure."""

from __future__ import annotations

import os
import shutil

import pytest

COMMANDS = {
    "node": ("node", "npm"),
    "swift": ("swift-in",),
    "kotlin": ("java", "mvn"),
    "browser": ("chromium",),
}


def missing(language: str) -> str | None:
    """What the language's SDK cannot be compiled or run with here; None when nothing is missing."""
    absent = [command for command in COMMANDS.get(language, ()) if shutil.which(command) is None]
    return (
        f"no {language} to test with: {', '.join(absent)} not found; run `make toolchains`"
        if absent
        else None
    )


def require(language: str) -> None:
    """Skips the test where the toolchain is absent, or fails it where all are required."""
    reason = missing(language)
    if reason is None:
        return
    if os.environ.get("REQUIRE_TOOLCHAINS"):
        pytest.fail(reason)
    pytest.skip(reason)
