"""What a docstring says of a function and its arguments, in reST (`:param x:`) or Google's form (`Args:`)."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_REST_FIELD = re.compile(r":(?P<kind>\w+)(?:\s+(?P<words>[^:]*))?:\s*(?P<text>.*)")
_SECTION = re.compile(
    r"(Args|Arguments|Parameters|Params|Returns?|Raises|Yields|Examples?|Notes?|Attributes):\s*"
)
_ARGUMENT_SECTIONS = {"Args", "Arguments", "Parameters", "Params"}
_GOOGLE_ARGUMENT = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?:\([^)]*\))?:\s*(?P<text>.*)")


@dataclass(frozen=True, slots=True)
class Docs:
    """The text before any section, and a text for each parameter that has one."""

    description: str
    parameters: Mapping[str, str]


def read_docs(function: object) -> Docs:
    """Reads the docstring; without one, both are empty."""
    lines = (inspect.getdoc(function) or "").splitlines()
    beginning = next((place for place, line in enumerate(lines) if _begins_section(line)), len(lines))
    return Docs(
        description="\n".join(lines[:beginning]).strip(),
        parameters=_rest(lines[beginning:]) | _google(lines[beginning:]),
    )


def _begins_section(line: str) -> bool:
    return bool(_REST_FIELD.fullmatch(line.strip()) and line.startswith(":")) or bool(
        _SECTION.fullmatch(line)
    )


def _rest(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    name: str | None = None
    for line in lines:
        if field := _REST_FIELD.fullmatch(line.strip()):
            words = (field["words"] or "").split()
            # `:param int x:` names the type before the parameter.
            name = words[-1] if field["kind"] in {"param", "parameter", "arg", "argument"} and words else None
            if name:
                found[name] = field["text"].strip()
        elif name and line.startswith((" ", "\t")):
            found[name] = f"{found[name]} {line.strip()}".strip()
        else:
            name = None
    return found


def _google(lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    inside, margin, name = False, 0, ""
    for line in lines:
        text, indent = line.strip(), len(line) - len(line.lstrip())
        if section := _SECTION.fullmatch(line):
            inside, margin, name = section[1] in _ARGUMENT_SECTIONS, 0, ""
        elif not inside or not text:
            continue
        elif indent == 0:
            inside = False
        elif (entry := _GOOGLE_ARGUMENT.fullmatch(text)) and indent <= (margin or indent):
            margin, name = indent, entry["name"]
            found[name] = entry["text"].strip()
        elif name:
            found[name] = f"{found[name]} {text}".strip()
    return found
