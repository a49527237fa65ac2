"""Datasets, scoring, evaluation, reward scoring and synthetic data of the stub, called directly."""

from __future__ import annotations

import pytest

from llama_stack_api.interfaces.models import Models
from llama_stack_api.models.common import CompletionMessage, SamplingParams, UserMessage
from llama_stack_api.models.datasets import AppendRowsRequest, RegisterDatasetRequest, RowsDataSource
from llama_stack_api.models.eval import (
    BenchmarkConfig,
    EvaluateRowsRequest,
    ModelCandidate,
    RegisterBenchmarkRequest,
    RunEvalRequest,
)
from llama_stack_api.models.reward_scoring import DialogGenerations, PairwiseJudgeMethod, RewardScoringRequest
from llama_stack_api.models.scoring import RegexParserScoringFnParams, ScoreBatchRequest, ScoreRequest
from llama_stack_api.models.synthetic_data_generation import SyntheticDataGenerateRequest
from llama_stack_providers.stub.datasets import StubDatasets
from llama_stack_providers.stub.eval import StubEval
from llama_stack_providers.stub.models import StubModels
from llama_stack_providers.stub.reward_scoring import StubRewardScoring
from llama_stack_providers.stub.scoring import StubScoring
from llama_stack_providers.stub.synthetic_data_generation import StubSyntheticDataGeneration
from llama_stack_spi import ConflictError, Context, NotFoundError, RateLimitError, UnprocessableError

CTX = Context("test")
ROWS = [
    {"expected_answer": "4", "generated_answer": "4"},
    {"expected_answer": "Paris", "generated_answer": "In Paris."},
]


@pytest.fixture
def datasets() -> StubDatasets:
    return StubDatasets()


@pytest.fixture
def models() -> Models:
    return StubModels()


@pytest.fixture
def evaluation(datasets: StubDatasets, models: Models) -> StubEval:
    return StubEval(datasets=datasets, scoring=StubScoring(datasets=datasets), models=models)


def rows_dataset(name: str) -> RegisterDatasetRequest:
    return RegisterDatasetRequest(
        dataset_id=name,
        purpose="eval/question-answer",
        source=RowsDataSource(rows=[{"n": n} for n in range(5)]),
    )


async def test_pages_of_rows_add_up_to_the_dataset(datasets: StubDatasets) -> None:
    await datasets.datasets_register(rows_dataset("five"), ctx=CTX)
    for unlimited in (None, 0, -1):
        whole = await datasets.datasetio_iterrows("five", start_index=1, limit=unlimited, ctx=CTX)
        assert len(whole.data) == 4
        assert not whole.has_more
    first = await datasets.datasetio_iterrows("five", limit=3, ctx=CTX)
    rest = await datasets.datasetio_iterrows("five", start_index=3, limit=3, ctx=CTX)
    assert [row["n"] for row in first.data + rest.data] == [0, 1, 2, 3, 4]
    assert (first.has_more, rest.has_more) == (True, False)


async def test_appended_rows_are_read_back(datasets: StubDatasets) -> None:
    await datasets.datasets_register(rows_dataset("five"), ctx=CTX)
    await datasets.datasetio_append_rows("five", AppendRowsRequest(rows=[{"n": 5}]), ctx=CTX)
    assert (await datasets.datasetio_iterrows("five", ctx=CTX)).data[-1] == {"n": 5}


async def test_a_taken_dataset_id_is_a_conflict(datasets: StubDatasets) -> None:
    await datasets.datasets_register(rows_dataset("five"), ctx=CTX)
    with pytest.raises(ConflictError, match="five"):
        await datasets.datasets_register(rows_dataset("five"), ctx=CTX)


async def test_an_unregistered_dataset_is_gone(datasets: StubDatasets) -> None:
    await datasets.datasets_unregister("stub-questions", ctx=CTX)
    with pytest.raises(NotFoundError, match="stub-questions"):
        await datasets.datasets_retrieve("stub-questions", ctx=CTX)


async def test_scoring_functions_compare_as_they_claim(datasets: StubDatasets) -> None:
    scoring = StubScoring(datasets=datasets)
    regex = RegexParserScoringFnParams(parsing_regexes=[r"In (\w+)\."], aggregation_functions=["accuracy"])
    functions = {"basic::equality": None, "basic::subset_of": None, "basic::regex_parser": regex}
    answer = await scoring.scoring_score(ScoreRequest(input_rows=ROWS, scoring_functions=functions), ctx=CTX)
    scores = {name: [row["score"] for row in result.score_rows] for name, result in answer.results.items()}
    assert scores == {"basic::equality": [1, 0], "basic::subset_of": [1, 1], "basic::regex_parser": [0, 1]}
    assert answer.results["basic::equality"].aggregated_results == {"accuracy": {"accuracy": 0.5}}


async def test_a_pattern_that_is_none_is_named(datasets: StubDatasets) -> None:
    functions = {"basic::regex_parser": RegexParserScoringFnParams(parsing_regexes=["(unclosed"])}
    with pytest.raises(UnprocessableError, match=r"\(unclosed"):
        await StubScoring(datasets=datasets).scoring_score(
            ScoreRequest(input_rows=ROWS, scoring_functions=functions), ctx=CTX
        )


async def test_saved_scores_are_a_new_dataset(datasets: StubDatasets) -> None:
    await datasets.datasets_register(
        RegisterDatasetRequest(
            dataset_id="d", purpose="eval/question-answer", source=RowsDataSource(rows=ROWS)
        ),
        ctx=CTX,
    )
    body = ScoreBatchRequest(
        dataset_id="d", scoring_functions={"basic::equality": None}, save_results_dataset=True
    )
    answer = await StubScoring(datasets=datasets).scoring_score_batch(body, ctx=CTX)
    saved = await datasets.datasetio_iterrows(str(answer.dataset_id), ctx=CTX)
    assert [row["basic::equality"] for row in saved.data] == [1, 0]


