"""File plan: the resolved document in 3.2 and in its 3.1 view, each as YAML and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.ir.types import JsonValue
from generator.targets.openapi.views import json_text, yaml_text
from generator.targets.target import File, Inputs

ROOT = PurePosixPath("generated/openapi")


class OpenApiTarget:
    """Writes the document that servers serve, fuzzers read and other generators take."""

    name = "openapi"
    roots = (ROOT,)

    def files(self, inputs: Inputs) -> list[File]:
        """Four files: two versions, two notations."""
        return [*_notations("3.2", inputs.resolved), *_notations("3.1", inputs.resolved_31)]


def _notations(version: str, document: dict[str, JsonValue]) -> Iterator[File]:
    yield File(ROOT / f"llama-stack.{version}.yaml", yaml_text(document))
    yield File(ROOT / f"llama-stack.{version}.json", json_text(document))


TARGET = OpenApiTarget()
