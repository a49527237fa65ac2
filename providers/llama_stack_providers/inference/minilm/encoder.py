"""The model: text to vectors of length one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

import numpy as np
import onnxruntime
import tokenizers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Truncation: TypeAlias = Literal["none", "start", "end"]


class TooLongError(Exception):
    """A text is longer than the model reads; the arguments are its place and its length in tokens."""

    def __init__(self, index: int, tokens: int) -> None:
        super().__init__(f"text {index} has {tokens} tokens")
        self.index = index
        self.tokens = tokens


class UnknownTokenError(Exception):
    """The model has no such token; the arguments are the place of its text, the token, and how many there are."""

    def __init__(self, index: int, token: int, size: int) -> None:
        super().__init__(f"text {index} holds token {token} of {size}")
        self.index = index
        self.token = token
        self.size = size


@dataclass(frozen=True, slots=True)
class Encoded:
    """Vectors in the order of the texts, and the tokens read for them."""

    vectors: NDArray[np.float32]
    tokens: int


class Encoder:
    """A loaded model. It is used from one thread at a time."""

    def __init__(self, folder: Path, *, max_tokens: int, batch: int, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {each.name for each in self._session.get_inputs()}
        self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._max_tokens = max_tokens
        self._batch = batch

    @property
    def dimensions(self) -> int:
        """Length of the vectors."""
        return int(self._session.get_outputs()[0].shape[-1])

    def encode(self, texts: Sequence[str | list[int]], *, truncation: Truncation) -> Encoded:
        """Calculates the vectors, a batch at a time; texts of similar length go together.

        Args:
            texts: Texts, or the tokens of texts without the model's marks.
            truncation: Which end of a text that is too long is cut.

        Raises:
            TooLongError: A text is too long and may not be cut.
            UnknownTokenError: The model does not have a token.
        """
        ids = [self._cut(self._ids(text, index), index, truncation) for index, text in enumerate(texts)]
        vectors = np.empty((len(ids), self.dimensions), dtype=np.float32)
        order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
        for start in range(0, len(order), self._batch):
            places = order[start : start + self._batch]
            vectors[places] = self._calculate([ids[place] for place in places])
        return Encoded(vectors, sum(len(each) for each in ids))

    def passages(self, text: str) -> list[list[int]]:
        """Cuts a text into tokens that the model can read at once, each half of a passage being also in the next one."""
        tokens = list(self._tokenizer.encode(text, add_special_tokens=False).ids)
        size = self._max_tokens - 2
        starts = range(0, max(1, len(tokens) - size // 2), size // 2) if len(tokens) > size else range(1)
        return [tokens[start : start + size] for start in starts]

    def _ids(self, text: str | list[int], index: int) -> list[int]:
        if isinstance(text, str):
            return list(self._tokenizer.encode(text).ids)
        size = self._tokenizer.get_vocab_size()
        for token in text:
            if token >= size:
                raise UnknownTokenError(index, token, size)
        first, last = self._tokenizer.encode("").ids
        return [first, *text, last]

    def _cut(self, ids: list[int], index: int, truncation: Truncation) -> list[int]:
        extra = len(ids) - self._max_tokens
        if extra <= 0:
            return ids
        if truncation == "none":
            raise TooLongError(index, len(ids))
        # The first and the last token are marks of the model, not of the text.
        first, *inner, last = ids
        return [first, *(inner[extra:] if truncation == "start" else inner[:-extra]), last]

    def _calculate(self, batch: list[list[int]]) -> NDArray[np.float32]:
        width = max(len(ids) for ids in batch)
        tokens = np.zeros((len(batch), width), dtype=np.int64)
        mask = np.zeros_like(tokens)
        for row, ids in enumerate(batch):
            tokens[row, : len(ids)] = ids
            mask[row, : len(ids)] = 1
        feed = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": np.zeros_like(tokens)}
        hidden = self._session.run(None, {name: feed[name] for name in self._inputs})[0]
        weights = mask[..., None].astype(np.float32)
        mean = (hidden * weights).sum(axis=1) / weights.sum(axis=1)
        return unit(mean)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scales each vector to length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
    return scaled
