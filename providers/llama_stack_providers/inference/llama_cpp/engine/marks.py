"""The control marks of a model, such as `<|im_start|>`: texts that its tokenizer reads as one token with a meaning.

The engine reads a rendered chat with all marks in it, whoever wrote them. So marks in what a caller says are broken
by an invisible character before the chat is rendered, and stay text. They are listed in the header of the model's
file, which is read here: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Sequence
from pathlib import Path

from llama_stack_spi import JsonValue, LlamaStackError

INVISIBLE = "\u200b"
"""A space without width."""

_TOKENS, _KINDS = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"
_CONTROL = 3
_STRING, _ARRAY = 8, 9
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}


class Marks:
    """The control marks of a model."""

    def __init__(self, texts: Sequence[str]) -> None:
        longest_first = sorted((text for text in texts if len(text) > 1), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def broken(self, text: str) -> str:
        """The text, with an invisible character inside each mark."""
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda found: found[0][0] + INVISIBLE + found[0][1:], text)

    def broken_within(self, value: JsonValue) -> JsonValue:
        """The value, with all its texts so broken, the names in it too."""
        if isinstance(value, str):
            return self.broken(value)
        if isinstance(value, list):
            return [self.broken_within(each) for each in value]
        if isinstance(value, dict):
            return {self.broken(name): self.broken_within(each) for name, each in value.items()}
        return value


def control_marks(file: Path) -> list[str]:
    """Reads the control marks of a model's tokenizer.

    Raises:
        LlamaStackError: The file is no GGUF file, or is cut off.
    """
    try:
        with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Header(data).control_marks()
    except (OSError, ValueError, KeyError, struct.error):
        raise LlamaStackError(
            f"The tokenizer in {file.name} cannot be read.", code="model_load_failed"
        ) from None


class _Header:
    """Reads the header from its beginning; everything is little-endian, texts and lists say their length first."""

    def __init__(self, data: mmap.mmap) -> None:
        if data[:4] != b"GGUF":
            raise ValueError("no GGUF file")
        self._data = data
        self._at = 16

    def control_marks(self) -> list[str]:
        (entries,) = self._take("<Q")
        tokens: list[bytes] = []
        kinds: Sequence[int] = ()
        for _ in range(entries):
            key = self._text().decode("utf-8", "replace")
            (kind,) = self._take("<I")
            if key == _TOKENS:
                _, count = self._take("<IQ")
                tokens = [self._text() for _ in range(count)]
            elif key == _KINDS:
                _, count = self._take("<IQ")
                kinds = self._take(f"<{count}i")
            else:
                self._skip(kind)
        return [
            text.decode("utf-8", "replace")
            for text, kind in zip(tokens, kinds, strict=False)
            if kind == _CONTROL
        ]

    def _take(self, form: str) -> tuple[int, ...]:
        found = struct.unpack_from(form, self._data, self._at)
        self._at += struct.calcsize(form)
        return found

    def _text(self) -> bytes:
        (length,) = self._take("<Q")
        begin, self._at = self._at, self._at + length
        if self._at > len(self._data):
            raise ValueError("cut off")
        return self._data[begin : self._at]

    def _skip(self, kind: int) -> None:
        if kind == _STRING:
            self._text()
        elif kind == _ARRAY:
            inner, count = self._take("<IQ")
            if inner in _SIZES:
                self._at += _SIZES[inner] * count
            else:
                for _ in range(count):
                    self._skip(inner)
        else:
            self._at += _SIZES[kind]
