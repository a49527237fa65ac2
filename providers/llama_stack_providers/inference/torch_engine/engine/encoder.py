"""A loaded embedding or reranking model: texts to vectors of length one, or pairs of texts to scores."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeVar

import torch

from llama_stack_providers.inference.torch_engine.config import TorchConfig
from llama_stack_providers.inference.torch_engine.engine.loading import Loaded
from llama_stack_spi import InvalidRequestError, LlamaStackError

Truncation: TypeAlias = Literal["none", "start", "end"]
Pooling: TypeAlias = Literal["mean", "cls", "last"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Encoded:
    """Vectors in the order of the texts, and the tokens read for them."""

    vectors: torch.Tensor
    tokens: int


class Encoder:
    """A model that reads texts whole. All calculating happens in one thread beside the event loop.

    Attributes:
        name: Name of the model.
        users: Requests that are using it.
        busy: Always 0; what is being calculated is finished.
    """

    busy = 0

    def __init__(self, name: str, loaded: Loaded, folder: Path, config: TorchConfig) -> None:
        self.name = name
        self.users = 0
        self._model = loaded.model
        self._tokenizer = loaded.tokenizer.backend_tokenizer
        self._pad = loaded.tokenizer.pad_token_id or 0
        own = getattr(loaded.model.config, "max_position_embeddings", None) or config.context_length
        self._longest = min(_listed_length(folder) or own, own, config.context_length)
        self._pooling = _pooling(folder)
        self._at_once = config.embed_at_once
        self._marks = _marks(self._tokenizer)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"torch {name}")

    def stop(self) -> None:
        """Lets the running calculation finish and forgets the rest."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    async def encode(
        self, texts: Sequence[str | list[int]], *, truncation: Truncation, param: str
    ) -> Encoded:
        """Calculates vectors, a batch at a time; texts of similar length go together.

        Raises:
            InvalidRequestError: A text is too long and may not be cut, or holds a token that the model lacks.
        """
        return await self._run(lambda: self._encoded(texts, truncation, param))

    async def scores(self, query: str, items: Sequence[str]) -> list[float]:
        """Says how well each item goes with the query, from 0 to 1: both are read together.

        Raises:
            LlamaStackError: The model tells classes apart; it gives no score.
        """
        return await self._run(lambda: self._scored(query, items))

    def _encoded(self, texts: Sequence[str | list[int]], truncation: Truncation, param: str) -> Encoded:
        ids = [
            self._cut(self._ids(text, param, place), truncation, param, place)
            for place, text in enumerate(texts)
        ]
        vectors: list[torch.Tensor] = [torch.empty(0)] * len(ids)
        for places in self._batches([len(each) for each in ids]):
            for place, vector in zip(places, self._vectors([ids[place] for place in places]), strict=True):
                vectors[place] = vector
        return Encoded(torch.stack(vectors), sum(len(each) for each in ids))

    def _scored(self, query: str, items: Sequence[str]) -> list[float]:
        if self._model.config.num_labels != 1:
            raise LlamaStackError(f"'{self.name}' is a classifier, no reranker.", code="model_type_mismatch")
        pairs = [self._tokenizer.encode(query, item) for item in items]
        scores = [0.0] * len(items)
        for places in self._batches([len(pair.ids) for pair in pairs]):
            ids, mask = self._tensors([self._shortened(pairs[place].ids) for place in places])
            kinds, _ = self._tensors([self._shortened(pairs[place].type_ids) for place in places], filler=0)
            told = {"token_type_ids": kinds} if getattr(self._model.config, "type_vocab_size", 0) > 1 else {}
            logits = self._model(input_ids=ids, attention_mask=mask, **told).logits[:, 0]
            for place, score in zip(places, logits.float().sigmoid().tolist(), strict=True):
                scores[place] = score
        return scores

    def _shortened(self, pair: list[int]) -> list[int]:
        """Cuts the end of an item that is too long; the mark behind it stays."""
        return pair if len(pair) <= self._longest else [*pair[: self._longest - 1], pair[-1]]

    def _ids(self, text: str | list[int], param: str, place: int) -> list[int]:
        if isinstance(text, str):
            return list(self._tokenizer.encode(text).ids)
        size = self._tokenizer.get_vocab_size()
        for token in text:
            if token >= size:
                raise InvalidRequestError(
                    f"Text {place} holds the token {token}; this model has tokens from 0 to {size - 1}.",
                    code="unknown_token",
                    param=f"{param}[{place}]",
                )
        first, last = self._marks
        return [*first, *text, *last]

    def _cut(self, ids: list[int], truncation: Truncation, param: str, place: int) -> list[int]:
        extra = len(ids) - self._longest
        if extra <= 0:
            return ids
        if truncation == "none":
            raise InvalidRequestError(
                f"Text {place} is {len(ids)} tokens long; this model reads {self._longest}. Set text_truncation to"
                " `start` or `end` to have it cut.",
                code="context_length_exceeded",
                param=f"{param}[{place}]",
            )
        first, last = self._marks
        inner = ids[len(first) : len(ids) - len(last)]
        return [*first, *(inner[extra:] if truncation == "start" else inner[:-extra]), *last]

    def _batches(self, lengths: list[int]) -> list[list[int]]:
        order = sorted(range(len(lengths)), key=lambda place: lengths[place])
        return [order[start : start + self._at_once] for start in range(0, len(order), self._at_once)]

    def _tensors(
        self, batch: list[list[int]], *, filler: int | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        width = max(len(ids) for ids in batch)
        padding = self._pad if filler is None else filler
        device = self._model.device
        ids = torch.tensor([[*each, *[padding] * (width - len(each))] for each in batch], device=device)
        mask = torch.tensor([[1] * len(each) + [0] * (width - len(each)) for each in batch], device=device)
        return ids, mask

    def _vectors(self, batch: list[list[int]]) -> torch.Tensor:
        ids, mask = self._tensors(batch)
        hidden: torch.Tensor = self._model(input_ids=ids, attention_mask=mask).last_hidden_state.float()
        if self._pooling == "cls":
            pooled = hidden[:, 0]
        elif self._pooling == "last":
            pooled = hidden[torch.arange(len(batch)), mask.sum(1) - 1]
        else:
            weights = mask[..., None].float()
            pooled = (hidden * weights).sum(1) / weights.sum(1)
        return torch.nn.functional.normalize(pooled, dim=1).cpu()

    async def _run(self, work: Callable[[], T]) -> T:
        def quietly() -> T:
            with torch.inference_mode():
                return work()

        return await asyncio.get_running_loop().run_in_executor(self._thread, quietly)


def _marks(tokenizer: Any) -> tuple[list[int], list[int]]:
    """The model's marks before and behind a text."""
    ids = list(tokenizer.encode("a").ids)
    inner = len(tokenizer.encode("a", add_special_tokens=False).ids)
    begins = next((n for n in range(len(ids)) if tokenizer.decode(ids[n : n + inner])), 0)
    return ids[:begins], ids[begins + inner :]


def _pooling(folder: Path) -> Pooling:
    """Reads how a model of sentence-transformers makes one vector of many; others take the mean."""
    found = _json(folder / "1_Pooling" / "config.json")
    if found.get("pooling_mode_cls_token"):
        return "cls"
    return "last" if found.get("pooling_mode_lasttoken") else "mean"


def _listed_length(folder: Path) -> int | None:
    found = _json(folder / "sentence_bert_config.json").get("max_seq_length")
    return found if isinstance(found, int) else None


def _json(file: Path) -> dict[str, object]:
    if not file.is_file():
        return {}
    found: dict[str, object] = json.loads(file.read_text(encoding="utf-8"))
    return found
