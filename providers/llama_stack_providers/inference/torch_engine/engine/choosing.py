"""Choosing the next token of one answer, by the processors of transformers and its own source of chance."""

from __future__ import annotations

import torch
from transformers.generation.logits_process import (
    LogitsProcessorList,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from llama_stack_providers.inference.torch_engine.engine.grammar import Matcher
from llama_stack_providers.inference.torch_engine.engine.work import Sampling

SEEDS = 2**63 - 1
"""Seeds of torch are not negative."""


class Chooser:
    """Chooses the tokens of one answer, one after the other.

    Args:
        sampling: How.
        ids: Tokens of the prompt.
        matcher: The grammar that the answer keeps to.
    """

    def __init__(self, sampling: Sampling, ids: tuple[int, ...], matcher: Matcher | None) -> None:
        self._sampling = sampling
        self._matcher = matcher
        self._prompt = torch.tensor([ids])
        self._seen: dict[int, int] = {}
        self._random = torch.Generator()
        if sampling.seed is None:
            self._random.seed()
        else:
            self._random.manual_seed(sampling.seed % SEEDS)
        self._penalty = LogitsProcessorList()
        if sampling.repetition_penalty != 1.0:
            self._penalty.append(RepetitionPenaltyLogitsProcessor(sampling.repetition_penalty))
        self._warpers = LogitsProcessorList()
        if sampling.temperature not in {0.0, 1.0}:
            self._warpers.append(TemperatureLogitsWarper(max(sampling.temperature, 1e-3)))
        if sampling.top_k is not None:
            self._warpers.append(TopKLogitsWarper(sampling.top_k))
        if sampling.top_p < 1.0:
            self._warpers.append(TopPLogitsWarper(sampling.top_p))

    def choose(self, logits: torch.Tensor) -> int:
        """Returns the next token.

        Args:
            logits: What the model says of each token, in float32 on the CPU. It is not changed.
        """
        scores = self._weighed(logits)
        if self._sampling.temperature == 0.0:
            token = int(scores.argmax())
        else:
            warped = self._warpers(self._prompt, scores[None])[0]
            token = int(torch.multinomial(warped.softmax(-1), 1, generator=self._random))
        self._seen[token] = self._seen.get(token, 0) + 1
        if self._matcher is not None:
            self._matcher.accept(token)
        return token

    def _weighed(self, logits: torch.Tensor) -> torch.Tensor:
        sampling = self._sampling
        scores = logits
        if len(self._penalty):
            written = torch.tensor([[*self._seen]], dtype=torch.long)
            scores = self._penalty(torch.cat([self._prompt, written], dim=1), scores[None].clone())[0]
        if self._seen and (sampling.frequency_penalty or sampling.presence_penalty):
            places = torch.tensor([*self._seen])
            counts = torch.tensor([*self._seen.values()], dtype=scores.dtype)
            lost = sampling.frequency_penalty * counts + sampling.presence_penalty
            scores = scores.index_add(0, places, -lost)
        if sampling.bias:
            places = torch.tensor([*sampling.bias])
            scores = scores.index_add(0, places, torch.tensor([*sampling.bias.values()], dtype=scores.dtype))
        if self._matcher is not None:
            scores = self._matcher.allowed(scores.clone() if scores is logits else scores)
        return scores
