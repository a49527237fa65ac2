"""The caches of answers that are written together: rows of one batch, shorter ones padded on the left."""

from __future__ import annotations

import torch
from torch.nn.functional import pad
from transformers import DynamicCache


class Rows:
    """Keys and values of several answers, a row each.

    Attributes:
        cache: What the model reads and extends.
        mask: Where the cache is filled, 1, and where it is padding, 0.
    """

    def __init__(self) -> None:
        self.cache: DynamicCache | None = None
        self.mask = torch.zeros(0, 0, dtype=torch.long)

    def __len__(self) -> int:
        return len(self.mask)

    def join(self, cache: DynamicCache, count: int) -> None:
        """Adds `count` rows that begin alike: each gets a copy of a cache of one row."""
        if count > 1:
            cache.batch_repeat_interleave(count)
        length = cache.get_seq_length()
        device = cache.layers[0].keys.device
        mask = torch.ones(count, length, dtype=torch.long, device=device)
        if self.cache is None:
            self.cache, self.mask = cache, mask
            return
        width = max(length, self.mask.shape[1])
        self.mask = torch.cat([_widened(self.mask, width, -1), _widened(mask, width, -1)])
        for mine, new in zip(self.cache.layers, cache.layers, strict=True):
            mine.keys = torch.cat([_widened(mine.keys, width, -2), _widened(new.keys, width, -2)])
            mine.values = torch.cat([_widened(mine.values, width, -2), _widened(new.values, width, -2)])

    def keep(self, places: list[int]) -> None:
        """Forgets all rows but these, and padding that none of them needs."""
        if not places or self.cache is None:
            self.cache, self.mask = None, self.mask[:0]
            return
        chosen = torch.tensor(places, device=self.mask.device)
        self.mask = self.mask[chosen]
        start = int(self.mask.any(0).long().argmax())
        self.mask = self.mask[:, start:]
        for layer in self.cache.layers:
            layer.keys = layer.keys[chosen][..., start:, :]
            layer.values = layer.values[chosen][..., start:, :]

    def extend(self) -> torch.Tensor:
        """Makes room for one more token in each row, and returns its position in each."""
        self.mask = pad(self.mask, (0, 1), value=1)
        return self.mask.sum(1, keepdim=True) - 1


def _widened(tensor: torch.Tensor, width: int, dim: int) -> torch.Tensor:
    """Pads one dimension on its left."""
    missing = width - tensor.shape[dim]
    return pad(tensor, (missing, 0) if dim == -1 else (0, 0, missing, 0)) if missing else tensor
