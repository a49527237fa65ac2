"""Kotlin's names for what the contract names."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ir import Name, Operation

# https://kotlinlang.org/docs/keyword-reference.html#hard-keywords; the other kinds may be names.
KEYWORDS = frozenset(
    {
        "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is", "null",
        "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var",
        "when", "while",
    }
)  # fmt: skip
# Java's own, which no call from Java can name (https://docs.oracle.com/javase/specs/jls/se11/html/jls-3.html#jls-3.9).
JAVA_KEYWORDS = frozenset(
    {
        "abstract", "assert", "boolean", "byte", "case", "catch", "char", "class", "const", "default", "double", "enum",
        "extends", "final", "finally", "float", "goto", "implements", "import", "instanceof", "int", "long", "native",
        "new", "private", "protected", "public", "return", "short", "static", "strictfp", "switch", "synchronized",
        "throws", "transient", "void", "volatile",
    }
)  # fmt: skip
# What every model has anyway; `class` would be the getter `getClass`.
_MEMBERS = frozenset({"additionalProperties", "class", "toJson", "hashCode", "toString"})
# What the companion of a union or an enum has anyway.
_COMPANION = frozenset({"decode", "encode", "read", "of", "builder"})
_ARGUMENTS = frozenset({"options", "request"})
_BUILDER = frozenset({"additionalProperty", "build"})


def quoted(text: str) -> str:
    """The identifier, in backticks where it is a keyword."""
    return f"`{text}`" if text in KEYWORDS else text


def camel(words: Sequence[str]) -> str:
    """`vector store id` is `vectorStoreId`; what begins with a digit gets an underscore."""
    text = "".join(word if place == 0 else _capital(word) for place, word in enumerate(words))
    return f"_{text}" if text[:1].isdigit() else text


def pascal(names: Sequence[Name]) -> str:
    """`chat.completions` is `ChatCompletions`."""
    return "".join(_capital(word) for name in names for word in name.words)


def property_(name: Name) -> str:
    """The property of a field, unquoted."""
    text = camel(name.words)
    return f"{text}_" if text in _MEMBERS else text


def argument(name: Name) -> str:
    """The argument of a method, unquoted."""
    text = camel(name.words)
    return f"{text}_" if text in _ARGUMENTS else text


def setter(name: Name) -> str:
    """The method of a builder: `default` is `defaultValue`, since Java could not call the other."""
    text = property_(name)
    return f"{text}Value" if text in JAVA_KEYWORDS | _BUILDER else quoted(text)


def factory(words: Sequence[str]) -> str:
    """The function of a union that makes a member."""
    text = camel(words)
    return f"{text}Value" if text in _COMPANION | JAVA_KEYWORDS else quoted(text)


def constant(name: Name) -> str:
    """A value of an enum: `tool_calls` is `TOOL_CALLS`, `24h` is `V24H`."""
    text = "_".join(name.words).upper()
    return f"V{text}" if text[:1].isdigit() else text


def attribute(name: Name) -> str:
    """The property under which a parent holds a resource."""
    return quoted(camel(name.words))


def method(operation: Operation) -> str:
    """The method of an operation."""
    return quoted(camel(operation.verb.words))


def stream_method(operation: Operation) -> str:
    """The method that streams: `create` has `stream` beside it, `resume` has `resumeStream`."""
    verb = camel(operation.verb.words)
    return "stream" if verb == "create" else f"{verb}Stream"


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
