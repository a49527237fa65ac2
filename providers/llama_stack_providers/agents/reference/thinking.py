"""One question to the model, and its answer as it comes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field

from pydantic import MISSING

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.agents import AgentConfig
from llama_stack_api.models.common import (
    CompletionMessage,
    ContentDelta,
    Message,
    StopReason,
    TextDelta,
    ToolCall,
    ToolCallDelta,
    ToolConfig,
    ToolDefinition,
)
from llama_stack_api.models.inference import ChatCompletionRequest
from llama_stack_spi import Context, given


@dataclass(slots=True)
class Thought:
    """A question to the model; `message` is complete when `deltas` has ended."""

    inference: Inference
    request: ChatCompletionRequest
    _texts: list[str] = field(default_factory=list)
    _calls: list[ToolCall] = field(default_factory=list)
    _stop: StopReason = "end_of_turn"

    async def deltas(self, ctx: Context) -> AsyncGenerator[ContentDelta]:
        """Asks, and yields what is new of the answer. Whoever closes this ends the answer at the model, too."""
        chunks = self.inference.inference_chat_completion_stream(self.request, ctx=ctx)
        try:
            async for chunk in chunks:
                event = chunk.event
                self._stop = given(event.stop_reason, self._stop)
                delta = event.delta
                if isinstance(delta, TextDelta):
                    self._texts.append(delta.text)
                    if not delta.text:
                        continue
                elif isinstance(delta, ToolCallDelta) and isinstance(delta.tool_call, ToolCall):
                    call = self._told_apart(delta.tool_call)
                    self._calls.append(call)
                    delta = delta.model_copy(update={"tool_call": call})
                yield delta
        finally:
            if close := getattr(chunks, "aclose", None):
                await close()

    def _told_apart(self, call: ToolCall) -> ToolCall:
        """The call under an identifier of its own: results name calls, and models give several the same name."""
        if all(call.call_id != each.call_id for each in self._calls):
            return call
        return call.model_copy(update={"call_id": f"{call.call_id}-{len(self._calls) + 1}"})

    @property
    def message(self) -> CompletionMessage:
        """The whole answer."""
        return CompletionMessage(
            content="".join(self._texts), stop_reason=self._stop, tool_calls=self._calls or MISSING
        )


def question(
    config: AgentConfig,
    messages: Sequence[Message],
    tools: Sequence[ToolDefinition],
    tool_config: ToolConfig | MISSING,
    *,
    has_called: bool,
) -> ChatCompletionRequest:
    """The request of an agent in its present situation.

    Args:
        config: The agent.
        messages: What was said before.
        tools: What the model may call.
        tool_config: What the turn says about that.
        has_called: Whether it has called a tool in this turn; one that must is free afterwards, or it would never
            come to an answer.
    """
    request = ChatCompletionRequest(
        model_id=config.model, messages=list(messages), stream=True, response_format=config.response_format
    )
    if config.sampling_params is not MISSING:
        request.sampling_params = config.sampling_params
    if tools:
        request.tools = list(tools)
        request.tool_config = _tool_config(config, tool_config)
        if has_called and request.tool_config is not MISSING and request.tool_config.tool_choice != "none":
            request.tool_config = request.tool_config.model_copy(update={"tool_choice": "auto"})
    return request


def _tool_config(config: AgentConfig, tool_config: ToolConfig | MISSING) -> ToolConfig | MISSING:
    """The turn's say comes before the agent's."""
    for each in (tool_config, config.tool_config):
        if each is not MISSING:
            return each
    if config.tool_choice is MISSING and config.tool_prompt_format is MISSING:
        return MISSING
    return ToolConfig(
        tool_choice=given(config.tool_choice, "auto"), tool_prompt_format=config.tool_prompt_format
    )
