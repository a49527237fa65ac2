"""TypeScript's names for what the contract names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ir import Name, Operation

# Words that no variable can have; as the name of a method, a property or a file they are fine.
RESERVED = frozenset(
    [
        "arguments",
        "async",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "with",
        "yield",
    ]
)
# Names that every method uses for something else.
TAKEN = frozenset({"options", "params", "types", "shapes"})

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


def member(name: Name) -> str:
    """A method, or the property under which a resource stands: `run_shield` is `runShield`."""
    return camel(name.words)


def argument(name: Name) -> str:
    """An argument: `model_id` is `modelId`, `from` is `from_`."""
    text = camel(name.words)
    if text[:1].isdigit():
        text = f"_{text}"
    return f"{text}_" if text in RESERVED or text in TAKEN else text


def class_name(resource: Sequence[Name]) -> str:
    """The class of a resource: `chat.completions` is `ChatCompletions`."""
    return "".join(word.capitalize() for name in resource for word in name.words)


def file(resource: Sequence[Name]) -> str:
    """The file of a resource, without its ending: `vector_stores.file_batches` is `vector-stores/file-batches`."""
    return "/".join("-".join(name.words) for name in resource)


def module(api: str) -> str:
    """The file of an API's types, without its ending: `vector_stores` is `vector-stores`."""
    return api.replace("_", "-")


def stream_member(operation: Operation) -> str:
    """The method that only streams: `create` has `stream` beside it, `resume` has `resumeStream`."""
    verb = operation.verb.words
    return "stream" if verb == ("create",) else camel((*verb, "stream"))


def constant(operation: Operation) -> str:
    """The constant that describes an operation inside its file: `run_shield` is `RUN_SHIELD`."""
    return "_".join(operation.verb.words).upper()


def params(operation: Operation) -> str:
    """The interface of an operation's parameters where its body's does not serve: `ModelsListParams`."""
    return f"{class_name(operation.resource)}{class_name([operation.verb])}Params"


def key(text: str) -> str:
    """The key of an object, in quotes where it needs them."""
    return text if _IDENTIFIER.fullmatch(text) else quoted(text)


def quoted(text: str) -> str:
    """A string literal, with the quotes that need less escaping."""
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n")
    if escaped.count('"') > escaped.count("'"):
        return "'" + escaped.replace("'", "\\'") + "'"
    return '"' + escaped.replace('"', '\\"') + '"'


def camel(words: Sequence[str]) -> str:
    """Words as one in camel case."""
    first, *rest = words
    return first + "".join(word.capitalize() for word in rest)
