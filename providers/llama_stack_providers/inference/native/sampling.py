"""How tokens are chosen and what the answer looks like, from native parameters to OpenAI's."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TypeAlias

from pydantic import MISSING

from llama_stack_api.models.common import (
    GrammarResponseFormat,
    JsonSchemaResponseFormat,
    ResponseFormat,
    SamplingParams,
    TopKSamplingStrategy,
    TopPSamplingStrategy,
)
from llama_stack_api.models.inference import ChatResponseFormatJsonSchema
from llama_stack_providers.inference.native.asked import Feature
from llama_stack_spi import InvalidRequestError, given

Features: TypeAlias = AbstractSet[Feature]

_HOTTEST = 2.0


def sampling(params: SamplingParams | MISSING, features: Features, *, limit: str) -> dict[str, object]:
    """Translates sampling parameters; without a strategy the likeliest token is taken.

    Args:
        params: What the native request says.
        features: What the provider takes beyond OpenAI's form.
        limit: Name of the field that says how many tokens to generate.
    """
    if params is MISSING:
        return {"temperature": 0.0}
    fields = _strategy(params, features)
    if params.max_tokens:
        fields[limit] = params.max_tokens
    if stop := [text for text in given(params.stop, []) if text]:
        fields["stop"] = stop
    penalty = given(params.repetition_penalty, 1.0)
    if penalty != 1.0:
        if penalty <= 0:
            raise InvalidRequestError(
                f"repetition_penalty is {penalty}; it must be above 0.",
                param="sampling_params.repetition_penalty",
            )
        expect(features, "repetition_penalty", "a repetition penalty", "sampling_params.repetition_penalty")
        fields["repetition_penalty"] = penalty
    return fields


def json_shape(wanted: ResponseFormat | MISSING) -> ChatResponseFormatJsonSchema | None:
    """The JSON schema that the answer must follow, in OpenAI's form."""
    if not isinstance(wanted, JsonSchemaResponseFormat):
        return None
    schema = {"name": "answer", "schema": wanted.json_schema}
    return ChatResponseFormatJsonSchema.model_validate({"type": "json_schema", "json_schema": schema})


def grammar(wanted: ResponseFormat | MISSING, features: Features) -> dict[str, object]:
    """The grammar that the answer must follow."""
    if not isinstance(wanted, GrammarResponseFormat):
        return {}
    expect(features, "grammar", "a grammar", "response_format")
    text = wanted.bnf.get("gbnf")
    if not isinstance(text, str):
        raise InvalidRequestError(
            'Write the grammar as GBNF text: `bnf: {"gbnf": "root ::= …"}`.',
            code="unsupported_grammar",
            param="response_format.bnf",
        )
    return {"grammar": text}


def expect(features: Features, feature: Feature, what: str, param: str) -> None:
    """Refuses what the provider of the model cannot do."""
    if feature not in features:
        raise InvalidRequestError(
            f"The provider of this model does not take {what}. Leave `{param}` out, or use another model.",
            code="unsupported",
            param=param,
        )


def _strategy(params: SamplingParams, features: Features) -> dict[str, object]:
    strategy = given(params.strategy, None)
    if isinstance(strategy, TopPSamplingStrategy):
        temperature = given(strategy.temperature, 1.0)
        if temperature > _HOTTEST:
            raise InvalidRequestError(
                f"temperature is {temperature}; it is at most {_HOTTEST}.",
                code="unsupported",
                param="sampling_params.strategy.temperature",
            )
        return {"temperature": temperature, "top_p": strategy.top_p}
    if isinstance(strategy, TopKSamplingStrategy):
        if strategy.top_k == 1:
            return {"temperature": 0.0}
        expect(features, "top_k", "sampling by `top_k`", "sampling_params.strategy")
        return {"temperature": 1.0, "top_k": strategy.top_k}
    return {"temperature": 0.0}
