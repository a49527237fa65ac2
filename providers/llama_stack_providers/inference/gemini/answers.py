"""Gemini's answers, whole and streamed, as what a model wrote."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING

from llama_stack_api.models.inference import ChatTokenLogprob, ChatTopLogprob, FinishReason
from llama_stack_providers.inference.gemini.requests import SERVICE
from llama_stack_providers.inference.translation.answers import new_call_id
from llama_stack_providers.inference.translation.pieces import Piece, Result, Usage, call, call_begun
from llama_stack_providers.inference.translation.refusals import broken_off, nonsense
from llama_stack_spi import UpstreamError, given

if TYPE_CHECKING:
    from google.genai import types

_BLOCKED = {
    "SAFETY",
    "RECITATION",
    "LANGUAGE",
    "BLOCKLIST",
    "PROHIBITED_CONTENT",
    "SPII",
    "MODEL_ARMOR",
    "IMAGE_SAFETY",
    "IMAGE_PROHIBITED_CONTENT",
    "IMAGE_RECITATION",
}
_MALFORMED = {
    "MALFORMED_FUNCTION_CALL",
    "MALFORMED_RESPONSE",
    "MISSING_THOUGHT_SIGNATURE",
    "TOO_MANY_TOOL_CALLS",
    "UNEXPECTED_TOOL_CALL",
}


class Reader:
    """Reads one answer, whole or in the chunks of a stream.

    Args:
        keep: Takes the identifier of each signed call, and the signature.
    """

    def __init__(self, keep: Callable[[str, bytes], None]) -> None:
        self._keep = keep
        self._usage = Usage()
        self._finish: FinishReason | None = None
        self._calls = 0

    def result(self, response: types.GenerateContentResponse) -> Result:
        """Reads a whole answer."""
        text, reasoning, refusal = "", "", ""
        tokens: list[ChatTokenLogprob] = []
        calls = []
        for piece in self._of(response):
            text += piece.text
            reasoning += piece.reasoning
            refusal += piece.refusal
            tokens += piece.tokens
            for each in piece.calls:
                if (function := given(each.function, None)) is not None:
                    name, arguments = given(function.name, ""), given(function.arguments, "")
                    calls.append(call(given(each.id, ""), name, arguments))
        if self._finish is None:
            raise nonsense(SERVICE)
        return Result(
            text=text,
            reasoning=reasoning,
            refusal=refusal,
            tokens=tokens,
            calls=calls,
            finish=self._finish,
            usage=self._usage,
        )

    async def pieces(self, chunks: AsyncIterator[types.GenerateContentResponse]) -> AsyncIterator[Piece]:
        """Reads a stream to its end."""
        async for chunk in chunks:
            for piece in self._of(chunk):
                yield piece
        if self._finish is None:
            raise broken_off(SERVICE)
        yield Piece(finish=self._finish, usage=self._usage)

    def _of(self, response: types.GenerateContentResponse) -> Iterator[Piece]:
        if response.usage_metadata is not None:
            self._usage = _usage(response.usage_metadata)
        feedback = response.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            self._finish = "content_filter"
            yield Piece(refusal=f"{SERVICE} did not read the chat: {feedback.block_reason.value}.")
        for candidate in response.candidates or []:
            tokens = _tokens(candidate.logprobs_result)
            if tokens:
                yield Piece(tokens=tokens)
            content = candidate.content
            for part in (content.parts or []) if content is not None else []:
                yield from self._part(part)
            if candidate.finish_reason is not None:
                self._finish = self._finish_of(candidate.finish_reason.value)

    def _part(self, part: types.Part) -> Iterator[Piece]:
        if part.function_call is not None:
            id_ = part.function_call.id or new_call_id()
            if part.thought_signature is not None:
                self._keep(id_, part.thought_signature)
            arguments = json.dumps(part.function_call.args or {}, ensure_ascii=False)
            yield call_begun(self._calls, id_, str(part.function_call.name), arguments)
            self._calls += 1
        elif part.text and part.thought:
            yield Piece(reasoning=part.text)
        elif part.text:
            yield Piece(text=part.text)

    def _finish_of(self, reason: str) -> FinishReason:
        if reason in _MALFORMED:
            raise UpstreamError(
                f"The model wrote something that {SERVICE} could not read ({reason}). Try again.",
                code="upstream_malformed",
            )
        if reason in _BLOCKED:
            return "content_filter"
        if reason == "MAX_TOKENS":
            return "length"
        return "tool_calls" if self._calls else "stop"


def _usage(usage: types.GenerateContentResponseUsageMetadata) -> Usage:
    thought = usage.thoughts_token_count or 0
    return Usage(
        read=(usage.prompt_token_count or 0) + (usage.tool_use_prompt_token_count or 0),
        written=(usage.candidates_token_count or 0) + thought,
        cached=usage.cached_content_token_count or 0,
        thought=thought,
    )


def _tokens(found: types.LogprobsResult | None) -> list[ChatTokenLogprob]:
    if found is None:
        return []
    tops = [top.candidates or [] for top in found.top_candidates or []]
    tokens = []
    for place, chosen in enumerate(found.chosen_candidates or []):
        alternatives = tops[place] if place < len(tops) else []
        tokens.append(
            ChatTokenLogprob(
                token=chosen.token or "",
                logprob=chosen.log_probability or 0.0,
                bytes=list((chosen.token or "").encode()),
                top_logprobs=[
                    ChatTopLogprob(
                        token=each.token or "",
                        logprob=each.log_probability or 0.0,
                        bytes=list((each.token or "").encode()),
                    )
                    for each in alternatives
                ],
            )
        )
    return tokens
