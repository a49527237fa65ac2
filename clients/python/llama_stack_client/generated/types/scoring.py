# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import Metadata, Row


class AgentTurnInputType(WireModel):
    """Messages for a turn of an agent.

    Source: scoring.yaml#/components/schemas/AgentTurnInputType
    """

    type: Literal["agent_turn_input"] = "agent_turn_input"
    """Tag of this kind."""


AggregationFunctionType = TypeAliasType(
    "AggregationFunctionType",
    Literal["average", "weighted_average", "median", "categorical_count", "accuracy"] | str,
)
"""How the scores of rows become one result.

Source: scoring.yaml#/components/schemas/AggregationFunctionType
"""


class ArrayType(WireModel):
    """A list.

    Source: scoring.yaml#/components/schemas/ArrayType
    """

    type: Literal["array"] = "array"
    """Tag of this kind."""


class BasicScoringFnParams(WireModel):
    """A plain comparison.

    Source: scoring.yaml#/components/schemas/BasicScoringFnParams
    """

    type: Literal["basic"] = "basic"
    """Tag of this kind."""

    aggregation_functions: list[AggregationFunctionType] | None = None
    """How scores of rows become results."""


class BooleanType(WireModel):
    """True or false.

    Source: scoring.yaml#/components/schemas/BooleanType
    """

    type: Literal["boolean"] = "boolean"
    """Tag of this kind."""


class ChatCompletionInputType(WireModel):
    """Messages for a chat completion.

    Source: scoring.yaml#/components/schemas/ChatCompletionInputType
    """

    type: Literal["chat_completion_input"] = "chat_completion_input"
    """Tag of this kind."""


class CompletionInputType(WireModel):
    """A prompt for a completion.

    Source: scoring.yaml#/components/schemas/CompletionInputType
    """

    type: Literal["completion_input"] = "completion_input"
    """Tag of this kind."""


class JsonType(WireModel):
    """Any JSON value.

    Source: scoring.yaml#/components/schemas/JsonType
    """

    type: Literal["json"] = "json"
    """Tag of this kind."""


class LLMAsJudgeScoringFnParams(WireModel):
    """A model judges the answer.

    Source: scoring.yaml#/components/schemas/LLMAsJudgeScoringFnParams
    """

    type: Literal["llm_as_judge"] = "llm_as_judge"
    """Tag of this kind."""

    judge_model: str
    """The model that judges."""

    prompt_template: str | None = None
    """Prompt for the judge, with `{input_query}`, `{expected_answer}` and `{generated_answer}` for the
    columns of a row."""

    judge_score_regexes: list[str] | None = None
    """Patterns that find the score in the judgement; the first that matches counts."""

    aggregation_functions: list[AggregationFunctionType] | None = None
    """How scores of rows become results."""


class ListScoringFunctionsResponse(WireModel):
    """Scoring functions.

    Source: scoring.yaml#/components/schemas/ListScoringFunctionsResponse
    """

    data: list[ScoringFn]
    """The scoring functions."""


class NumberType(WireModel):
    """A number.

    Source: scoring.yaml#/components/schemas/NumberType
    """

    type: Literal["number"] = "number"
    """Tag of this kind."""


class ObjectType(WireModel):
    """An object.

    Source: scoring.yaml#/components/schemas/ObjectType
    """

    type: Literal["object"] = "object"
    """Tag of this kind."""


class RegexParserScoringFnParams(WireModel):
    """Patterns read the answer out of the text, and it is compared with the expected one.

    Source: scoring.yaml#/components/schemas/RegexParserScoringFnParams
    """

    type: Literal["regex_parser"] = "regex_parser"
    """Tag of this kind."""

    parsing_regexes: list[str] | None = None
    """Patterns that find the answer; the first that matches counts."""

    aggregation_functions: list[AggregationFunctionType] | None = None
    """How scores of rows become results."""


class ScoreBatchResponse(WireModel):
    """Scores of the dataset.

    Source: scoring.yaml#/components/schemas/ScoreBatchResponse
    """

    dataset_id: str | None = None
    """Dataset that holds the scores; null or absent when they were not saved."""

    results: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class ScoreResponse(WireModel):
    """Scores of the rows.

    Source: scoring.yaml#/components/schemas/ScoreResponse
    """

    results: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class ScoringFn(WireModel):
    """A function that scores answers.

    Source: scoring.yaml#/components/schemas/ScoringFn
    """

    identifier: str
    """Identifier of the function."""

    provider_id: str
    """Provider that computes it."""

    provider_resource_id: str | None = None
    """Name of the function at its provider."""

    type: Literal["scoring_function"] = "scoring_function"
    """Kind of this resource."""

    description: str | None = None
    """What the function measures."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""

    return_type: ParamType
    """Type of a value that a function takes or returns."""

    params: ScoringFnParams | None = None
    """Parameters of a scoring function."""


ScoringFnParams = TypeAliasType(
    "ScoringFnParams",
    Annotated[
        LLMAsJudgeScoringFnParams | RegexParserScoringFnParams | BasicScoringFnParams | UnknownVariant,
        OpenUnion(
            "type",
            {
                "llm_as_judge": "LLMAsJudgeScoringFnParams",
                "regex_parser": "RegexParserScoringFnParams",
                "basic": "BasicScoringFnParams",
            },
        ),
    ],
)
"""Parameters of a scoring function.

Source: scoring.yaml#/components/schemas/ScoringFnParams
"""


ScoringFunctionMap = TypeAliasType("ScoringFunctionMap", dict[str, ScoringFnParams | None])
"""Scoring functions by identifier, each with its parameters, or with null for the registered ones.

Source: scoring.yaml#/components/schemas/ScoringFunctionMap
"""


class ScoringResult(WireModel):
    """What one function says about the rows.

    Source: scoring.yaml#/components/schemas/ScoringResult
    """

    score_rows: list[Row]
    """One row of scores for each row of the input, in its order."""

    aggregated_results: dict[str, Any]
    """Results over all rows by aggregation function."""


class StringType(WireModel):
    """A text.

    Source: scoring.yaml#/components/schemas/StringType
    """

    type: Literal["string"] = "string"
    """Tag of this kind."""


class UnionType(WireModel):
    """One of several types.

    Source: scoring.yaml#/components/schemas/UnionType
    """

    type: Literal["union"] = "union"
    """Tag of this kind."""


ParamType = TypeAliasType(
    "ParamType",
    Annotated[
        StringType
        | NumberType
        | BooleanType
        | ArrayType
        | ObjectType
        | JsonType
        | UnionType
        | ChatCompletionInputType
        | CompletionInputType
        | AgentTurnInputType
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "string": "StringType",
                "number": "NumberType",
                "boolean": "BooleanType",
                "array": "ArrayType",
                "object": "ObjectType",
                "json": "JsonType",
                "union": "UnionType",
                "chat_completion_input": "ChatCompletionInputType",
                "completion_input": "CompletionInputType",
                "agent_turn_input": "AgentTurnInputType",
            },
        ),
    ],
)
"""Type of a value that a function takes or returns.

Source: scoring.yaml#/components/schemas/ParamType
"""
