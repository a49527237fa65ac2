"""Scoring: comparisons that really compare, and a judge that really has a rule."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from typing import Any

from pydantic import MISSING

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.interfaces.scoring import Scoring
from llama_stack_api.models.common import Row
from llama_stack_api.models.datasets import RegisterDatasetRequest, RowsDataSource
from llama_stack_api.models.scoring import (
    AggregationFunctionType,
    BasicScoringFnParams,
    ListScoringFunctionsResponse,
    LLMAsJudgeScoringFnParams,
    NumberType,
    RegexParserScoringFnParams,
    RegisterScoringFunctionRequest,
    ScoreBatchRequest,
    ScoreBatchResponse,
    ScoreRequest,
    ScoreResponse,
    ScoringFn,
    ScoringFnParams,
    ScoringFunctionMap,
    ScoringResult,
)
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.words import similarity
from llama_stack_spi import Context, ProviderSpec, UnprocessableError, given

BUILT_IN: dict[str, tuple[str, ScoringFnParams]] = {
    "basic::equality": (
        "1 when the answer is the expected one, else 0.",
        BasicScoringFnParams(aggregation_functions=["accuracy"]),
    ),
    "basic::subset_of": (
        "1 when the answer contains the expected one, else 0.",
        BasicScoringFnParams(aggregation_functions=["accuracy"]),
    ),
    "basic::regex_parser": (
        "1 when the part of the answer that a pattern finds is the expected one, else 0.",
        RegexParserScoringFnParams(
            parsing_regexes=[r"[Aa]nswer:\s*(.+)"], aggregation_functions=["accuracy"]
        ),
    ),
    "llm-as-judge::base": (
        "How near the answer is to the expected one in the judge's eyes, from 0 to 1.",
        LLMAsJudgeScoringFnParams(
            judge_model="stub-llm", judge_score_regexes=[r"Score: (\d+)"], aggregation_functions=["average"]
        ),
    ),
}


@fails_on_request
class StubScoring(Scoring):
    """Scores rows by the parameters' kind. The judge is word similarity instead of a model."""

    def __init__(self, *, datasets: Datasets) -> None:
        self._datasets = datasets
        self._functions: Shelf[ScoringFn] = Shelf("scoring function")
        for identifier, (description, params) in BUILT_IN.items():
            self._functions.add(
                identifier,
                ScoringFn(
                    identifier=identifier,
                    provider_id="stub",
                    provider_resource_id=identifier,
                    description=description,
                    metadata={},
                    return_type=NumberType(),
                    params=params,
                ),
            )

    async def scoring_functions_list(self, *, ctx: Context) -> ListScoringFunctionsResponse:
        return ListScoringFunctionsResponse(data=list(self._functions))

    async def scoring_functions_register(
        self, body: RegisterScoringFunctionRequest, *, ctx: Context
    ) -> ScoringFn:
        return self._functions.add(
            body.scoring_fn_id,
            ScoringFn(
                identifier=body.scoring_fn_id,
                provider_id=given(body.provider_id, "stub"),
                provider_resource_id=given(body.provider_scoring_fn_id, body.scoring_fn_id),
                description=body.description,
                metadata={},
                return_type=body.return_type,
                params=given(body.params, BasicScoringFnParams()),
            ),
        )

    async def scoring_functions_retrieve(self, scoring_fn_id: str, *, ctx: Context) -> ScoringFn:
        return self._functions.get(scoring_fn_id)

    async def scoring_functions_unregister(self, scoring_fn_id: str, *, ctx: Context) -> None:
        self._functions.remove(scoring_fn_id)

    async def scoring_score(self, body: ScoreRequest, *, ctx: Context) -> ScoreResponse:
        return ScoreResponse(results=self._results(body.input_rows, body.scoring_functions))

    async def scoring_score_batch(self, body: ScoreBatchRequest, *, ctx: Context) -> ScoreBatchResponse:
        rows = (await self._datasets.datasetio_iterrows(body.dataset_id, ctx=ctx)).data
        results = self._results(rows, body.scoring_functions)
        if not body.save_results_dataset:
            return ScoreBatchResponse(results=results)
        scored = [
            {**row, **{name: result.score_rows[place].get("score") for name, result in results.items()}}
            for place, row in enumerate(rows)
        ]
        saved = await self._datasets.datasets_register(
            RegisterDatasetRequest(purpose="eval/question-answer", source=RowsDataSource(rows=scored)),
            ctx=ctx,
        )
        return ScoreBatchResponse(dataset_id=saved.identifier, results=results)

    def _results(self, rows: Sequence[Row], functions: ScoringFunctionMap) -> dict[str, ScoringResult]:
        results = {}
        for identifier, params in functions.items():
            function = self._functions.get(identifier, param=f"scoring_functions.{identifier}")
            chosen = function_params(function) if params is None else params
            results[identifier] = score_rows(rows, identifier, chosen)
        return results


def function_params(function: ScoringFn) -> ScoringFnParams:
    """The parameters that the function was registered with; a plain comparison where there are none."""
    return BasicScoringFnParams() if function.params is MISSING else function.params


def score_rows(rows: Sequence[Row], identifier: str, params: ScoringFnParams) -> ScoringResult:
    """The scores of the rows and what they come to."""
    scores = [_score(row, identifier, params) for row in rows]
    wanted = given(params.aggregation_functions, [])
    return ScoringResult(
        score_rows=[{"score": score} for score in scores],
        aggregated_results={name: {name: _aggregate(name, scores)} for name in wanted},
    )


def _score(row: Row, identifier: str, params: ScoringFnParams) -> float:
    expected, answer = _text(row, "expected_answer"), _text(row, "generated_answer")
    match params:
        case LLMAsJudgeScoringFnParams():
            return round(max(0.0, similarity(expected, answer)), 3)
        case RegexParserScoringFnParams():
            found = _first_match(given(params.parsing_regexes, []), answer)
            return float(found is not None and found.strip() == expected.strip())
        case _ if identifier.endswith("subset_of"):
            return float(expected.strip() in answer)
        case _:
            return float(answer.strip() == expected.strip())


def _first_match(patterns: Sequence[str], text: str) -> str | None:
    for pattern in patterns:
        try:
            found = re.search(pattern, text)
        except re.error as error:
            raise UnprocessableError(
                f"The pattern {pattern!r} is none that Python understands: {error}.", code="invalid_pattern"
            ) from None
        if found:
            return found.group(1) if found.re.groups and found.group(1) is not None else found.group(0)
    return None


def _aggregate(function: AggregationFunctionType, scores: Sequence[float]) -> Any:
    if function == "categorical_count":
        return {str(score): count for score, count in sorted(Counter(scores).items())}
    if not scores:
        return 0.0
    return statistics.median(scores) if function == "median" else statistics.fmean(scores)


def _text(row: Row, column: str) -> str:
    value = row.get(column)
    return value if isinstance(value, str) else "" if value is None else str(value)


PROVIDER = ProviderSpec(
    api="scoring",
    provider_type="inline::stub",
    build=lambda config, *, datasets: StubScoring(datasets=datasets),
    requires=("datasets",),
    description="Equality, containment, patterns and a judge that counts common words.",
)
