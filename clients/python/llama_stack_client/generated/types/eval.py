# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .agents import AgentConfig
from .common import JobStatus, Metadata, Row, SamplingParams, SystemMessage
from .scoring import ScoringFnParams, ScoringResult


class AgentCandidate(WireModel):
    """An agent answers.

    Source: eval.yaml#/components/schemas/AgentCandidate
    """

    type: Literal["agent"] = "agent"
    """Tag of this kind."""

    config: AgentConfig
    """What an agent is made of."""


class Benchmark(WireModel):
    """A dataset together with the functions that score answers to it.

    Source: eval.yaml#/components/schemas/Benchmark
    """

    identifier: str
    """Identifier of the benchmark."""

    provider_id: str
    """Provider that runs it."""

    provider_resource_id: str | None = None
    """Name of the benchmark at its provider."""

    type: Literal["benchmark"] = "benchmark"
    """Kind of this resource."""

    dataset_id: str
    """Dataset with the questions."""

    scoring_functions: list[str]
    """Functions that score the answers."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


class BenchmarkConfig(WireModel):
    """Who answers, how much, and how it is scored.

    Source: eval.yaml#/components/schemas/BenchmarkConfig
    """

    eval_candidate: EvalCandidate
    """Who answers."""

    scoring_params: dict[str, ScoringFnParams] | None = None
    """Parameters by identifier of the scoring function; the others keep their own."""

    num_examples: int | None = None
    """How many rows to answer. Default all."""


class EvalJob(WireModel):
    """A run of a benchmark.

    Source: eval.yaml#/components/schemas/EvalJob
    """

    job_id: str
    """Identifier of the job."""

    status: JobStatus
    """Where a long piece of work stands."""


class EvaluateResponse(WireModel):
    """Answers and their scores.

    Source: eval.yaml#/components/schemas/EvaluateResponse
    """

    generations: list[Row]
    """The answer to each row, in `generated_answer`."""

    scores: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class ListBenchmarksResponse(WireModel):
    """Benchmarks.

    Source: eval.yaml#/components/schemas/ListBenchmarksResponse
    """

    data: list[Benchmark]
    """The benchmarks."""


class ModelCandidate(WireModel):
    """A model answers.

    Source: eval.yaml#/components/schemas/ModelCandidate
    """

    type: Literal["model"] = "model"
    """Tag of this kind."""

    model: str
    """Identifier of the model."""

    sampling_params: SamplingParams
    """How tokens are chosen and how many; without a strategy, greedily."""

    system_message: SystemMessage | None = None
    """Instructions that go before each row."""


EvalCandidate = TypeAliasType(
    "EvalCandidate",
    Annotated[
        ModelCandidate | AgentCandidate | UnknownVariant,
        OpenUnion("type", {"model": "ModelCandidate", "agent": "AgentCandidate"}),
    ],
)
"""Who answers.

Source: eval.yaml#/components/schemas/EvalCandidate
"""
