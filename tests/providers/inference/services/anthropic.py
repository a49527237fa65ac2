"""Anthropic's Messages API."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from llama_stack_providers.stub.chat.model import Answer, Ask, Said, Tool
from tests.providers.inference.services.model import Sampling, pieces
from tests.providers.inference.services.schemas import expect_subset
from tests.providers.inference.services.serving import RefusedError, Reply, Request, Service, as_json

_FIELDS = {
    "model", "messages", "max_tokens", "system", "stop_sequences", "temperature", "top_p", "top_k", "metadata", "stream",
    "tools", "tool_choice", "thinking", "output_config", "service_tier",
}  # fmt: skip
_KINDS = {
    400: "invalid_request_error", 401: "authentication_error", 403: "permission_error", 404: "not_found_error",
    413: "request_too_large", 429: "rate_limit_error", 500: "api_error", 504: "timeout_error",
    529: "overloaded_error",
}  # fmt: skip
_NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")
_ID = re.compile(r"[a-zA-Z0-9_-]+")
_MODES = {"auto": "auto", "any": "required", "tool": "required", "none": "none"}
_REASONS = {"length": "max_tokens", "tool_calls": "tool_use"}


class Anthropic(Service):
    """Answers messages, and lists models page by page."""

    models = ("claude-sonnet-4-6", "claude-haiku-4-5")

    def model_of(self, request: Request) -> str:
        return str(request.body["model"]) if request.method == "POST" else ""

    def refused(self, refusal: RefusedError) -> Reply:
        kind = _KINDS.get(refusal.status, "invalid_request_error" if refusal.status < 500 else "api_error")
        return as_json({"type": "error", "error": {"type": kind, "message": refusal.text}}, refusal.status)

    def broken(self, text: str) -> bytes:
        return _event({"type": "error", "error": {"type": "api_error", "message": text}})

    def answer(self, request: Request) -> Reply:
        if "x-api-key" not in request.headers and "authorization" not in request.headers:
            raise RefusedError(401, "x-api-key header is required")
        if "anthropic-version" not in request.headers:
            raise RefusedError(400, "anthropic-version: header is required")
        if request.path == "/v1/models":
            return self._listed(request.query)
        if request.path != "/v1/messages":
            raise RefusedError(404, "Not found")
        body = request.body
        _expect(body, sampled=request.headers["anthropic-version"] == "2023-06-01")
        if not self.serves(body["model"]):
            raise RefusedError(404, f"model: {body['model']}")
        said = self.model_behind.answer(body["model"], _ask(body), Sampling(body.get("temperature")))
        reason = _stopped(body, said)
        if not body.get("stream"):
            return as_json(_message(body, said, reason))
        return Reply(_events(body, said, reason), media="text/event-stream; charset=utf-8", prelude=3)

    def _listed(self, query: Any) -> Reply:
        names = list(self.models)
        start = names.index(query["after_id"][0]) + 1 if "after_id" in query else 0
        page = [{"type": "model", "id": name, "display_name": name, "created_at": "2026-02-17T00:00:00Z"}
                for name in names[start : start + 1]]  # fmt: skip
        more = start + 1 < len(names)
        return as_json({"data": page, "has_more": more, "first_id": page[0]["id"], "last_id": page[-1]["id"]})


def _expect(body: dict[str, Any], *, sampled: bool) -> None:
    for name in body:
        if name not in _FIELDS:
            raise RefusedError(400, f"{name}: Extra inputs are not permitted")
    for name in ("temperature", "top_p", "top_k"):
        if name in body and not sampled:
            raise RefusedError(400, f"`{name}` is deprecated for this model.")
    if not isinstance(body.get("max_tokens"), int) or body["max_tokens"] < 1:
        raise RefusedError(400, "max_tokens: Field required")
    if not 0 <= body.get("temperature", 1) <= 1:
        raise RefusedError(400, "temperature: range: 0..1")
    for stop in body.get("stop_sequences", ()):
        if not stop.strip():
            raise RefusedError(400, "stop_sequences: each stop sequence must contain non-whitespace")
    _expect_tools(body)
    _expect_messages(body["messages"])
    if (shape := body.get("output_config", {}).get("format")) is not None:
        expect_subset(shape["schema"], "output_config.format.schema")


def _expect_tools(body: dict[str, Any]) -> None:
    tools, choice = body.get("tools", []), body.get("tool_choice")
    for index, tool in enumerate(tools):
        if not _NAME.fullmatch(tool["name"]):
            raise RefusedError(400, f"tools.{index}.name: String should match pattern")
        if tool["input_schema"].get("type") != "object":
            raise RefusedError(400, f"tools.{index}.input_schema.type: Field required")
        if tool.get("strict"):
            expect_subset(tool["input_schema"], f"tools.{index}.input_schema")
    if choice is None:
        return
    if not tools:
        raise RefusedError(400, "tool_choice may only be specified while providing tools")
    if choice["type"] in ("any", "tool") and body.get("thinking", {}).get("type") in ("enabled", "adaptive"):
        raise RefusedError(400, "Thinking may not be enabled when tool_choice forces tool use.")
    if choice["type"] == "tool" and choice["name"] not in [tool["name"] for tool in tools]:
        raise RefusedError(400, f"Tool '{choice['name']}' not found in provided tools")


def _expect_messages(messages: list[dict[str, Any]]) -> None:
    if not messages:
        raise RefusedError(400, "messages: at least one message is required")
    for index, message in enumerate(messages):
        if message["role"] not in ("user", "assistant"):
            raise RefusedError(400, f"messages.{index}.role: Input should be 'user' or 'assistant'")
        if not message["content"]:
            raise RefusedError(400, f"messages.{index}: all messages must have non-empty content")
        for block in _blocks(message):
            if block["type"] == "tool_use" and not _ID.fullmatch(block["id"]):
                raise RefusedError(400, f"messages.{index}: tool_use.id: String should match pattern")
            if block["type"] == "text" and not block["text"].strip():
                raise RefusedError(400, "messages: text content blocks must contain non-whitespace text")
    last = messages[-1]
    if last["role"] == "assistant" and (text := _blocks(last)[-1].get("text", "")) != text.rstrip():
        raise RefusedError(400, "messages: final assistant content cannot end with trailing whitespace")
    for before, after in pairwise([*messages, {"role": "user", "content": []}]):
        called = [block["id"] for block in _blocks(before) if block["type"] == "tool_use"]
        told = [block.get("tool_use_id") for block in _blocks(after)[: len(called)]]
        if sorted(called) != sorted(map(str, told[: len(called)])):
            raise RefusedError(
                400, "messages: `tool_use` ids were found without `tool_result` blocks immediately after"
            )


def _blocks(message: dict[str, Any]) -> list[dict[str, Any]]:
    content = message["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _ask(body: dict[str, Any]) -> Ask:
    system = [Said("system", body["system"])] if "system" in body else []
    tools = [Tool(tool["name"], tool["input_schema"]) for tool in body.get("tools", ())]
    choice = body.get("tool_choice", {"type": "auto"})
    if choice["type"] == "tool":
        tools = [tool for tool in tools if tool.name == choice["name"]]
    return Ask(
        said=(*system, *(said for message in body["messages"] for said in _said(message))),
        tools=tuple(tools),
        mode=_MODES[choice["type"]],  # type: ignore[arg-type]
        parallel=not choice.get("disable_parallel_tool_use", False),
        schema=body.get("output_config", {}).get("format", {}).get("schema"),
        stop=tuple(body.get("stop_sequences", ())),
        max_tokens=body["max_tokens"],
    )


def _said(message: dict[str, Any]) -> Iterator[Said]:
    for block in _blocks(message):
        match block["type"]:
            case "text":
                yield Said(message["role"], block["text"])
            case "tool_result":
                yield Said("tool", block["content"])
            case "image" | "document":
                yield Said(message["role"], "", (f"a {block['type']}",))


def _stopped(body: dict[str, Any], said: Answer) -> tuple[str, str | None]:
    """Why it ended, and the stop text that ended it."""
    if said.reason != "stop":
        return _REASONS[said.reason], None
    stops = body.get("stop_sequences", ())
    return ("stop_sequence", stops[0]) if stops else ("end_turn", None)


def _message(body: dict[str, Any], said: Answer, reason: tuple[str, str | None]) -> dict[str, Any]:
    text = [{"type": "text", "text": said.text}] if said.text else []
    calls = [
        {
            "type": "tool_use",
            "id": f"toolu_{call.id[5:]}",
            "name": call.tool.name,
            "input": json.loads(call.text),
        }
        for call in said.calls
    ]
    return {
        "id": f"msg_{id(said):x}", "type": "message", "role": "assistant", "model": body["model"],
        "content": [*text, *calls], "stop_reason": reason[0], "stop_sequence": reason[1],
        "usage": {
            "input_tokens": _ask(body).token_count, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0,
            "output_tokens": said.token_count, "service_tier": "standard",
        },
    }  # fmt: skip


def _events(body: dict[str, Any], said: Answer, reason: tuple[str, str | None]) -> Iterator[bytes]:
    whole = _message(body, said, reason)
    usage = whole["usage"]
    begun = {**whole, "content": [], "stop_reason": None, "stop_sequence": None,
             "usage": {**usage, "output_tokens": 1}}  # fmt: skip
    yield _event({"type": "message_start", "message": begun})
    yield _event({"type": "ping"})
    for index, block in enumerate(whole["content"]):
        empty = {"text": ""} if block["type"] == "text" else {"input": {}}
        yield _event({"type": "content_block_start", "index": index, "content_block": {**block, **empty}})
        for delta in _deltas(block):
            yield _event({"type": "content_block_delta", "index": index, "delta": delta})
        yield _event({"type": "content_block_stop", "index": index})
    ended = {"stop_reason": reason[0], "stop_sequence": reason[1]}
    yield _event(
        {"type": "message_delta", "delta": ended, "usage": {"output_tokens": usage["output_tokens"]}}
    )
    yield _event({"type": "message_stop"})


def _deltas(block: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if block["type"] == "text":
        yield from ({"type": "text_delta", "text": piece} for piece in pieces(block["text"]))
        return
    arguments = json.dumps(block["input"])
    for start in range(0, len(arguments), 7):
        yield {"type": "input_json_delta", "partial_json": arguments[start : start + 7]}


def _event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()
