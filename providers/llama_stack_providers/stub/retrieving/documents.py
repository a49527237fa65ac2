"""Documents: their text, and cutting it into chunks. A token is a word with the white space before it."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from llama_stack_api.models.common import Url
from llama_stack_api.models.memory import DocumentContent
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import tokens


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, from its token `first` up to, but without, its token `end`."""

    text: str
    first: int
    end: int


def text_of_document(content: DocumentContent) -> str:
    """The text of a document. The stub fetches nothing: it reads `data:` URLs, and takes any other for the text."""
    if not isinstance(content, Url):
        return text_of(content)
    scheme, _, rest = content.uri.partition(":")
    head, comma, data = rest.partition(",")
    if scheme != "data" or not comma:
        return content.uri
    try:
        raw = base64.b64decode(data, validate=True) if head.endswith(";base64") else unquote_to_bytes(data)
        return raw.decode()
    except (binascii.Error, ValueError):
        return content.uri


def usable_overlap(size: int, overlap: int) -> int:
    """How many tokens neighbours have in common; more than half a chunk counts as half."""
    return min(overlap, size // 2)


def cut(text: str, *, size: int, overlap: int = 0) -> list[Piece]:
    """The text in pieces of at most `size` tokens; without overlap, the pieces joined are the text again."""
    words = tokens(text)
    step = size - usable_overlap(size, overlap)
    pieces: list[Piece] = []
    for first in range(0, len(words), step):
        end = min(first + size, len(words))
        pieces.append(Piece("".join(words[first:end]), first, end))
        if end == len(words):
            break
    return pieces
