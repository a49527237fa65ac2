"""What `trtllm-serve` speaks differently from OpenAI. It refuses fields that it does not know.

Of tools it knows the choices `none`, `auto` and a name; a call of any tool that is demanded is made by a JSON schema.
"""

from __future__ import annotations

from llama_stack_providers.inference.upstream.openai.dialect import ENGINE_ONLY, OPENAI_ONLY, Dialect

TRTLLM_SERVE = Dialect(
    name="tensorrt-llm",
    title="TensorRT-LLM",
    limit="max_tokens",
    drops=OPENAI_ONLY | {"verbosity"},
    refuses=ENGINE_ONLY | {"suffix", "modalities", "audio", "web_search_options", "moderation"},
    features=frozenset({"top_k", "repetition_penalty", "grammar", "completion_shape"}),
    grammar="response_format_ebnf",
    overlooks_choice=True,
)
