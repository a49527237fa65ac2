# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .agents import AgentConfig
from .common import JobStatus, Metadata, Row, SamplingParams, SystemMessage
from .scoring import ScoringFnParams, ScoringResult


class Benchmark(StackModel):
    """A dataset together with the functions that score answers to it.

    Source: eval.yaml#/components/schemas/Benchmark
    """

    identifier: StrictStr
    """Identifier of the benchmark."""
    provider_id: StrictStr
    """Provider that runs it."""
    provider_resource_id: StrictStr | MISSING = MISSING
    """Name of the benchmark at its provider."""
    type: Literal["benchmark"] = "benchmark"
    """Kind of this resource."""
    dataset_id: StrictStr
    """Dataset with the questions."""
    scoring_functions: list[StrictStr]
    """Functions that score the answers."""
    metadata: Metadata


class RegisterBenchmarkRequest(StackModel):
    """A benchmark to register.

    Source: eval.yaml#/components/schemas/RegisterBenchmarkRequest
    """

    benchmark_id: Annotated[StrictStr, Field(min_length=1, pattern="^[^/]+$")]
    """Identifier to register it under; it has no slashes."""
    dataset_id: Annotated[StrictStr, Field(min_length=1)]
    """Dataset with the questions."""
    scoring_functions: list[StrictStr]
    """Functions that score the answers."""
    provider_id: StrictStr | None | MISSING = MISSING
    """Provider that shall run it. Default the only one."""
    provider_benchmark_id: StrictStr | None | MISSING = MISSING
    """Name of the benchmark at the provider. Default its identifier."""
    metadata: Metadata | None | MISSING = MISSING
    """Free-form facts that the caller attaches."""


class EvalJob(StackModel):
    """A run of a benchmark.

    Source: eval.yaml#/components/schemas/EvalJob
    """

    job_id: StrictStr
    """Identifier of the job."""
    status: JobStatus


class ListBenchmarksResponse(StackModel):
    """Benchmarks.

    Source: eval.yaml#/components/schemas/ListBenchmarksResponse
    """

    data: list[Benchmark]
    """The benchmarks."""


class EvaluateResponse(StackModel):
    """Answers and their scores.

    Source: eval.yaml#/components/schemas/EvaluateResponse
    """

    generations: list[Row]
    """The answer to each row, in `generated_answer`."""
    scores: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class ModelCandidate(StackModel):
    """A model answers.

    Source: eval.yaml#/components/schemas/ModelCandidate
    """

    type: Literal["model"] = "model"
    """Tag of this kind."""
    model: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the model."""
    sampling_params: SamplingParams
    system_message: SystemMessage | None | MISSING = MISSING
    """Instructions that go before each row."""


class AgentCandidate(StackModel):
    """An agent answers.

    Source: eval.yaml#/components/schemas/AgentCandidate
    """

    type: Literal["agent"] = "agent"
    """Tag of this kind."""
    config: AgentConfig


EvalCandidate = TypeAliasType(
    "EvalCandidate",
    Annotated[ModelCandidate | AgentCandidate, Field(discriminator="type")],
)
"""
Who answers.

Source: eval.yaml#/components/schemas/EvalCandidate
"""


class BenchmarkConfig(StackModel):
    """Who answers, how much, and how it is scored.

    Source: eval.yaml#/components/schemas/BenchmarkConfig
    """

    eval_candidate: EvalCandidate
    scoring_params: dict[str, ScoringFnParams] | MISSING = MISSING
    """Parameters by identifier of the scoring function; the others keep their own."""
    num_examples: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """How many rows to answer. Default all."""


class RunEvalRequest(StackModel):
    """What to measure, and how.

    Source: eval.yaml#/components/schemas/RunEvalRequest
    """

    benchmark_config: BenchmarkConfig


class EvaluateRowsRequest(StackModel):
    """Rows to answer and score.

    Source: eval.yaml#/components/schemas/EvaluateRowsRequest
    """

    input_rows: Annotated[list[Row], Field(min_length=1)]
    """The rows; a row has `input_query` or `chat_completion_input`, and most often `expected_answer`."""
    scoring_functions: Annotated[list[StrictStr], Field(min_length=1)]
    """Functions that score the answers."""
    benchmark_config: BenchmarkConfig
