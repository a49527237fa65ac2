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

_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}" for kind in ("bool", "float", "int", "map", "null", "seq", "str")
)
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


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

    def written(self, path: Sequence[str | int]) -> Path:
        """Returns a path without the steps that stand for no value, such as the tag that chose a model of a union."""
        steps: Path = ()
        for step in path[:-1]:
            if (*steps, step) in self.lines:
                steps = (*steps, step)
        return (*steps, *path[-1:])


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
        value = reader.read(root, ()) if root is not None else None
    except yaml.MarkedYAMLError as error:
        if "nesting" in (error.problem or ""):
            raise DistributionError(_too_deep(name)) from None
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DistributionError(
            Problem(f"{name}:{line}", f"This is not valid YAML: {error.problem}.", _cure(text, line))
        ) from None
    except yaml.YAMLError as error:
        raise DistributionError(Problem(name, f"This is not valid YAML: {error}.")) from None
    except RecursionError:
        raise DistributionError(_too_deep(name)) from None
    if reader.problems:
        raise DistributionError(*reader.problems)
    return Source(name, value, reader.lines)


def _too_deep(name: str) -> Problem:
    return Problem(name, "The values are nested too deeply, or hold themselves by an alias.")


def _cure(text: str, line: int) -> str:
    written = text.splitlines()[line - 1 : line]
    if written and "\t" in written[0][: len(written[0]) - len(written[0].lstrip())]:
        return "Indent with spaces; YAML takes no tabs."
    return "Put quotes around a value that holds ${…} inside braces." if "${" in text else ""


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
        if node.tag not in _TAGS and node.tag != _TIMESTAMP:
            message = f"The YAML tag {node.tag.replace('tag:yaml.org,2002:', '!!')} is not taken here."
            self.problems.append(Problem(f"{self._name}:{line}", message, "Write a plain value."))
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, index)) for index, item in enumerate(node.value)]
        return self._scalar(node, line)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> JsonValue:
        found: dict[str, JsonValue] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(
                    Problem(f"{self._name}:{line}", "A key is text, not a list or a mapping.")
                )
                continue
            key = str(key_node.value)
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
        if tag == _TIMESTAMP:
            return text
        try:
            value: JsonValue = self._loader.construct_object(yaml.ScalarNode(tag, text))
        except (ValueError, KeyError):
            kind = tag.removeprefix("tag:yaml.org,2002:")
            self.problems.append(
                Problem(f"{self._name}:{line}", f"This is no value of the YAML tag !!{kind}.")
            )
            return None
        return value
