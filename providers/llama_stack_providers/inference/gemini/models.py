"""What a name of a Gemini model tells."""

from __future__ import annotations

import re

from llama_stack_providers.inference.translation.fields import unsupported
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import NotFoundError

_NAME = re.compile(r"((models|tunedModels)/)?[A-Za-z0-9][A-Za-z0-9._-]*")
_GENERATION = re.compile(r"gemini-(\d+)")
_LEVELS = {"xhigh": "XHIGH", "max": "XHIGH"}
_BUDGETS = {
    "none": 0,
    "minimal": 1024,
    "low": 1024,
    "medium": 8192,
    "high": 24576,
    "xhigh": 24576,
    "max": 24576,
}


def checked(model: str) -> str:
    """A name that can stand in a path.

    Raises:
        NotFoundError: No model can have this name.
    """
    if ".." in model or not _NAME.fullmatch(model):
        raise NotFoundError("This is not a name of a Gemini model.", code="model_not_found", param="model")
    return model


def generation_of(model: str) -> int:
    """The generation in a name; one without counts as the newest."""
    match = _GENERATION.search(model)
    return int(match[1]) if match else 99


def thinking_of(model: str, effort: str) -> Json:
    """How much to think: by level since the third generation, within a budget before."""
    shown = {"include_thoughts": True} if effort != "none" else {}
    if generation_of(model) < 3:
        return {"thinking_budget": _BUDGETS[effort], **shown}
    if effort == "none":
        raise unsupported(
            "reasoning_effort", f"'{model}' cannot leave out thinking; the least is `minimal` or `low`."
        )
    return {"thinking_level": _LEVELS.get(effort, effort.upper()), **shown}