async def test_a_run_is_completed_by_looking_and_then_has_a_result(evaluation: StubEval) -> None:
    config = BenchmarkConfig(
        eval_candidate=ModelCandidate(model="stub-llm", sampling_params=SamplingParams())
    )
    job = await evaluation.eval_run_eval("stub-benchmark", RunEvalRequest(benchmark_config=config), ctx=CTX)
    with pytest.raises(ConflictError, match="scheduled"):
        await evaluation.eval_jobs_result("stub-benchmark", job.job_id, ctx=CTX)
    looks = [
        (await evaluation.eval_jobs_retrieve("stub-benchmark", job.job_id, ctx=CTX)).status for _ in range(2)
    ]
    assert looks == ["in_progress", "completed"]
    result = await evaluation.eval_jobs_result("stub-benchmark", job.job_id, ctx=CTX)
    assert len(result.generations) == len(result.scores["basic::subset_of"].score_rows) == 2


async def test_evaluation_asks_an_unknown_model_in_vain(evaluation: StubEval) -> None:
    config = BenchmarkConfig(eval_candidate=ModelCandidate(model="nobody", sampling_params=SamplingParams()))
    body = EvaluateRowsRequest(
        input_rows=ROWS, scoring_functions=["basic::equality"], benchmark_config=config
    )
    with pytest.raises(NotFoundError, match="nobody"):
        await evaluation.eval_evaluate_rows("stub-benchmark", body, ctx=CTX)


@pytest.mark.parametrize(
    "candidate",
    [
        {"type": "model", "model": "nobody", "sampling_params": {}},
        {"type": "agent", "config": {"model": "nobody", "instructions": ""}},
    ],
)
async def test_a_candidate_has_a_model_that_is_there(
    evaluation: StubEval, candidate: dict[str, object]
) -> None:
    body = RunEvalRequest.model_validate({"benchmark_config": {"eval_candidate": candidate}})
    with pytest.raises(NotFoundError, match="nobody"):
        await evaluation.eval_run_eval("stub-benchmark", body, ctx=CTX)


async def test_a_job_belongs_to_its_benchmark_and_goes_with_it(evaluation: StubEval) -> None:
    other = RegisterBenchmarkRequest(
        benchmark_id="other", dataset_id="stub-questions", scoring_functions=["basic::equality"]
    )
    await evaluation.benchmarks_register(other, ctx=CTX)
    candidate = ModelCandidate(model="stub-llm", sampling_params=SamplingParams())
    body = RunEvalRequest(benchmark_config=BenchmarkConfig(eval_candidate=candidate))
    job = (await evaluation.eval_run_eval("other", body, ctx=CTX)).job_id
    stays = (await evaluation.eval_run_eval("stub-benchmark", body, ctx=CTX)).job_id
    for ask in (evaluation.eval_jobs_retrieve, evaluation.eval_jobs_cancel, evaluation.eval_jobs_result):
        with pytest.raises(NotFoundError, match=job):
            await ask("stub-benchmark", job, ctx=CTX)
    await evaluation.benchmarks_unregister("other", ctx=CTX)
    await evaluation.benchmarks_register(other, ctx=CTX)
    with pytest.raises(NotFoundError, match=job):
        await evaluation.eval_jobs_retrieve("other", job, ctx=CTX)
    assert (await evaluation.eval_jobs_retrieve("stub-benchmark", stays, ctx=CTX)).status == "in_progress"


def generations(*answers: str) -> DialogGenerations:
    return DialogGenerations(
        dialog=[UserMessage(content="What is the capital of France?")],
        sampled_generations=[CompletionMessage(content=text, stop_reason="end_of_turn") for text in answers],
    )


async def test_the_better_answer_has_the_higher_reward(models: Models) -> None:
    body = RewardScoringRequest(
        model="stub-llm", dialog_generations=[generations("The capital of France is Paris.", "No.")]
    )
    answer = await StubRewardScoring(models=models).reward_scoring_score(body, ctx=CTX)
    good, bad = (each.score for each in answer.scored_generations[0].scored_generations)
    assert good > bad


async def test_a_pairwise_judge_shares_out_the_wins(models: Models) -> None:
    body = RewardScoringRequest(
        model="stub-llm", dialog_generations=[generations("Paris.", "Paris.")], method=PairwiseJudgeMethod()
    )
    answer = await StubRewardScoring(models=models).reward_scoring_score(body, ctx=CTX)
    assert [each.score for each in answer.scored_generations[0].scored_generations] == [0.5, 0.5]


@pytest.mark.parametrize(("function", "kept"), [("none", 3), ("top_k", 2), ("top_k_top_p", 2)])
async def test_synthetic_dialogs_are_filtered(models: Models, function: str, kept: int) -> None:
    dialogs = [
        UserMessage(content=text) for text in ("What is stone?", "What is water?", "What is air made of?")
    ]
    body = SyntheticDataGenerateRequest.model_validate(
        {"dialogs": [message.model_dump() for message in dialogs], "filtering_function": function}
    )
    answer = await StubSyntheticDataGeneration(models=models).synthetic_data_generation_generate(
        body, ctx=CTX
    )
    assert len(answer.synthetic_data) == kept
    assert answer.statistics == {"generated": 3, "kept": kept}


async def test_trouble_comes_on_request(datasets: StubDatasets) -> None:
    with pytest.raises(RateLimitError):
        await datasets.datasets_list(ctx=Context("test", headers={"x-stub-fault": "429"}))
