"""YAML that remembers its lines, so that every problem can name its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import yaml
from pydantic import JsonValue

from llama_stack.distribution.model import Distribution
from llama_stack.distribution.problems import DistributionError, Problem
from llama_stack.distribution.substitute import substitute

Path: TypeAlias = tuple[str | int, ...]

_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """A parsed file: its values, and the line of each."""

    name: str
    value: JsonValue
    lines: Mapping[Path, int]

    def place(self, path: Sequence[str | int] = ()) -> str:
        """Returns `file:line` of a value, or of the nearest thing around it that has a line."""
        steps = tuple(path)
        while steps and steps not in self.lines:
            steps = steps[:-1]
        line = self.lines.get(steps)
        return f"{self.name}:{line}" if line else self.name


@dataclass(frozen=True, slots=True)
class LoadedDistribution:
    """A distribution and where it came from."""

    name: str
    distribution: Distribution
    source: Source

    def problem(self, path: Sequence[str | int], message: str, cure: str = "") -> Problem:
        """Makes a problem at the place of a value."""
        return Problem(self.source.place(path), message, cure)


def parse(text: str, *, name: str, environment: Mapping[str, str]) -> Source:
    """Parses YAML and fills in the environment.

    Raises:
        DistributionError: The text is not YAML, or a variable without default is not set.
    """
    reader = _Reader(name, environment)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        cure = "Put quotes around a value that holds ${…} inside braces." if "${" in text else ""
        raise DistributionError(
            Problem(f"{name}:{line}", f"This is not valid YAML: {error.problem}.", cure)
        ) from None
    except yaml.YAMLError as error:
        raise DistributionError(Problem(name, f"This is not valid YAML: {error}.")) from None
    value = reader.read(root, ()) if root is not None else None
    if reader.problems:
        raise DistributionError(*reader.problems)
    return Source(name, value, reader.lines)


class _Reader:
    """Turns YAML nodes into plain values, noting lines and problems on the way."""

    def __init__(self, name: str, environment: Mapping[str, str]) -> None:
        self._name = name
        self._environment = environment
        self._loader = _Loader("")
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []

    def read(self, node: yaml.Node, path: Path) -> JsonValue:
        line = node.start_mark.line + 1
        self.lines.setdefault(path, line)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, index)) for index, item in enumerate(node.value)]
        return self._scalar(node, line)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> JsonValue:
        found: dict[str, JsonValue] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in found:
                self.problems.append(Problem(f"{self._name}:{line}", f"The key '{key}' stands here twice."))
            self.lines[(*path, key)] = line
            found[key] = self.read(value_node, (*path, key))
        return found

    def _scalar(self, node: yaml.Node, line: int) -> JsonValue:
        text, missing = substitute(node.value, self._environment)
        if missing:
            self.problems.append(
                Problem(
                    f"{self._name}:{line}",
                    f"The environment variable {missing} is not set and has no default.",
                    f"Set it, pass --env {missing}=…, or write ${{{missing}:-default}}.",
                )
            )
            return None
        tag = node.tag
        if text != node.value and not getattr(node, "style", None):
            # A plain scalar gets the type of what was filled in: ${PORT:-8321} is a number.
            tag = self._loader.resolve(  # type: ignore[no-untyped-call]
                yaml.ScalarNode, text, (True, False)
            )
        if tag == "tag:yaml.org,2002:timestamp":
            return text
        value: JsonValue = self._loader.construct_object(yaml.ScalarNode(tag, text))
        return value
