"""D001: each document is valid OpenAPI 3.2, as openapi-spec-validator sees it.

This is by far the slowest rule, since its library resolves references anew in each document; with the Python
package `jsonschema-rs` installed, as `pyproject.toml` asks, it takes half the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from jsonschema.exceptions import ValidationError

from generator.diagnostics import Diagnostic, ordered
from generator.load.document import Document, Documents, Node
from generator.load.lint.finding import finding


def documents_are_openapi(documents: Documents, *, folder: Path) -> tuple[Diagnostic, ...]:
    """Validates every document; `folder` is where references to other files are read from."""
    return ordered(each for document in documents.apis for each in _validate(documents, document, folder))


def _validate(documents: Documents, document: Document, folder: Path) -> Iterator[Diagnostic]:
    # Imported late: it costs more than all other rules together.
    from openapi_spec_validator import OpenAPIV32SpecValidator

    root = Node(documents, document.file, "", document.root)
    version = root.text("openapi")
    if version.rpartition(".")[0] != "3.2":
        yield finding(
            root["openapi"], "D001", f"the document says `openapi: {version}`", hint="write `openapi: 3.2.0`"
        )
        return
    validator = OpenAPIV32SpecValidator(document.root, base_uri=(folder / document.file).resolve().as_uri())
    for error in validator.iter_errors():
        # A `$ref` that leads nowhere ends the walk with an error of another class; D002 has said it better.
        if isinstance(error, ValidationError):
            yield _described(root, error)


def _described(root: Node, error: ValidationError) -> Diagnostic:
    deepest = _deepest(error)
    node = root
    for key in deepest.absolute_path:
        node = list(node.elements())[key] if isinstance(key, int) and node.list else node[str(key)]
    message = deepest.message.partition("\n")[0]
    message = message if len(message) <= 200 else f"{message[:197]}…"
    return finding(
        node, "D001", f"not valid OpenAPI 3.2: {message}", hint="compare with the OpenAPI 3.2 specification"
    )


def _deepest(error: ValidationError) -> ValidationError:
    """The reason behind the reason: of several alternatives, the one that came furthest into the document."""
    while error.context:
        error = max(error.context, key=lambda each: len(each.absolute_path))
    return error
