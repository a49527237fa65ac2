"""What is known of each upstream that speaks OpenAI: where it is, whose key it takes, and where it differs.

Facts only, out of the upstreams' public documentation; `openai-compatible` is any other. What an upstream refuses itself
is left to it, so that what it learns needs no change here.
"""

from __future__ import annotations

from llama_stack_providers.inference.native.asked import Feature
from llama_stack_providers.inference.upstream.openai.dialect import ENGINE_ONLY, KEPT_HERE, Dialect

_ENGINE: frozenset[Feature] = frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape"})
_SAMPLING: frozenset[Feature] = frozenset({"top_k", "repetition_penalty"})

PRESETS = {
    preset.name: preset
    for preset in (
        Dialect(name="openai-compatible", title="The upstream", drops=KEPT_HERE, refuses=frozenset()),
        Dialect(
            name="openai",
            title="OpenAI",
            base_url="https://api.openai.com/v1",
            key_variable="OPENAI_API_KEY",
            key_needed=True,
            limit="max_completion_tokens",
            drops=KEPT_HERE,
        ),
        Dialect(
            name="azure",
            title="Azure OpenAI",
            key_variable="AZURE_OPENAI_API_KEY",
            key_needed=True,
            key_header="api-key",
            limit="max_completion_tokens",
            drops=KEPT_HERE,
        ),
        Dialect(
            name="together",
            title="Together",
            base_url="https://api.together.xyz/v1",
            key_variable="TOGETHER_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=_SAMPLING,
            ranking="documents",
        ),
        Dialect(
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
        Dialect(
            name="groq",
            title="Groq",
            base_url="https://api.groq.com/openai/v1",
            key_variable="GROQ_API_KEY",
            key_needed=True,
            completions=False,
            embeddings=False,
        ),
        Dialect(
            name="cerebras",
            title="Cerebras",
            base_url="https://api.cerebras.ai/v1",
            key_variable="CEREBRAS_API_KEY",
            key_needed=True,
            limit="max_completion_tokens",
            embeddings=False,
        ),
        Dialect(
            name="sambanova",
            title="SambaNova",
            base_url="https://api.sambanova.ai/v1",
            key_variable="SAMBANOVA_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=frozenset({"top_k"}),
        ),
        Dialect(
            name="nvidia",
            title="NVIDIA",
            base_url="https://integrate.api.nvidia.com/v1",
            key_variable="NVIDIA_API_KEY",
            limit="max_tokens",
            features=frozenset({"truncation"}),
            ranking="passages",
            ranking_path="/ranking",
        ),
        Dialect(
            name="deepinfra",
            title="DeepInfra",
            base_url="https://api.deepinfra.com/v1/openai",
            key_variable="DEEPINFRA_API_KEY",
            key_needed=True,
            limit="max_tokens",
            features=_SAMPLING,
        ),
        Dialect(
            name="openrouter",
            title="OpenRouter",
            base_url="https://openrouter.ai/api/v1",
            key_variable="OPENROUTER_API_KEY",
            key_needed=True,
            features=_SAMPLING,
        ),
        Dialect(
            name="ollama",
            title="Ollama",
            base_url="http://localhost:11434/v1",
            key_variable="OLLAMA_API_KEY",
            limit="max_tokens",
            refuses=ENGINE_ONLY | {"logit_bias"},
            single=True,
        ),
        Dialect(
            name="lm-studio",
            title="LM Studio",
            base_url="http://localhost:1234/v1",
            limit="max_tokens",
            features=_SAMPLING,
            repetition="repeat_penalty",
        ),
        Dialect(
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
        Dialect(
            name="vllm",
            title="vLLM",
            base_url="http://localhost:8000/v1",
            key_variable="VLLM_API_TOKEN",
            refuses=frozenset(),
            features=_ENGINE,
            grammar="structured_outputs",
            ranking="documents",
            loose_calls=True,
        ),
        Dialect(
            name="tgi",
            title="TGI",
            base_url="http://localhost:8080/v1",
            key_variable="HF_TOKEN",
            limit="max_tokens",
            refuses=ENGINE_ONLY | {"logit_bias"},
            single=True,
            embeddings=False,
        ),
        Dialect(
            name="sglang",
            title="SGLang",
            base_url="http://localhost:30000/v1",
            limit="max_tokens",
            features=frozenset({"top_k", "repetition_penalty", "grammar"}),
            grammar="ebnf",
            ranking="documents",
        ),
        Dialect(
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
