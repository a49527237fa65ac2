"""Fields that a service does not know: those that change the answer are refused by name, hints are left out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal, TypeAlias

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_spi import InvalidRequestError, given

MOST_ANSWERS = 8
"""The largest `n`: each answer is a request of its own to the service."""

Field: TypeAlias = Literal[
    "audio",
    "frequency_penalty",
    "function_call",
    "functions",
    "logit_bias",
    "logprobs",
    "modalities",
    "moderation",
    "parallel_tool_calls",
    "presence_penalty",
    "reasoning_effort",
    "top_logprobs",
    "verbosity",
    "web_search_options",
]

NOWHERE: frozenset[Field] = frozenset(
    {
        "audio",
        "function_call",
        "functions",
        "logit_bias",
        "modalities",
        "moderation",
        "verbosity",
        "web_search_options",
    }
)
"""What none of these services has."""

_ASKED: dict[Field, Callable[[CreateChatCompletionRequest], bool]] = {
    "audio": lambda body: given(body.audio, None) is not None,
    "frequency_penalty": lambda body: given(body.frequency_penalty, 0.0) != 0,
    "function_call": lambda body: given(body.function_call, "none") != "none",
    "functions": lambda body: bool(given(body.functions, None)),
    "logit_bias": lambda body: bool(given(body.logit_bias, None)),
    "logprobs": lambda body: given(body.logprobs, False),
    "modalities": lambda body: "audio" in given(body.modalities, []),
    "moderation": lambda body: given(body.moderation, None) is not None,
    "parallel_tool_calls": lambda body: bool(
        given(body.tools, None) and not given(body.parallel_tool_calls, True)
    ),
    "presence_penalty": lambda body: given(body.presence_penalty, 0.0) != 0,
    "reasoning_effort": lambda body: given(body.reasoning_effort, "none") != "none",
    "top_logprobs": lambda body: given(body.top_logprobs, 0) > 0,
    "verbosity": lambda body: given(body.verbosity, "medium") != "medium",
    "web_search_options": lambda body: given(body.web_search_options, None) is not None,
}
_CURE: dict[Field, str] = {"functions": "Send `tools`.", "function_call": "Send `tool_choice`."}


def refuse(body: CreateChatCompletionRequest, fields: Collection[Field], *, service: str) -> None:
    """Refuses a request that asks for what the service cannot do.

    Raises:
        InvalidRequestError: It does; `param` is the field.
    """
    for field in sorted(fields):
        if _ASKED[field](body):
            cure = _CURE.get(field, "Leave it out, or use a model of another provider.")
            raise unsupported(field, f"{service} has no `{field}`. {cure}")
    count = given(body.n, 1)
    if count > MOST_ANSWERS:
        raise unsupported(
            "n",
            f"n is {count}; each answer is a request of its own to {service}, so it is at most {MOST_ANSWERS}.",
        )


def unsupported(field: str, message: str) -> InvalidRequestError:
    """Makes the refusal of a field."""
    return InvalidRequestError(message, code="unsupported", param=field)


def limit_of(body: CreateChatCompletionRequest) -> int | None:
    """How many tokens the answer may have."""
    return given(body.max_completion_tokens, given(body.max_tokens, None))


def stops_of(body: CreateChatCompletionRequest) -> list[str]:
    """The texts that end the answer."""
    stop = given(body.stop, [])
    return [text for text in ([stop] if isinstance(stop, str) else stop) if text]


def user_of(body: CreateChatCompletionRequest) -> str | None:
    """The stable name of the end user."""
    return given(body.safety_identifier, given(body.user, None))
