"""Where something appears: in the documents, in the printed contract, and in each target's files.

The documents and the contract are asked exactly. In programs a declaration is found by its `Source:` line, or by
its name where it has none, and a part of it, such as a parameter, by its name inside the declaration.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError
from generator.ir import Field, Name, ObjectSchema, Operation, Parameter, Ref, Schema, Source
from generator.ir.printing import plain
from generator.load import load
from generator.load.lines import escape, parse
from generator.manifest import DOCUMENTS, read_manifest
from generator.pipeline import inputs_of

_SHOWN = 2
_SOURCE = "Source:"
Part = Parameter | Field


@dataclass(frozen=True, slots=True)
class Subject:
    """What is explained: an operation or a schema, and the parameter or field of it where one is asked for.

    `owner` is what declares the part: of a body's field the body's schema, else the whole.
    """

    whole: Operation | Schema
    part: Part | None
    owner: Operation | Schema

    @property
    def source(self) -> Source:
        """Where the subject is declared."""
        return self.part.source if self.part else self.whole.source

    @property
    def title(self) -> str:
        """The subject in words."""
        whole = self.whole.id if isinstance(self.whole, Operation) else self.whole.name.wire
        kind = "operation" if isinstance(self.whole, Operation) else "schema"
        if self.part is None:
            return f"{kind} {whole}"
        return f"{'parameter' if isinstance(self.part, Parameter) else 'field'} {self.part.name.wire} of {kind} {whole}"


def explanation(root: Path, name: str, part: str | None) -> str:
    """The whole text for an operation or schema, or for a part of one."""
    subject = _find(root, name, part)
    lines = [subject.title, ""]
    source = subject.source
    lines += ["documents", f"  {DOCUMENTS}/{source.file}:{source.line}  #{source.pointer}"]
    summary = json.dumps(plain(subject.part or subject.whole), ensure_ascii=False)
    lines += [f"  {summary}" if len(summary) <= 400 else f"  {summary[:399]}…"]
    for target, entry in read_manifest(root).targets.items():
        found = [place for path in entry.files for place in _places(root, path, subject)]
        lines += ["", target, *(f"  {each}" for each in found or ["does not mention it"])]
    return "\n".join(lines) + "\n"


def _find(root: Path, name: str, part: str | None) -> Subject:
    apis = inputs_of(load(root / DOCUMENTS).documents).contract.apis
    known: dict[str, Operation | Schema] = {each.id: each for api in apis for each in api.operations}
    schemas = {each.name.wire: each for api in apis for each in api.schemas}
    whole = known.get(name) or schemas.get(name)
    if whole is None:
        raise _unknown("operation or schema", name, [*known, *schemas])
    if part is None:
        return Subject(whole, None, whole)
    parts = {each.name.wire: each for each in _parts(whole, schemas)}
    if part not in parts:
        raise _unknown(f"parameter or field of `{name}`", part, list(parts))
    body = _body(whole, schemas)
    owner = body if body and isinstance(parts[part], Field) else whole
    return Subject(whole, parts[part], owner)


def _parts(whole: Operation | Schema, schemas: dict[str, Schema]) -> Iterator[Part]:
    """Parameters before body fields come last, so that they win where both have a name."""
    if isinstance(whole, ObjectSchema):
        yield from whole.fields
    if isinstance(whole, Operation):
        body = _body(whole, schemas)
        yield from body.fields if isinstance(body, ObjectSchema) else ()
        yield from whole.parameters


def _body(whole: Operation | Schema, schemas: dict[str, Schema]) -> Schema | None:
    if not isinstance(whole, Operation) or whole.body is None:
        return None
    kind = whole.body.media.type
    return schemas.get(kind.schema) if isinstance(kind, Ref) else None


def _unknown(what: str, name: str, known: list[str]) -> GenerationError:
    close = difflib.get_close_matches(name, known, n=3)
    names = ", ".join(f"`{each}`" for each in close or sorted(known)[:8])
    hint = f"did you mean {names}?" if close else f"there are {names} …" if known else "it has none"
    return GenerationError([Diagnostic("X001", f"no {what} is called `{name}`", hint=hint)])


def _places(root: Path, path: str, subject: Subject) -> Iterator[str]:
    try:
        text = (root / path).read_text(encoding="utf-8")
    except OSError:
        return
    if path.endswith("ir.json"):
        numbers = _in_contract(text, subject)
    elif path.endswith((".yaml", ".json")):
        numbers = [] if path.endswith(".json") else _in_document(text, subject.source)
    else:
        numbers = _in_code(text, subject)
    lines = text.splitlines()
    for number in numbers:
        yield f"{path}:{number}  {lines[number - 1].strip()[:90]}"


def _in_document(text: str, source: Source) -> list[int]:
    line = parse(text).lines.get(source.pointer)
    return [line] if line else []


def _in_contract(text: str, subject: Subject) -> list[int]:
    whole = f'"source": "{subject.owner.source.file}#{subject.owner.source.pointer}"'
    lines = text.splitlines()
    end = next((number for number, line in enumerate(lines, start=1) if whole in line), None)
    if end is None or subject.part is None:
        return [end] if end else []
    name = f'"name": {json.dumps(subject.part.name.wire)}'
    # Parts stand before the source of their whole; the nearest one upwards is the subject's.
    return [next((number for number in range(end, 0, -1) if name in lines[number - 1]), end)]


def _in_code(text: str, subject: Subject) -> list[int]:
    """Lines of a generated program that declare the subject, or that name its part within such a declaration."""
    lines = text.splitlines()
    found: list[int] = []
    wholes = [subject.whole] if subject.owner is subject.whole else [subject.whole, subject.owner]
    for anchor in (anchor for whole in wholes for anchor in _anchors(lines, whole)):
        if subject.part is None:
            found.append(anchor)
            continue
        named = _pattern(subject.part.name)
        matches = [
            each
            for each in _block(lines, anchor)
            if named.search(lines[each - 1]) and _SOURCE not in lines[each - 1]
        ]
        found += matches[:_SHOWN]
    return sorted(set(found))[: 2 * _SHOWN]


def _anchors(lines: list[str], whole: Operation | Schema) -> list[int]:
    """Lines with the `Source:` of a declaration; for a schema without one, the line that declares its name."""
    reference = re.escape(f"{whole.source.file}#{whole.source.pointer}")
    marker = re.compile(rf"{_SOURCE} ({DOCUMENTS}/)?{reference}(?![\w~/])")
    found = [number for number, line in enumerate(lines, start=1) if marker.search(line)]
    if found or isinstance(whole, Operation):
        return found
    declared = re.compile(
        rf"^\s*(export |public |data |final )*(class|struct|enum|interface|type|typealias) {whole.name.wire}\b|^{whole.name.wire} = "
    )
    return [number for number, line in enumerate(lines, start=1) if declared.search(line)]


def _block(lines: list[str], anchor: int) -> range:
    """The declaration around a line, told by indentation: from its first line to the last one further in."""
    text = lines[anchor - 1].strip()
    start = anchor
    if text.startswith((_SOURCE, "*", "//", "#")):
        while start > 1 and not _is_outside(lines[start - 1], _indent(lines[anchor - 1])):
            start -= 1
        # A signature over several lines ends in a bracket at the indentation where it began.
        while start > 1 and lines[start - 1].strip().startswith((")", "]")):
            start -= 1
            while start > 1 and not _is_outside(lines[start - 1], _indent(lines[anchor - 1])):
                start -= 1
    end = start + 1
    while end <= len(lines) and (
        not _is_outside(lines[end - 1], _indent(lines[start - 1]) + 1)
        or lines[end - 1].strip().startswith((")", "]"))
    ):
        end += 1
    return range(start, end)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_outside(line: str, indent: int) -> bool:
    return bool(line.strip()) and _indent(line) < indent


def _pattern(name: Name) -> re.Pattern[str]:
    snake = "_".join(name.words)
    pascal = "".join(word.capitalize() for word in name.words)
    forms = {name.wire, snake, pascal, pascal[:1].lower() + pascal[1:], escape(name.wire)}
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, sorted(forms)))})(?!\w)")
