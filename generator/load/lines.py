"""A YAML reader that remembers the line of every value.

OpenAPI documents are JSON in YAML's clothes, so scalars follow YAML 1.2's core schema: `on`, `no` and dates
are text, and keys are always text. PyYAML's C parser does the hard part; its own constructor follows YAML 1.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from generator.ir.types import JsonValue

_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class YamlFault:
    """A place where the text is not the YAML that documents may use."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value of a text, the line of each JSON pointer in it, and the faults found on the way."""

    value: JsonValue
    lines: dict[str, int]
    faults: tuple[YamlFault, ...]


def parse(text: str) -> Parsed:
    """Reads YAML text; a text that is no YAML at all gives one fault and the value `None`."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Parsed(None, {"": 1}, (YamlFault(mark.line + 1 if mark else 1, f"not YAML: {error.problem}"),))
    except yaml.YAMLError as error:
        return Parsed(None, {"": 1}, (YamlFault(1, f"not YAML: {error}"),))
    if node is None:
        return Parsed(None, {"": 1}, (YamlFault(1, "the document is empty"),))
    reader = _Reader()
    return Parsed(reader.read(node, "", node.start_mark.line + 1), reader.lines, tuple(reader.faults))


def escape(key: str) -> str:
    """Writes a key as a segment of a JSON pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


class _Reader:
    def __init__(self) -> None:
        self.lines: dict[str, int] = {}
        self.faults: list[YamlFault] = []

    def read(self, node: yaml.Node, pointer: str, line: int) -> JsonValue:
        self.lines[pointer] = line
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [
                self.read(child, f"{pointer}/{index}", child.start_mark.line + 1)
                for index, child in enumerate(node.value)
            ]
        return self._mapping(node, pointer)

    def _mapping(self, node: yaml.Node, pointer: str) -> JsonValue:
        result: dict[str, JsonValue] = {}
        for key_node, child in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode) or key_node.value == "<<":
                self.faults.append(YamlFault(line, "merge keys and composite keys are not part of JSON"))
                continue
            key: str = key_node.value
            if key in result:
                self.faults.append(YamlFault(line, f"the key `{key}` stands twice in one mapping"))
                continue
            result[key] = self.read(child, f"{pointer}/{escape(key)}", line)
        return result


def _scalar(node: yaml.ScalarNode) -> JsonValue:
    text: str = node.value
    if node.style:  # plain scalars have none
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    if _NUMBER.match(text):
        return float(text)
    return text
