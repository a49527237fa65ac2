"""Reads `stack.yaml` and the documents that it names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, ordered
from generator.load.document import Document, Documents
from generator.load.lines import Parsed, parse

STACK = "stack.yaml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be read, and what could not."""

    documents: Documents
    diagnostics: tuple[Diagnostic, ...]


def load(folder: Path) -> Loaded:
    """Reads a folder of documents; a file that is missing or broken becomes a diagnostic and is left out."""
    diagnostics: list[Diagnostic] = []
    stack = _read(folder / STACK, diagnostics) or Document(STACK, {}, {"": 1})
    listed = stack.root.get("x-documents")
    names = [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []
    apis: list[Document] = []
    for index, name in enumerate(names):
        if not (folder / name).is_file():
            line = stack.lines.get(f"/x-documents/{index}", 1)
            diagnostics.append(_missing(name, line))
        elif name in names[:index]:
            line = stack.lines.get(f"/x-documents/{index}", 1)
            diagnostics.append(
                Diagnostic(
                    "D001",
                    f"`x-documents` lists `{name}` twice",
                    STACK,
                    line,
                    hint="remove one of the two lines",
                )
            )
        elif document := _read(folder / name, diagnostics):
            apis.append(document)
    if not names and stack.root:
        diagnostics.append(_no_list(stack.lines.get("/x-documents", 1)))
    for path in sorted(folder.glob("*.yaml")) if names else ():
        if path.name != STACK and path.name not in names:
            diagnostics.append(_unlisted(path.name))
    return Loaded(Documents(stack, tuple(apis)), ordered(diagnostics))


def documents_from_texts(texts: dict[str, str]) -> Loaded:
    """The same for documents held in memory, by file name and in order; the stack file may be absent."""
    diagnostics: list[Diagnostic] = []
    found = [_document(file, parse(text), diagnostics) for file, text in texts.items()]
    documents = [each for each in found if each]
    stack = next((each for each in documents if each.file == STACK), Document(STACK, {}, {"": 1}))
    apis = tuple(each for each in documents if each.file != STACK)
    return Loaded(Documents(stack, apis), ordered(diagnostics))


def _read(path: Path, diagnostics: list[Diagnostic]) -> Document | None:
    if not path.is_file():
        diagnostics.append(
            Diagnostic(
                "D001",
                f"`{path.name}` does not exist",
                path.name,
                hint=f"write `{path.name}`; it names the documents",
            )
        )
        return None
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        message = f"cannot read the document: byte {error.object[error.start]:#04x} is not UTF-8"
        diagnostics.append(Diagnostic("D001", message, path.name, line, hint="save the file as UTF-8"))
        return None
    return _document(path.name, parse(text), diagnostics)


def _document(file: str, parsed: Parsed, diagnostics: list[Diagnostic]) -> Document | None:
    for fault in parsed.faults:
        diagnostics.append(
            Diagnostic(
                "D001",
                f"cannot read the document: {fault.message}",
                file,
                fault.line,
                hint="correct the YAML",
            )
        )
    if isinstance(parsed.value, dict):
        return Document(file, parsed.value, parsed.lines)
    if not parsed.faults:
        diagnostics.append(
            Diagnostic("D001", "the document is not an object", file, 1, hint="begin with `openapi: 3.2.0`")
        )
    return None


def _missing(name: str, line: int) -> Diagnostic:
    return Diagnostic(
        "D001",
        f"`x-documents` lists `{name}`, and there is no such file",
        STACK,
        line,
        hint=f"write `openapi/{name}`, or remove this line",
    )


def _no_list(line: int) -> Diagnostic:
    return Diagnostic(
        "D001",
        "`x-documents` is no list of documents, so nothing is generated",
        STACK,
        line,
        hint="write `x-documents:` and a line `- <file>.yaml` for each document below it",
    )


def _unlisted(name: str) -> Diagnostic:
    return Diagnostic(
        "D001",
        f"`{name}` is not listed in `x-documents`, so nothing is generated from it",
        name,
        1,
        hint=f"add `- {name}` to `x-documents` in `{STACK}`",
    )
