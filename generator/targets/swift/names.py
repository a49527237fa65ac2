"""Swift's names for what the contract names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ir import EnumValue, Name, Operation

# Words that stand in capitals inside a name, and in small letters at its beginning.
_ACRONYMS = frozenset(
    [
        "ai",
        "api",
        "cpu",
        "db",
        "dpo",
        "gpu",
        "html",
        "http",
        "id",
        "io",
        "ip",
        "json",
        "llm",
        "mcp",
        "rag",
        "sql",
        "sse",
        "ui",
        "uri",
        "url",
        "uuid",
    ]
)
_KEYWORDS = frozenset(
    [
        "associatedtype",
        "class",
        "deinit",
        "enum",
        "extension",
        "fileprivate",
        "func",
        "import",
        "init",
        "inout",
        "internal",
        "let",
        "open",
        "operator",
        "private",
        "precedencegroup",
        "protocol",
        "public",
        "rethrows",
        "static",
        "struct",
        "subscript",
        "typealias",
        "var",
        "break",
        "case",
        "catch",
        "continue",
        "default",
        "defer",
        "do",
        "else",
        "fallthrough",
        "for",
        "guard",
        "if",
        "in",
        "repeat",
        "return",
        "throw",
        "switch",
        "where",
        "while",
        "Any",
        "as",
        "await",
        "false",
        "is",
        "nil",
        "self",
        "Self",
        "super",
        "throws",
        "true",
        "try",
    ]
)
# What the runtime or the standard library calls so; `Error` in an importing file would hide Swift's own.
_TYPES = frozenset({"Agent", "Error"})
# Foundation's, which a type of ours would hide in a file that imports both.
_FOUNDATION = frozenset({"URL"})
# Members that every structure has.
_MEMBERS = frozenset({"json", "jsonText", "additionalProperties", "hashValue"})
# Cases that every open enum has, and those that an optional enum would be asked for instead.
_CASES = frozenset({"unknown", "none", "some", "json", "jsonText", "rawValue", "hashValue"})
# Arguments that every method has.
_ARGUMENTS = frozenset({"options", "request"})


def type_name(schema: str) -> str:
    """A type: spelled as in the documents, but `VectorDb` is `VectorDB`, and `Error` is `ErrorInfo`."""
    if schema in _TYPES:
        return f"{schema}Info"
    name = re.sub(r"[A-Z][a-z]+", lambda found: _capital(found[0].lower()), schema)
    return schema if name in _FOUNDATION else name


def member(name: Name) -> str:
    """A property: `image_url` is `imageURL`, `json` is `jsonValue`."""
    return _safe(_camel(name.words), _MEMBERS)


def argument(name: Name) -> str:
    """An argument of a method."""
    return _safe(_camel(name.words), _ARGUMENTS)


def enum_case(value: EnumValue) -> str:
    """A case of an enum: `high` is `high`, `none` is `noneValue`."""
    return _safe(_camel(value.name.words), _CASES)


def variant(words: Sequence[str]) -> str:
    """A case of a union."""
    return _safe(_camel(words), _CASES)


def folder(name: Name) -> str:
    """The folder of a document's schemas: `vector_stores` is `VectorStores`."""
    return _pascal(name.words)


def resource(path: Sequence[Name]) -> str:
    """The stem of a resource's types: `chat.completions` is `ChatCompletions`."""
    return _pascal([word for name in path for word in name.words])


def attribute(name: Name) -> str:
    """The property under which a parent holds a resource."""
    return _safe(_camel(name.words), frozenset())


def method(operation: Operation) -> str:
    """The method of an operation."""
    return _safe(_camel(operation.verb.words), frozenset())


def stream_method(operation: Operation) -> str:
    """The method that streams: `create` has `stream` beside it, `resume` has `resumeStream`."""
    return "stream" if operation.verb.wire == "create" else _camel([*operation.verb.words, "stream"])


def function(operation: Operation) -> str:
    """A function named after the whole operation: `chatCompletionsCreate`."""
    return _camel([word for name in (*operation.resource, operation.verb) for word in name.words])


def _camel(words: Sequence[str]) -> str:
    first, *rest = words
    text = first + _pascal(rest)
    return f"value{text}" if text[:1].isdigit() else text


def _pascal(words: Sequence[str]) -> str:
    return "".join(_capital(word) for word in words)


def _capital(word: str) -> str:
    if word in _ACRONYMS:
        return word.upper()
    if word.removesuffix("s") in _ACRONYMS:
        return f"{word[:-1].upper()}s"
    return word.capitalize()


def _safe(text: str, taken: frozenset[str]) -> str:
    if text in taken:
        return f"{text}Value"
    return f"`{text}`" if text in _KEYWORDS else text
