"""Evaluation: benchmarks, and runs that answer rows with the stub's words and score them through the sibling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.interfaces.eval import Eval
from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.scoring import Scoring
from llama_stack_api.models.common import Row
from llama_stack_api.models.eval import (
    AgentCandidate,
    Benchmark,
    BenchmarkConfig,
    EvalJob,
    EvaluateResponse,
    EvaluateRowsRequest,
    ListBenchmarksResponse,
    ModelCandidate,
    RegisterBenchmarkRequest,
    RunEvalRequest,
)
from llama_stack_api.models.scoring import ScoreRequest, ScoringFnParams
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.jobs import Job
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_providers.stub.kit.words import reply
from llama_stack_spi import ConflictError, Context, NotFoundError, ProviderSpec, given


@dataclass(slots=True)
class Run:
    """A job and the answer that it will have."""

    identifier: str
    benchmark_id: str
    result: EvaluateResponse
    job: Job = field(default_factory=Job)

    def told(self) -> EvalJob:
        """The run as the API tells it."""
        return EvalJob(job_id=self.identifier, status=self.job.status)


@fails_on_request
class StubEval(Eval):
    """Runs benchmarks at once, and tells of them as if they took a while."""

    def __init__(self, *, datasets: Datasets, scoring: Scoring, models: Models) -> None:
        self._datasets = datasets
        self._scoring = scoring
        self._models = models
        self._benchmarks: Shelf[Benchmark] = Shelf("benchmark")
        self._runs: Tenants[Shelf[Run]] = Tenants(Shelf("job", prefix="eval_job_"))
        self._benchmarks.add(
            "stub-benchmark",
            Benchmark(
                identifier="stub-benchmark",
                provider_id="stub",
                provider_resource_id="stub-benchmark",
                dataset_id="stub-questions",
                scoring_functions=["basic::subset_of"],
                metadata={},
            ),
        )

    async def benchmarks_list(self, *, ctx: Context) -> ListBenchmarksResponse:
        return ListBenchmarksResponse(data=list(self._benchmarks))

    async def benchmarks_register(self, body: RegisterBenchmarkRequest, *, ctx: Context) -> Benchmark:
        return self._benchmarks.add(
            body.benchmark_id,
            Benchmark(
                identifier=body.benchmark_id,
                provider_id=given(body.provider_id, "stub"),
                provider_resource_id=given(body.provider_benchmark_id, body.benchmark_id),
                dataset_id=body.dataset_id,
                scoring_functions=body.scoring_functions,
                metadata=given(body.metadata, {}),
            ),
        )

    async def benchmarks_retrieve(self, benchmark_id: str, *, ctx: Context) -> Benchmark:
        return self._benchmarks.get(benchmark_id)

    async def benchmarks_unregister(self, benchmark_id: str, *, ctx: Context) -> None:
        self._benchmarks.remove(benchmark_id)
        for runs in self._runs:
            for run in runs:
                if run.benchmark_id == benchmark_id:
                    runs.remove(run.identifier)

    async def eval_run_eval(self, benchmark_id: str, body: RunEvalRequest, *, ctx: Context) -> EvalJob:
        benchmark = self._benchmarks.get(benchmark_id)
        rows = (await self._datasets.datasetio_iterrows(benchmark.dataset_id, ctx=ctx)).data
        result = await self._evaluate(rows, benchmark.scoring_functions, body.benchmark_config, ctx)
        runs = self._runs.of(ctx)
        run = Run(runs.new_id(), benchmark_id, result)
        return runs.add(run.identifier, run).told()

    async def eval_jobs_retrieve(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvalJob:
        run = self._run(benchmark_id, job_id, ctx)
        run.job.look()
        return run.told()

    async def eval_jobs_cancel(self, benchmark_id: str, job_id: str, *, ctx: Context) -> None:
        self._run(benchmark_id, job_id, ctx).job.cancel()

    async def eval_jobs_result(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvaluateResponse:
        run = self._run(benchmark_id, job_id, ctx)
        if run.job.status != "completed":
            raise ConflictError(
                f"The job {job_id!r} is {run.job.status}; its result is there once its status is completed.",
                code="job_not_completed",
            )
        return run.result

    async def eval_evaluate_rows(
        self, benchmark_id: str, body: EvaluateRowsRequest, *, ctx: Context
    ) -> EvaluateResponse:
        self._benchmarks.get(benchmark_id)
        return await self._evaluate(body.input_rows, body.scoring_functions, body.benchmark_config, ctx)

    def _run(self, benchmark_id: str, job_id: str, ctx: Context) -> Run:
        self._benchmarks.get(benchmark_id)
        run = self._runs.of(ctx).get(job_id, param="job_id")
        if run.benchmark_id != benchmark_id:
            raise NotFoundError(
                f"The benchmark {benchmark_id!r} has no job with the id {job_id!r}.",
                code="job_not_found",
                param="job_id",
            )
        return run

    async def _evaluate(
        self, rows: Sequence[Row], functions: Sequence[str], config: BenchmarkConfig, ctx: Context
    ) -> EvaluateResponse:
        match config.eval_candidate:
            case ModelCandidate(model=model):
                place = "model"
            case AgentCandidate(config=agent):
                model, place = agent.model, "config.model"
        await expect_model(self._models, model, param=f"benchmark_config.eval_candidate.{place}", ctx=ctx)
        answered = [
            {**row, "generated_answer": reply(_question(row))}
            for row in rows[: given(config.num_examples, None)]
        ]
        params: Mapping[str, ScoringFnParams] = given(config.scoring_params, {})
        scores = await self._scoring.scoring_score(
            ScoreRequest(
                input_rows=answered, scoring_functions={name: params.get(name) for name in functions}
            ),
            ctx=ctx,
        )
        return EvaluateResponse(
            generations=[{"generated_answer": row["generated_answer"]} for row in answered],
            scores=scores.results,
        )


def _question(row: Row) -> str:
    return str(row.get("input_query") or row.get("chat_completion_input") or row.get("question") or "")


PROVIDER = ProviderSpec(
    api="eval",
    provider_type="inline::stub",
    build=lambda config, *, datasets, scoring, models: StubEval(
        datasets=datasets, scoring=scoring, models=models
    ),
    requires=("datasets", "scoring", "models"),
    description="Benchmarks answered by the stub's words and scored by the scoring API.",
)
