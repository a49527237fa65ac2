"""Evaluation over several providers: the benchmark decides, and its jobs follow it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.eval import Eval
from llama_stack_api.models.eval import (
    Benchmark,
    EvalJob,
    EvaluateResponse,
    EvaluateRowsRequest,
    ListBenchmarksResponse,
    RegisterBenchmarkRequest,
    RunEvalRequest,
)
from llama_stack_spi import Context

BENCHMARKS: Kind[Eval, RegisterBenchmarkRequest, Benchmark] = Kind(
    section="benchmarks",
    request=RegisterBenchmarkRequest,
    register=lambda provider, body, ctx: provider.benchmarks_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.benchmarks_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.benchmarks_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.benchmarks_unregister(identifier, ctx=ctx),
)


class EvalRouter(Eval):
    """Runs a benchmark where it is registered, and asks there for its jobs."""

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._benchmarks = Registered(BENCHMARKS, cast("Mapping[str, Eval]", providers), store)
        self.registered = (self._benchmarks,)

    async def benchmarks_list(self, *, ctx: Context) -> ListBenchmarksResponse:
        """Lists the benchmarks of all providers."""
        return ListBenchmarksResponse(data=await self._benchmarks.all(ctx))

    async def benchmarks_register(self, body: RegisterBenchmarkRequest, *, ctx: Context) -> Benchmark:
        """Registers a benchmark with its provider."""
        return await self._benchmarks.register(body, ctx=ctx)

    async def benchmarks_retrieve(self, benchmark_id: str, *, ctx: Context) -> Benchmark:
        """Returns a benchmark."""
        return await self._benchmarks.retrieve(benchmark_id, param="benchmark_id", ctx=ctx)

    async def benchmarks_unregister(self, benchmark_id: str, *, ctx: Context) -> None:
        """Unregisters a benchmark."""
        await self._benchmarks.unregister(benchmark_id, param="benchmark_id", ctx=ctx)

    async def eval_run_eval(self, benchmark_id: str, body: RunEvalRequest, *, ctx: Context) -> EvalJob:
        """Starts a job."""
        return await (await self._of(benchmark_id, ctx)).eval_run_eval(benchmark_id, body, ctx=ctx)

    async def eval_jobs_retrieve(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvalJob:
        """Says where a job stands."""
        return await (await self._of(benchmark_id, ctx)).eval_jobs_retrieve(benchmark_id, job_id, ctx=ctx)

    async def eval_jobs_cancel(self, benchmark_id: str, job_id: str, *, ctx: Context) -> None:
        """Cancels a job."""
        await (await self._of(benchmark_id, ctx)).eval_jobs_cancel(benchmark_id, job_id, ctx=ctx)

    async def eval_jobs_result(self, benchmark_id: str, job_id: str, *, ctx: Context) -> EvaluateResponse:
        """Returns the result of a job."""
        return await (await self._of(benchmark_id, ctx)).eval_jobs_result(benchmark_id, job_id, ctx=ctx)

    async def eval_evaluate_rows(
        self, benchmark_id: str, body: EvaluateRowsRequest, *, ctx: Context
    ) -> EvaluateResponse:
        """Evaluates rows."""
        return await (await self._of(benchmark_id, ctx)).eval_evaluate_rows(benchmark_id, body, ctx=ctx)

    async def _of(self, benchmark_id: str, ctx: Context) -> Eval:
        _, provider = await self._benchmarks.find(benchmark_id, param="benchmark_id", ctx=ctx)
        return provider
