# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictBool, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import Metadata, Row


class ScoringResult(StackModel):
    """What one function says about the rows.

    Source: scoring.yaml#/components/schemas/ScoringResult
    """

    score_rows: list[Row]
    """One row of scores for each row of the input, in its order."""
    aggregated_results: dict[str, Any]
    """Results over all rows by aggregation function."""


AggregationFunctionType = TypeAliasType(
    "AggregationFunctionType",
    Literal["average", "weighted_average", "median", "categorical_count", "accuracy"],
)
"""
How the scores of rows become one result.

Source: scoring.yaml#/components/schemas/AggregationFunctionType
"""


class StringType(StackModel):
    """A text.

    Source: scoring.yaml#/components/schemas/StringType
    """

    type: Literal["string"] = "string"
    """Tag of this kind."""


class NumberType(StackModel):
    """A number.

    Source: scoring.yaml#/components/schemas/NumberType
    """

    type: Literal["number"] = "number"
    """Tag of this kind."""


class BooleanType(StackModel):
    """True or false.

    Source: scoring.yaml#/components/schemas/BooleanType
    """

    type: Literal["boolean"] = "boolean"
    """Tag of this kind."""


class ArrayType(StackModel):
    """A list.

    Source: scoring.yaml#/components/schemas/ArrayType
    """

    type: Literal["array"] = "array"
    """Tag of this kind."""


class ObjectType(StackModel):
    """An object.

    Source: scoring.yaml#/components/schemas/ObjectType
    """

    type: Literal["object"] = "object"
    """Tag of this kind."""


class JsonType(StackModel):
    """Any JSON value.

    Source: scoring.yaml#/components/schemas/JsonType
    """

    type: Literal["json"] = "json"
    """Tag of this kind."""


class UnionType(StackModel):
    """One of several types.

    Source: scoring.yaml#/components/schemas/UnionType
    """

    type: Literal["union"] = "union"
    """Tag of this kind."""


class ChatCompletionInputType(StackModel):
    """Messages for a chat completion.

    Source: scoring.yaml#/components/schemas/ChatCompletionInputType
    """

    type: Literal["chat_completion_input"] = "chat_completion_input"
    """Tag of this kind."""


class CompletionInputType(StackModel):
    """A prompt for a completion.

    Source: scoring.yaml#/components/schemas/CompletionInputType
    """

    type: Literal["completion_input"] = "completion_input"
    """Tag of this kind."""


class AgentTurnInputType(StackModel):
    """Messages for a turn of an agent.

    Source: scoring.yaml#/components/schemas/AgentTurnInputType
    """

    type: Literal["agent_turn_input"] = "agent_turn_input"
    """Tag of this kind."""


class ScoreResponse(StackModel):
    """Scores of the rows.

    Source: scoring.yaml#/components/schemas/ScoreResponse
    """

    results: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class ScoreBatchResponse(StackModel):
    """Scores of the dataset.

    Source: scoring.yaml#/components/schemas/ScoreBatchResponse
    """

    dataset_id: StrictStr | None | MISSING = MISSING
    """Dataset that holds the scores; null or absent when they were not saved."""
    results: dict[str, ScoringResult]
    """Scores by identifier of the function."""


class LLMAsJudgeScoringFnParams(StackModel):
    """A model judges the answer.

    Source: scoring.yaml#/components/schemas/LLMAsJudgeScoringFnParams
    """

    type: Literal["llm_as_judge"] = "llm_as_judge"
    """Tag of this kind."""
    judge_model: Annotated[StrictStr, Field(min_length=1)]
    """The model that judges."""
    prompt_template: StrictStr | None | MISSING = MISSING
    """Prompt for the judge, with `{input_query}`, `{expected_answer}` and `{generated_answer}` for the columns of a row."""
    judge_score_regexes: list[StrictStr] | MISSING = MISSING
    """Patterns that find the score in the judgement; the first that matches counts."""
    aggregation_functions: list[AggregationFunctionType] | MISSING = MISSING
    """How scores of rows become results."""


