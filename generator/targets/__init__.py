"""The targets, by name. Each is a folder here; its module `target.py` provides `TARGET` and is imported when it runs."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from generator.targets.target import Target


@dataclass(frozen=True, slots=True)
class Listed:
    """Where a target lives, and which targets' folders its code imports from."""

    module: str
    uses: tuple[str, ...] = ()


TARGETS: dict[str, Listed] = {
    "ir": Listed("generator.targets.ir.target"),
    "openapi": Listed("generator.targets.openapi.target"),
    "python_server": Listed("generator.targets.python_server.target"),
    "python_client": Listed("generator.targets.python_client.target"),
}


def import_target(name: str) -> Target:
    """Imports a target; what it needs, such as a code generator, comes with it."""
    return cast("Target", importlib.import_module(TARGETS[name].module).TARGET)
