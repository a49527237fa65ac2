# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from llama_stack_client.runtime.model import WireModel


class Prompt(WireModel):
    """One version of a prompt template.

    Source: prompts.yaml#/components/schemas/Prompt
    """

    prompt_id: str
    """Identifier of the prompt."""

    prompt: str | None = None
    """The template; a variable stands as `{{ name }}`."""

    version: int
    """Number of this version, counted from 1."""

    variables: list[str]
    """Names of the variables."""

    is_default: bool
    """Whether this is the version used where none is named."""


class PromptList(WireModel):
    """Prompts, or versions of one prompt.

    Source: prompts.yaml#/components/schemas/PromptList
    """

    data: list[Prompt]
    """The prompts."""
