"""What a name of a model at Bedrock tells."""

from __future__ import annotations

import re

from llama_stack_providers.inference.translation import claude
from llama_stack_providers.inference.translation.fields import unsupported
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import NotFoundError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._/-]{0,2047}")
_WITHOUT_STRUCTURED_OUTPUT = ("amazon.nova", "amazon.titan", "cohere.", "ai21.", "meta.llama")
_EFFORTS = {
    "minimal": "low",
    "low": "low",
    "medium": "medium",
    "high": "high",
    "xhigh": "high",
    "max": "high",
}
DEFAULT_LIMIT = 8192
"""Tokens of an answer of Claude that thinks, where the request does not say."""


def checked(model: str) -> str:
    """A name that can stand in a path.

    Raises:
        NotFoundError: No model can have this name.
    """
    if ".." in model or not _NAME.fullmatch(model):
        raise NotFoundError(
            "This is not a name of a model at Bedrock.", code="model_not_found", param="model"
        )
    return model


def is_claude(model: str) -> bool:
    """Whether it is Anthropic's."""
    return "anthropic.claude" in model


def has_structured_output(model: str) -> bool:
    """Whether it writes JSON of a schema by itself."""
    if is_claude(model):
        return claude.has_structured_output(model)
    return not any(name in model for name in _WITHOUT_STRUCTURED_OUTPUT)


def thinking_of(model: str, effort: str, limit: int | None) -> tuple[Json, str | None]:
    """How much to think: fields of the model's own, and the effort where Converse has a place for it."""
    if is_claude(model):
        thinking, told = claude.thinking_of(model, effort, limit or DEFAULT_LIMIT)
        return {"thinking": thinking}, told
    if effort == "none":
        return {}, None
    if "openai.gpt-oss" in model:
        return {"reasoning_effort": _EFFORTS[effort]}, None
    raise unsupported("reasoning_effort", f"'{model}' does not let `reasoning_effort` be chosen at Bedrock.")
