"""The targets, by name. Each is a folder here; its module `target.py` provides `TARGET` and is imported when it runs."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from generator.targets.target import Target

TARGETS: dict[str, str] = {
    "ir": "generator.targets.ir.target",
    "openapi": "generator.targets.openapi.target",
    "python_server": "generator.targets.python_server.target",
    "python_client": "generator.targets.python_client.target",
    "swift": "generator.targets.swift.target",
    "node": "generator.targets.node.target",
    "kotlin": "generator.targets.kotlin.target",
}


def import_target(name: str) -> Target:
    """Imports a target; what it needs, such as a code generator, comes with it."""
    return cast("Target", importlib.import_module(TARGETS[name]).TARGET)
