"""Splits names into words."""

from __future__ import annotations

import re
import unicodedata

from generator.ir.source import Name

# Brands whose capitals do not begin words.
_BRANDS = {"OpenAI": "Openai", "LlamaStack": "Llamastack", "HuggingFace": "Huggingface", "GraphQL": "Graphql"}
_WORD = re.compile(
    r"""
      [A-Z]{2,}s(?![a-z])               # IDs, URLs
    | [A-Z]+[0-9]*(?=[A-Z][a-z])        # RAG in RAGDocument
    | [A-Z]?[a-z]+[0-9]*                # Document, logprobs, base64
    | [A-Z]+[0-9]*                      # URL, B64
    | [0-9]+[a-z]*                      # 4o in gpt-4o, 1024x
    """,
    re.VERBOSE,
)


def name(wire: str) -> Name:
    """The name with its words: `RAGDocument` is rag, document; `expires_after` is expires, after."""
    return Name(wire, words(wire))


def words(wire: str) -> tuple[str, ...]:
    """The words of a name in lower case; a name of signs only is spelt out, such as `*` as asterisk."""
    text = wire
    for brand, plain in _BRANDS.items():
        text = text.replace(brand, plain)
    found = tuple(word.lower() for word in _WORD.findall(text))
    return found or _spelt(wire)


def _spelt(wire: str) -> tuple[str, ...]:
    if not wire:
        return ("empty",)
    return tuple(
        part
        for sign in wire
        for part in re.findall(r"[a-z0-9]+", unicodedata.name(sign, f"u{ord(sign):x}").lower())
    )
