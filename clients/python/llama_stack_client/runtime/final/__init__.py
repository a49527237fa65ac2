"""Final results of streams: what the call without streaming would have answered.

A function for each kind of stream takes its events as plain JSON and returns the result as plain JSON, or
`None` where the events stop before the end. Each is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

from ..errors import LlamaStackClientError

Events = Sequence[Mapping[str, Any]]
"""The payloads of a stream, as plain JSON."""

AddUp = Callable[[Events], "Mapping[str, Any] | None"]
"""Makes the result out of all events of a stream."""

_MODULES = {
    ("ChatCompletionChunk", "ChatCompletion"): "chat",
    ("Completion", "Completion"): "completion",
    ("ChatCompletionResponseStreamChunk", "ChatCompletionResponse"): "native_chat",
    ("CompletionResponseStreamChunk", "CompletionResponse"): "native_completion",
    ("AgentTurnResponseStreamChunk", "Turn"): "turn",
    ("ResponseStreamEvent", "Response"): "response",
}


def add_up(payload: str, final: str) -> AddUp:
    """The function for streams of a payload that end in a result, both by name."""
    module = _MODULES.get((payload, final))
    if module is None:
        raise LlamaStackClientError(f"a stream of {payload} does not add up to a {final}")
    return cast(AddUp, import_module(f".{module}", __name__).add_up)
