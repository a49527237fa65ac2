"""Turns views into text: templates, then the imports that the text needs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

HEADER = "// Generated from the documents in openapi/ by `make generate`. Do not edit."
PACKAGE = "com.llamastack.client"
WIDTH = 140

_ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - Kotlin is no HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_SILENT = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:[^"\\\n]|\\.)*"', re.DOTALL)
_WORD = re.compile(r"[A-Za-z_]\w*")
_CALLED = re.compile(r"\b[a-z]\w*(?=\(| \{)")
_PLACES = {
    "kotlinx.serialization.json": ("JsonElement", "JsonObject"),
    f"{PACKAGE}.runtime": (
        "BlockingDownload", "BlockingEventStream", "BlockingPages", "CallBody", "ClientCore", "Download",
        "EventStream", "FileInput", "FormPart", "MediaTypes", "Pages", "Paging", "PathEncoding", "Provenance",
        "RequestOptions",
        "answer", "blocking", "callOf", "events", "pages", "run", "switchedOn",
    ),
    f"{PACKAGE}.runtime.json": (
        "AnyDecoder", "AnyObjectDecoder", "BooleanDecoder", "DoubleDecoder", "EnumDecoder", "Field", "FormWriter",
        "JsonDecoder", "JsonKind", "JsonModel", "JsonValue", "ListDecoder", "LongDecoder", "MapDecoder", "ModelBuilder",
        "NullableDecoder", "ObjectReader", "ObjectWriter", "OpenEnum", "Parameters", "StringDecoder",
        "TaggedUnionDecoder", "Wrapped", "firstFitting", "kindOf", "mismatch", "model",
    ),
}  # fmt: skip
_KNOWN = {name: f"{place}.{name}" for place, names in _PLACES.items() for name in names}
_FUNCTIONS = frozenset(name for name in _KNOWN if name[0].islower())


def render(template: str, /, **values: object) -> str:
    """One template with its values."""
    return _ENVIRONMENT.get_template(template).render(**values)


def file(package: str, body: str, *, more: Mapping[str, str] | None = None) -> str:
    """A file: header, package, the imports that the body needs, the body. `more` are names beside the runtime's."""
    known = _KNOWN | dict(more or {})
    code = _SILENT.sub(" ", body)
    words = set(_WORD.findall(code)) - (_FUNCTIONS - set(_CALLED.findall(code)))
    imports = sorted(
        path for name, path in known.items() if name in words and path.rpartition(".")[0] != package
    )
    listed = "".join(f"import {path}\n" for path in imports)
    return f"{HEADER}\npackage {package}\n\n{listed}{chr(10) if listed else ''}{body.strip()}\n"


def literal(text: str) -> str:
    """The text as Kotlin writes it; a dollar would begin a template."""
    return json.dumps(text, ensure_ascii=False).replace("$", "\\$")


def listed(head: str, items: Sequence[str], tail: str, *, indent: int) -> str:
    """`head(items)tail` on one line where it fits, else an item a line; the first line stands at `indent` already."""
    flat = f"{head}({', '.join(items)}){tail}"
    if indent + len(flat.splitlines()[0]) < WIDTH and "\n" not in "".join(items):
        return flat
    return f"{head}({lines(items, indent=indent + 4)}\n{' ' * indent}){tail}"


def lines(items: Iterable[str], *, indent: int) -> str:
    """Items a line each, each with a comma."""
    return "".join(f"\n{' ' * indent}{item}," for item in items)