class RegexParserScoringFnParams(StackModel):
    """Patterns read the answer out of the text, and it is compared with the expected one.

    Source: scoring.yaml#/components/schemas/RegexParserScoringFnParams
    """

    type: Literal["regex_parser"] = "regex_parser"
    """Tag of this kind."""
    parsing_regexes: list[StrictStr] | MISSING = MISSING
    """Patterns that find the answer; the first that matches counts."""
    aggregation_functions: list[AggregationFunctionType] | MISSING = MISSING
    """How scores of rows become results."""


class BasicScoringFnParams(StackModel):
    """A plain comparison.

    Source: scoring.yaml#/components/schemas/BasicScoringFnParams
    """

    type: Literal["basic"] = "basic"
    """Tag of this kind."""
    aggregation_functions: list[AggregationFunctionType] | MISSING = MISSING
    """How scores of rows become results."""


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
        | AgentTurnInputType,
        Field(discriminator="type"),
    ],
)
"""
Type of a value that a function takes or returns.

Source: scoring.yaml#/components/schemas/ParamType
"""


ScoringFnParams = TypeAliasType(
    "ScoringFnParams",
    Annotated[
        LLMAsJudgeScoringFnParams | RegexParserScoringFnParams | BasicScoringFnParams,
        Field(discriminator="type"),
    ],
)
"""
Parameters of a scoring function.

Source: scoring.yaml#/components/schemas/ScoringFnParams
"""


ScoringFunctionMap = TypeAliasType("ScoringFunctionMap", dict[str, ScoringFnParams | None])
"""
Scoring functions by identifier, each with its parameters, or with null for the registered ones.

Source: scoring.yaml#/components/schemas/ScoringFunctionMap
"""


class ScoringFn(StackModel):
    """A function that scores answers.

    Source: scoring.yaml#/components/schemas/ScoringFn
    """

    identifier: StrictStr
    """Identifier of the function."""
    provider_id: StrictStr
    """Provider that computes it."""
    provider_resource_id: StrictStr | MISSING = MISSING
    """Name of the function at its provider."""
    type: Literal["scoring_function"] = "scoring_function"
    """Kind of this resource."""
    description: StrictStr | MISSING = MISSING
    """What the function measures."""
    metadata: Metadata
    return_type: ParamType
    params: ScoringFnParams | MISSING = MISSING


class RegisterScoringFunctionRequest(StackModel):
    """A scoring function to register.

    Source: scoring.yaml#/components/schemas/RegisterScoringFunctionRequest
    """

    scoring_fn_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier to register it under."""
    description: StrictStr
    """What the function measures."""
    return_type: ParamType
    provider_id: StrictStr | None | MISSING = MISSING
    """Provider that shall compute it. Default the only one."""
    provider_scoring_fn_id: StrictStr | None | MISSING = MISSING
    """Name of the function at the provider. Default its identifier."""
    params: ScoringFnParams | None | MISSING = MISSING
    """Parameters taken when a call gives none."""


class ScoreRequest(StackModel):
    """Rows to score, and the functions to score them with.

    Source: scoring.yaml#/components/schemas/ScoreRequest
    """

    input_rows: list[Row]
    """The rows; most functions read `input_query`, `expected_answer` and `generated_answer`."""
    scoring_functions: ScoringFunctionMap


class ScoreBatchRequest(StackModel):
    """A dataset to score, and the functions to score it with.

    Source: scoring.yaml#/components/schemas/ScoreBatchRequest
    """

    dataset_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the dataset."""
    scoring_functions: ScoringFunctionMap
    save_results_dataset: StrictBool = False
    """Whether to save the scores as a new dataset."""


class ListScoringFunctionsResponse(StackModel):
    """Scoring functions.

    Source: scoring.yaml#/components/schemas/ListScoringFunctionsResponse
    """

    data: list[ScoringFn]
    """The scoring functions."""
