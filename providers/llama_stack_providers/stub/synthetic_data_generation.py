"""Synthetic data: an answer to each given message, scored and filtered by the rules of the document."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.synthetic_data_generation import SyntheticDataGeneration
from llama_stack_api.models.common import Row
from llama_stack_api.models.synthetic_data_generation import (
    FilteringFunction,
    SyntheticDataGenerateRequest,
    SyntheticDataGenerationResponse,
)
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.words import number, reply, similarity
from llama_stack_spi import Context, ProviderSpec

TOP_K = 2
TOP_P = 0.9


@dataclass(frozen=True, slots=True)
class Sample:
    """A question, the answer to it, and how good that is, from 0 to 1."""

    question: str
    answer: str
    score: float

    def row(self) -> Row:
        """The sample as a row of the answer."""
        messages = [
            {"role": "user", "content": self.question},
            {"role": "assistant", "content": self.answer, "stop_reason": "end_of_turn"},
        ]
        return {"dialog": messages, "score": self.score}


@fails_on_request
class StubSyntheticDataGeneration(SyntheticDataGeneration):
    """Writes one dialog for each given message."""

    def __init__(self, *, models: Models) -> None:
        self._models = models

    async def synthetic_data_generation_generate(
        self, body: SyntheticDataGenerateRequest, *, ctx: Context
    ) -> SyntheticDataGenerationResponse:
        if body.model is not MISSING:
            await expect_model(self._models, body.model, ctx=ctx)
        samples = [_sample(text_of(message.content)) for message in body.dialogs]
        kept = kept_by(body.filtering_function, samples)
        return SyntheticDataGenerationResponse(
            synthetic_data=[sample.row() for sample in kept],
            statistics={"generated": len(samples), "kept": len(kept)},
        )


def kept_by(function: FilteringFunction, samples: Sequence[Sample]) -> list[Sample]:
    """The samples that the filter keeps, in the order of the request. Chance is a hash of the question."""
    best = sorted(samples, key=lambda sample: -sample.score)
    match function:
        case "none":
            chosen = best
        case "random":
            chosen = [sample for sample in best if _chance(sample) < 0.5]
        case "sigmoid":
            chosen = [sample for sample in best if _chance(sample) < 1 / (1 + math.exp(-sample.score))]
        case "top_k":
            chosen = best[:TOP_K]
        case "top_p":
            chosen = _top_p(best)
        case "top_k_top_p":
            chosen = _top_p(best)[:TOP_K]
    return [sample for sample in samples if sample in chosen]


def _sample(question: str) -> Sample:
    answer = reply(question)
    return Sample(question, answer, round(max(0.0, similarity(question, answer)), 3))


def _top_p(best: Sequence[Sample]) -> list[Sample]:
    enough = TOP_P * sum(sample.score for sample in best)
    chosen: list[Sample] = []
    for sample in best:
        if chosen and sum(each.score for each in chosen) >= enough:
            break
        chosen.append(sample)
    return chosen


def _chance(sample: Sample) -> float:
    return number(sample.question) % 1000 / 1000


PROVIDER = ProviderSpec(
    api="synthetic_data_generation",
    provider_type="inline::stub",
    build=lambda config, *, models: StubSyntheticDataGeneration(models=models),
    requires=("models",),
    description="One dialog for each given message, filtered by score.",
)
