"""What an upstream that speaks OpenAI speaks differently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from llama_stack_providers.inference.native.asked import Feature

Limit: TypeAlias = Literal["as_given", "max_tokens", "max_completion_tokens"]
Grammar: TypeAlias = Literal[
    "grammar", "ebnf", "structured_outputs", "response_format", "response_format_ebnf"
]
Shape: TypeAlias = Literal["response_format", "json_schema"]
Ranking: TypeAlias = Literal["documents", "passages"]

KEPT_HERE = frozenset({"store", "metadata"})
"""Stored answers are this server's affair."""

OPENAI_ONLY = KEPT_HERE | {
    "safety_identifier",
    "prompt_cache_key",
    "prompt_cache_options",
    "prompt_cache_retention",
    "service_tier",
    "prediction",
}
"""What advises OpenAI's own service; others ignore it or stumble over it."""

ENGINE_ONLY = frozenset({"guided_choice", "prompt_logprobs"})
"""Fields of completions that only some engines have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """An upstream.

    A field that it overlooks is refused when the answer would be another one without it, and left out when it only
    advises.

    Attributes:
        name: Its provider type is `remote::<name>`.
        title: What messages call it.
        base_url: Where it is unless the distribution says otherwise; `None` where only the operator knows.
        key_variable: Environment variable in which people keep its key.
        key_needed: Whether it takes no request without a key.
        key_header: Header that carries the key.
        limit: The field in which it wants the most tokens of a chat.
        developer: Whether it knows messages of a developer; elsewhere they go as those of the system.
        drops: Fields that are left out.
        refuses: Fields that are refused, because it would overlook them.
        single: Whether it writes one answer whatever `n` is, so that more are refused.
        features: What it takes beyond OpenAI's form.
        repetition: Its name for `repetition_penalty`.
        grammar: How it takes a grammar.
        shape: How it takes the shape of a continuation.
        completions: Whether it has `/completions`.
        embeddings: Whether it has `/embeddings`.
        ranking: How it takes texts to rank.
        ranking_path: Where it ranks.
        lists_models: Whether it has `/models`.
        loose_calls: Whether calls that it is made to write break the schemas of their tools, so that they are made by
            answers in a JSON schema.
        overlooks_choice: Whether it leaves the choice of tools to the model, whatever is asked.
        counted_logprobs: Whether `logprobs` of a chat is a number there, of the likeliest tokens to tell.
        nameless: Whether its answers have empty identifiers.
    """

    name: str
    title: str
    base_url: str | None = None
    key_variable: str | None = None
    key_needed: bool = False
    key_header: str = "authorization"
    limit: Limit = "as_given"
    developer: bool = False
    drops: frozenset[str] = OPENAI_ONLY
    refuses: frozenset[str] = ENGINE_ONLY
    single: bool = False
    features: frozenset[Feature] = frozenset()
    repetition: str = "repetition_penalty"
    grammar: Grammar = "grammar"
    shape: Shape = "response_format"
    completions: bool = True
    embeddings: bool = True
    ranking: Ranking | None = None
    ranking_path: str = "/rerank"
    lists_models: bool = True
    loose_calls: bool = False
    overlooks_choice: bool = False
    counted_logprobs: bool = False
    nameless: bool = False

    @property
    def key_fields(self) -> tuple[str, str]:
        """Names of its key in the provider data, the documented one first."""
        name = self.name.replace("-", "_")
        fields = (f"{name}_api_key", f"{name}_api_token")
        return fields if self.name not in {"vllm", "databricks"} else (fields[1], fields[0])
