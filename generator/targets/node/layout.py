"""Lays TypeScript out as its formatter, Prettier, does in a width of 100.

Only the few constructs that generated code consists of: each function knows when its construct fits on one line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

WIDTH = 100


def comment(text: str, *, indent: int = 0, tags: Sequence[str] = ()) -> str:
    """A documentation comment, on one line where it fits; `tags` are lines such as `@param x …`."""
    space = " " * indent
    text = text.strip().replace("*/", "*\\/")
    flat = f"{space}/** {text} */"
    if not tags and "\n" not in text and len(flat) <= WIDTH:
        return flat
    width = WIDTH - indent - 3
    lines = [line for block in text.split("\n\n") for line in ["", *_filled(block, width)]][1:]
    if tags:
        lines.append("")
        for tag in tags:
            cleaned = " ".join(tag.replace("*/", "*\\/").split())
            lines += _wrapped(cleaned, width, hanging="  ")
    body = "\n".join(f"{space} * {line}".rstrip() for line in lines)
    return f"{space}/**\n{body}\n{space} */"


def _filled(block: str, width: int) -> list[str]:
    if any(line.lstrip().startswith(("- ", "* ", "|", "```", "1. ")) for line in block.splitlines()):
        return block.splitlines()
    return _wrapped(" ".join(block.split()), width) or [""]


def _wrapped(text: str, width: int, *, hanging: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )


def alias(name: str, members: Sequence[str]) -> str:
    """An alias: `export type X = A | B;`, over several lines where it is too long."""
    flat = f"export type {name} = {' | '.join(members)};"
    if len(flat) <= WIDTH or len(members) == 1:
        return flat
    return f"export type {name} =\n{_below(members, indent=2)};"


def open_enum(name: str, values: Sequence[str]) -> str:
    """An enum: `export type X = OpenEnum<"a" | "b">;`, over several lines where it is too long."""
    joined = " | ".join(values)
    flat = f"export type {name} = OpenEnum<{joined}>;"
    if len(flat) <= WIDTH:
        return flat
    if len(values) == 1 or len(joined) + 2 <= WIDTH:
        return f"export type {name} = OpenEnum<\n  {joined}\n>;"
    return f"export type {name} = OpenEnum<\n" + "\n".join(f"  | {each}" for each in values) + "\n>;"


def field(key: str, members: Sequence[str]) -> str:
    """A property of an interface; `key` has its question mark."""
    flat = f"  {key}: {' | '.join(members)};"
    if len(flat) <= WIDTH or len(members) == 1:
        return flat
    return f"  {key}:\n{_below(members, indent=4)};"


def _below(members: Sequence[str], *, indent: int) -> str:
    """The members of a union on the next line, or on a line each; a semicolon follows."""
    space = " " * indent
    flat = f"{space}{' | '.join(members)}"
    if len(flat) < WIDTH:
        return flat
    return "\n".join(f"{space}| {each}" for each in members)


def signature(name: str, arguments: Sequence[str], returns: Sequence[str], end: str) -> str:
    """A method's head: `name(arguments): A | B`, and `end`."""
    text = call(name, arguments, f": {' | '.join(returns)}{end}", indent=2)
    *before, last = text.splitlines()
    if len(last) <= WIDTH or len(returns) == 1:
        return text
    lines = "\n".join(f"    | {each}" for each in returns)
    return "\n".join([*before, f"  ):\n{lines}{end}"])


def call(head: str, arguments: Sequence[str], tail: str, *, indent: int) -> str:
    """A call or a signature: `head(arguments)tail`, with its arguments on lines of their own where it is too long."""
    space = " " * indent
    flat = f"{space}{head}({', '.join(arguments)}){tail}"
    if len(flat) <= WIDTH or not arguments:
        return flat
    lines = "".join(f"{space}  {each},\n" for each in arguments)
    return f"{space}{head}(\n{lines}{space}){tail}"
