"""What is known of each upstream that speaks OpenAI: where it is, whose key it takes, and where it differs.

Facts only, out of the upstreams' public documentation; `openai-compatible` is any other. A field that an upstream does
not take is refused when the answer would be another one without it, and left out when it only advises.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from llama_stack_providers.inference.native.asked import Feature

Limit: TypeAlias = Literal["as_given", "max_tokens", "max_completion_tokens"]
Grammar: TypeAlias = Literal["grammar", "ebnf", "structured_outputs", "response_format"]
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
class Preset:
    """An upstream.

    Attributes:
        name: Its provider type is `remote::<name>`.
        title: What messages call it.
        base_url: Where it is unless the distribution says otherwise; `None` where only the operator knows.
        key_variable: Environment variable in which people keep its key.
        key_needed: Whether it takes no request without a key.
        key_header: Header that carries the key.
        limit: The field in which it wants the most tokens of a chat.
        drops: Fields that are left out.
        refuses: Fields that are refused.
        single: Whether it writes one answer at a time, so that `n` above 1 is refused.
        features: What it takes beyond OpenAI's form.
        repetition: Its name for `repetition_penalty`.
        grammar: How it takes a grammar.
        shape: How it takes the shape of a continuation.
        completions: Whether it has `/completions`.
        embeddings: Whether it has `/embeddings`.
        ranking: How it takes texts to rank.
        ranking_path: Where it ranks.
        lists_models: Whether it has `/models`.
    """

    name: str
    title: str
    base_url: str | None = None
    key_variable: str | None = None
    key_needed: bool = False
    key_header: str = "authorization"
    limit: Limit = "as_given"
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

    @property
    def key_fields(self) -> tuple[str, str]:
        """Names of its key in the provider data, the documented one first."""
        name = self.name.replace("-", "_")
        fields = (f"{name}_api_key", f"{name}_api_token")
        return fields if self.name not in {"vllm", "databricks"} else (fields[1], fields[0])


_ENGINE: frozenset[Feature] = frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape"})
_SAMPLING: frozenset[Feature] = frozenset({"top_k", "repetition_penalty"})

PRESETS = {
    preset.name: preset
    for preset in (
        Preset(name="openai-compatible", title="The upstream", drops=KEPT_HERE, refuses=frozenset()),
        Preset(
            name="openai",
            title="OpenAI",
            base_url="https://api.openai.com/v1",
            key_variable="OPENAI_API_KEY",
            key_needed=True,
            limit="max_completion_tokens",
            drops=KEPT_HERE,
        ),
        Preset(
            name="azure",
            title="Azure OpenAI",
            key_variable="AZURE_OPENAI_API_KEY",
            key_needed=True,
            key_header="api-key",
            limit="max_completion_tokens",
            drops=KEPT_HERE,
        ),
        Preset(
            name="together",
            title="Together",
            base_url="https://api.together.xyz/v1",
            key_variable="TOGETHER_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=_SAMPLING,
            ranking="documents",
        ),
        Preset(
            name="fireworks",
            title="Fireworks",
            base_url="https://api.fireworks.ai/inference/v1",
            key_variable="FIREWORKS_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=_ENGINE,
            grammar="response_format",
            ranking="documents",
        ),
        Preset(
            name="groq",
            title="Groq",
            base_url="https://api.groq.com/openai/v1",
            key_variable="GROQ_API_KEY",
            key_needed=True,
            refuses=frozenset({"logprobs", "top_logprobs", "logit_bias"}),
            single=True,
            completions=False,
            embeddings=False,
        ),
        Preset(
            name="cerebras",
            title="Cerebras",
            base_url="https://api.cerebras.ai/v1",
            key_variable="CEREBRAS_API_KEY",
            key_needed=True,
            limit="max_completion_tokens",
            refuses=ENGINE_ONLY | {"frequency_penalty", "presence_penalty", "logit_bias"},
            embeddings=False,
        ),
        Preset(
            name="sambanova",
            title="SambaNova",
            base_url="https://api.sambanova.ai/v1",
            key_variable="SAMBANOVA_API_KEY",
            key_needed=True,
            limit="max_tokens",
            refuses=ENGINE_ONLY | {"logprobs", "top_logprobs", "logit_bias"},
            single=True,
            features=frozenset({"top_k"}),
        ),
        Preset(
            name="nvidia",
            title="NVIDIA",
            base_url="https://integrate.api.nvidia.com/v1",
            key_variable="NVIDIA_API_KEY",
            limit="max_tokens",
            features=frozenset({"truncation"}),
            ranking="passages",
            ranking_path="/ranking",
        ),
        Preset(
            name="deepinfra",
            title="DeepInfra",
            base_url="https://api.deepinfra.com/v1/openai",
            key_variable="DEEPINFRA_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=_SAMPLING,
        ),
        Preset(
            name="openrouter",
            title="OpenRouter",
            base_url="https://openrouter.ai/api/v1",
            key_variable="OPENROUTER_API_KEY",
            key_needed=True,
            features=_SAMPLING,
        ),
        Preset(
            name="ollama",
            title="Ollama",
            base_url="http://localhost:11434/v1",
            key_variable="OLLAMA_API_KEY",
            limit="max_tokens",
            refuses=ENGINE_ONLY | {"logit_bias"},
            single=True,
        ),
        Preset(
            name="lm-studio",
            title="LM Studio",
            base_url="http://localhost:1234/v1",
            limit="max_tokens",
            features=_SAMPLING,
            repetition="repeat_penalty",
        ),
        Preset(
            name="llama-cpp-server",
            title="The llama.cpp server",
            base_url="http://localhost:8080/v1",
            key_variable="LLAMA_API_KEY",
            limit="max_tokens",
            features=_ENGINE,
            repetition="repeat_penalty",
            shape="json_schema",
            ranking="documents",
        ),
        Preset(
            name="vllm",
            title="vLLM",
            base_url="http://localhost:8000/v1",
            key_variable="VLLM_API_TOKEN",
            refuses=frozenset(),
            features=_ENGINE,
            grammar="structured_outputs",
            ranking="documents",
        ),
        Preset(
            name="tgi",
            title="TGI",
            base_url="http://localhost:8080/v1",
            key_variable="HF_TOKEN",
            limit="max_tokens",
            refuses=ENGINE_ONLY | {"logit_bias"},
            single=True,
            embeddings=False,
        ),
        Preset(
            name="sglang",
            title="SGLang",
            base_url="http://localhost:30000/v1",
            limit="max_tokens",
            features=frozenset({"top_k", "repetition_penalty", "grammar"}),
            grammar="ebnf",
            ranking="documents",
        ),
        Preset(
            name="databricks",
            title="Databricks",
            key_variable="DATABRICKS_TOKEN",
            key_needed=True,
            limit="max_tokens",
            features=frozenset({"top_k"}),
            lists_models=False,
        ),
    )
}
