"""What a name of a Claude model tells, wherever it is hosted."""

from __future__ import annotations

import re

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.native import AskedChat, asked
from llama_stack_providers.inference.translation.fields import unsupported
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import given

_VERSION = re.compile(r"claude-(?:[a-z]+-)?(?P<major>\d)(?:-(?P<minor>\d))?(?!\d)")
_NEWEST = (99, 0)
_BUDGETS = {"minimal": 1024, "low": 2048, "medium": 8192, "high": 16384, "xhigh": 24576, "max": 32000}
_LEAST_BUDGET = 1024


def version_of(model: str) -> tuple[int, int]:
    """The version in a name such as `claude-opus-4-5-20251101`; one without counts as newer than any."""
    match = _VERSION.search(model)
    return (int(match["major"]), int(match["minor"] or 0)) if match else _NEWEST


def takes_sampling(model: str) -> bool:
    """Whether temperature and its kin can be chosen: since Opus 4.7 and the fifth generation they cannot."""
    return version_of(model) <= (4, 6)


def has_structured_output(model: str) -> bool:
    """Whether it writes JSON of a schema by itself."""
    return version_of(model) >= (4, 5)


def sampling_of(body: CreateChatCompletionRequest, *, service: str) -> Json:
    """How tokens are chosen, by `temperature`, `top_p` and `top_k`; what is usual is left out.

    Raises:
        InvalidRequestError: The model, or any Claude, does not let it be chosen.
    """
    temperature, top_p, top_k = given(body.temperature, 1.0), given(body.top_p, 1.0), asked(body).top_k
    if temperature > 1:
        raise unsupported("temperature", f"temperature is {temperature}; at {service} it is at most 1.")
    wanted: Json = {
        **({"temperature": temperature} if temperature != 1 else {}),
        **({"top_p": top_p} if top_p != 1 else {}),
        **({"top_k": top_k} if top_k is not None else {}),
    }
    if not wanted or takes_sampling(body.model):
        return wanted
    # Native requests that say nothing of sampling ask for the likeliest token; these models offer nothing nearer.
    if isinstance(body, AskedChat) and wanted == {"temperature": 0.0}:
        return {}
    first = next(iter(wanted))
    raise unsupported(
        first, f"'{body.model}' does not let `{first}` be chosen; leave it out, or use an older model."
    )


def thinking_of(model: str, effort: str, limit: int) -> tuple[Json, str | None]:
    """How much to think: the configuration of thinking, and the effort where the model takes one.

    Args:
        model: Its name.
        effort: `reasoning_effort` of the request.
        limit: Tokens of the answer, thoughts included.
    """
    if effort == "none":
        return {"type": "disabled"}, None
    if version_of(model) >= (4, 6):
        return {"type": "adaptive", "display": "summarized"}, "low" if effort == "minimal" else effort
    budget = min(_BUDGETS[effort], limit - 1)
    if budget < _LEAST_BUDGET:
        raise unsupported(
            "reasoning_effort",
            f"'{model}' thinks in {_LEAST_BUDGET} tokens or more; allow more than that in `max_completion_tokens`.",
        )
    return {"type": "enabled", "budget_tokens": budget}, None
