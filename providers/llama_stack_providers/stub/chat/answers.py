"""OpenAI's face of a chat, the way out: from what the model says to a response."""

from __future__ import annotations

import base64

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatAudio,
    ChatChoice,
    ChatCompletion,
    ChatCompletionMessage,
    ChatCustomToolCall,
    ChatFunctionToolCall,
    ChatLogprobs,
    ChatModeration,
    ChatModerationResult,
    ChatModerationResults,
    ChatTokenLogprob,
    ChatToolCall,
    ChatTopLogprob,
    CompletionUsage,
    CreateChatCompletionRequest,
    CustomToolCall,
    FinishReason,
    FunctionCall,
)
from llama_stack_providers.stub.chat.model import Answer, Ask, Call, answer
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.words import likeliest, tokens
from llama_stack_spi import given

FINGERPRINT = "stub"
AUDIO_LIFETIME = 3600
SILENCE = base64.b64encode(
    b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\0\0\0"
).decode()
"""A sound file without samples: the stub is mute."""


def completion_of(body: CreateChatCompletionRequest, ask: Ask, *, identifier: str) -> ChatCompletion:
    """The whole response to a request, with as many answers as it wants."""
    answers = [answer(ask, index) for index in range(given(body.n, 1))]
    created = clock.now()
    read, written = ask.token_count, sum(each.token_count for each in answers)
    tier = body.service_tier
    return ChatCompletion(
        id=identifier,
        created=created,
        model=body.model,
        choices=[_choice(body, each, index, identifier, created) for index, each in enumerate(answers)],
        usage=CompletionUsage(prompt_tokens=read, completion_tokens=written, total_tokens=read + written),
        service_tier="default" if tier == "auto" else tier,
        system_fingerprint=FINGERPRINT,
        metadata=body.metadata,
        moderation=_moderation(body),
    )


def _choice(
    body: CreateChatCompletionRequest, said: Answer, index: int, identifier: str, created: int
) -> ChatChoice:
    message = ChatCompletionMessage(content=None if said.calls else said.text, refusal=None)
    reason: FinishReason = said.reason
    if said.calls and not given(body.tools, []):
        message.function_call = _function_call(said.calls[0])
        reason = "function_call"
    elif said.calls:
        message.tool_calls = [_tool_call(call) for call in said.calls]
    elif "audio" in given(body.modalities, []):
        message.content = None
        message.audio = ChatAudio(
            id=f"{identifier}-audio-{index}",
            data=SILENCE,
            expires_at=created + AUDIO_LIFETIME,
            transcript=said.text,
        )
    logprobs = _logprobs(said.text, given(body.top_logprobs, 0)) if given(body.logprobs, False) else None
    return ChatChoice(index=index, message=message, finish_reason=reason, logprobs=logprobs)


def _tool_call(call: Call) -> ChatToolCall:
    if call.tool.schema is None:
        return ChatCustomToolCall(id=call.id, custom=CustomToolCall(name=call.tool.name, input=call.text))
    return ChatFunctionToolCall(id=call.id, function=_function_call(call))


def _function_call(call: Call) -> FunctionCall:
    return FunctionCall(name=call.tool.name, arguments=call.text)


def _logprobs(text: str, top: int) -> ChatLogprobs:
    return ChatLogprobs(
        content=[token_logprob(token, place, top) for place, token in enumerate(tokens(text))], refusal=None
    )


def token_logprob(token: str, place: int, top: int) -> ChatTokenLogprob:
    """The log probability of a token at a place, with those of the `top` likeliest."""
    return ChatTokenLogprob(
        token=token,
        logprob=likeliest(token, place, 1)[0][1],
        bytes=list(token.encode()),
        top_logprobs=[
            ChatTopLogprob(token=each, logprob=logprob, bytes=list(each.encode()))
            for each, logprob in likeliest(token, place, top)
        ],
    )


def _moderation(body: CreateChatCompletionRequest) -> ChatModeration | MISSING:
    asked = given(body.moderation, None)
    if asked is None:
        return MISSING
    clean = ChatModerationResult(
        model=asked.model,
        flagged=False,
        categories={"violence": False},
        category_scores={"violence": 0.0},
        category_applied_input_types={"violence": ["text"]},
    )
    results = ChatModerationResults(model=asked.model, results=[clean])
    return ChatModeration(input=results, output=results)
