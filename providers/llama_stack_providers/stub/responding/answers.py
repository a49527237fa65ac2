"""What the stub's model answers to a context: thoughts, calls of tools, and text.

`chat` decides what to call and what to say, as it does for chat completions. Here that becomes items, and tools
that the server itself runs are run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llama_stack_api.models.responses import (
    CreateResponseRequest,
    ResponseCustomTool,
    ResponseCustomToolCall,
    ResponseFunctionCall,
    ResponseFunctionTool,
    ResponseIncompleteReason,
    ResponseItem,
    ResponseItemStatus,
    ResponseLogProb,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseReasoningText,
    ResponseRefusal,
    ResponseSummaryText,
    ResponseTopLogProb,
)
from llama_stack_providers.stub.chat import model as chat
from llama_stack_providers.stub.kit.judging import judge_trigger, judge_words
from llama_stack_providers.stub.kit.words import cut, likeliest, token_count, tokens
from llama_stack_providers.stub.responding.items import NewId, packed
from llama_stack_providers.stub.responding.requests import OfferedTool, ask_of
from llama_stack_providers.stub.responding.tools import Search, citations, decided, listing, use
from llama_stack_spi import given

REFUSAL = "The guardrails of this request do not let me answer that."
"""What the model says instead of an answer where a request has guardrails and the user's words fall into a hazard."""


@dataclass(slots=True)
class Answer:
    """What the model said and did, the tokens that this took, and the limit that stopped it, if one did."""

    input_tokens: int
    output: list[ResponseOutputItem]
    thought_tokens: int = 0
    output_tokens: int = 0
    stopped_by: ResponseIncompleteReason | None = None


async def answer(
    body: CreateResponseRequest,
    context: Sequence[ResponseItem],
    *,
    prompt: str,
    search: Search,
    new_id: NewId,
) -> Answer:
    """The model's answer to the context.

    Args:
        body: The request.
        context: Everything that the model sees, in order.
        prompt: The text of a stored prompt in front of it.
        search: Searches vector stores.
        new_id: Makes identifiers of items.
    """
    ask = ask_of(body, context, prompt=prompt)
    made = Answer(input_tokens=ask.token_count, output=[])
    if given(body.guardrails, []) and (judge_words(ask.prompt) or judge_trigger(ask.prompt)):
        _refuse(made, new_id)
        return made
    if _thinks(body):
        _think(body, ask, made, new_id)
    results, goes_on = await _use_tools(body, ask, context, made, search, new_id)
    if made.stopped_by or not goes_on:
        return made
    if results and body.max_infer_iters == 1:
        made.stopped_by = "max_infer_iters"
        return made
    heard = tuple(chat.Said("tool", result) for result in results)
    _say(body, replace(ask, said=ask.said + heard, mode="none"), made, new_id)
    return made


def _refuse(made: Answer, new_id: NewId) -> None:
    made.output_tokens = token_count(REFUSAL)
    part = ResponseRefusal(refusal=REFUSAL)
    made.output.append(ResponseOutputMessage(id=new_id("message"), status="completed", content=[part]))


def _thinks(body: CreateResponseRequest) -> bool:
    if (reasoning := given(body.reasoning, None)) is None:
        return False
    asked = (reasoning.effort, reasoning.summary, reasoning.generate_summary)
    return given(reasoning.effort, None) != "none" and any(given(each, None) for each in asked)


def _think(body: CreateResponseRequest, ask: chat.Ask, made: Answer, new_id: NewId) -> None:
    thought = f'The user says "{ask.prompt}". I look for a tool that fits, and then I answer.'
    text, status = _spend(body, thought, made)
    reasoning = given(body.reasoning, None)
    sums_up = reasoning and given(given(reasoning.summary, reasoning.generate_summary), None)
    made.thought_tokens = made.output_tokens
    made.output.append(
        ResponseReasoningItem(
            id=new_id("reasoning"),
            summary=[ResponseSummaryText(text="Look for a tool, then answer.")] if sums_up else [],
            content=[ResponseReasoningText(text=text)],
            encrypted_content=packed(text),
            status=status,
        )
    )


async def _use_tools(
    body: CreateResponseRequest,
    ask: chat.Ask,
    context: Sequence[ResponseItem],
    made: Answer,
    search: Search,
    new_id: NewId,
) -> tuple[list[str], bool]:
    """What the tools of the server found out, and whether the model goes on: not when the caller has a turn."""
    if made.stopped_by:
        return [], False
    if ask.mode != "none":
        for tool in ask.tools:
            if isinstance(tool, OfferedTool):
                made.output += listing(tool.origin, context, new_id)
    decision = decided(context, new_id)
    made.output += decision.items
    if decision.result:
        return [decision.result], True
    results: list[str] = []
    goes_on = True
    most = given(body.max_tool_calls, None)
    for call in chat.answer(ask).calls:
        if not isinstance(call.tool, OfferedTool):
            continue
        if isinstance(call.tool.origin, ResponseFunctionTool | ResponseCustomTool):
            made.output.append(_call_of_caller(call, made, new_id))
            goes_on = False
        elif most is None or len(results) < most:
            used = await use(call.tool.origin, ask.prompt, search=search, new_id=new_id)
            made.output += used.items
            results += [used.result] if used.result else []
            goes_on = goes_on and (not used.items or used.result is not None)
    return results, goes_on


def _call_of_caller(
    call: chat.Call, made: Answer, new_id: NewId
) -> ResponseFunctionCall | ResponseCustomToolCall:
    made.output_tokens += 1 + token_count(call.text)
    if call.tool.schema is None:
        return ResponseCustomToolCall(
            id=new_id("custom_tool_call"),
            call_id=call.id,
            name=call.tool.name,
            input=call.text,
            status="completed",
        )
    return ResponseFunctionCall(
        id=new_id("function_call"),
        call_id=call.id,
        name=call.tool.name,
        arguments=call.text,
        status="completed",
    )


def _say(body: CreateResponseRequest, ask: chat.Ask, made: Answer, new_id: NewId) -> None:
    text, status = _spend(body, chat.answer(ask).text, made)
    logprobs: list[ResponseLogProb] = []
    if "message.output_text.logprobs" in given(body.include, []):
        logprobs = [_logprob(*each, given(body.top_logprobs, 0)) for each in enumerate(tokens(text))]
    part = ResponseOutputText(text=text, annotations=citations(made.output, text), logprobs=logprobs)
    made.output.append(ResponseOutputMessage(id=new_id("message"), status=status, content=[part]))


def _spend(body: CreateResponseRequest, text: str, made: Answer) -> tuple[str, ResponseItemStatus]:
    """The text as far as the limit of tokens lets it go, and how far its item is then."""
    limit = given(body.max_output_tokens, None)
    said, reason = cut(text, max_tokens=None if limit is None else limit - made.output_tokens)
    made.output_tokens += token_count(said)
    if reason == "length":
        made.stopped_by = "max_output_tokens"
        return said, "incomplete"
    return said, "completed"


def _logprob(place: int, token: str, alternatives: int) -> ResponseLogProb:
    [(_, value)] = likeliest(token, place, 1)
    return ResponseLogProb(
        token=token,
        logprob=value,
        bytes=list(token.encode()),
        top_logprobs=[
            ResponseTopLogProb(token=other, logprob=value, bytes=list(other.encode()))
            for other, value in likeliest(token, place, alternatives)
        ],
    )
