"""What every answer carries."""

from __future__ import annotations

from llama_stack_api import spec

ANSWER_HEADERS = (("x-llamastack-spec-version", spec.VERSION),)
"""Headers of every answer: the contract that it follows."""
