"""Bedrock's runtime (Converse, ConverseStream, InvokeModel of Titan) and its control plane, on one port."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from llama_stack_providers.stub.chat.model import Answer, Ask, Said, Tool
from llama_stack_providers.stub.kit.words import token_count, vector
from tests.providers.inference.fake_bedrock import frame
from tests.providers.inference.services.model import Sampling, pieces
from tests.providers.inference.services.schemas import expect_subset
from tests.providers.inference.services.serving import RefusedError, Reply, Request, Service, as_json

_FIELDS = {
    "messages", "system", "inferenceConfig", "toolConfig", "additionalModelRequestFields", "outputConfig", "serviceTier",
}  # fmt: skip
_KINDS = {
    400: "ValidationException", 401: "UnrecognizedClientException", 403: "AccessDeniedException",
    404: "ResourceNotFoundException", 408: "ModelTimeoutException", 413: "ValidationException",
    429: "ThrottlingException", 503: "ServiceUnavailableException", 504: "ModelTimeoutException",
}  # fmt: skip
_REASONS = {"length": "max_tokens", "tool_calls": "tool_use"}
_TITAN_DIMENSIONS = (256, 512, 1024)


class Bedrock(Service):
    """Converses, embeds, and lists its models."""

    models = ("anthropic.claude-sonnet-4-5-20250929-v1:0", "amazon.titan-embed-text-v2:0")
    call = re.compile(r"/model/(?P<model>.+)/(?P<call>converse|converse-stream|invoke)")

    def refused(self, refusal: RefusedError) -> Reply:
        kind = refusal.kind or _KINDS.get(
            refusal.status, "ValidationException" if refusal.status < 500 else "InternalServerException"
        )
        return as_json({"message": refusal.text}, refusal.status, **{"x-amzn-ErrorType": f"{kind}:"})

    def broken(self, text: str) -> bytes:
        return frame("internalServerException", {"message": text}, "exception")

    def answer(self, request: Request) -> Reply:
        if not request.headers.get("authorization", "").startswith("AWS4-HMAC-SHA256 "):
            raise RefusedError(403, "Missing Authentication Token", "MissingAuthenticationTokenException")
        if request.path == "/foundation-models":
            return _listed(self.models)
        if request.path == "/inference-profiles":
            return as_json({"inferenceProfileSummaries": []})
        match = self.call.fullmatch(request.path)
        if match is None or not self.serves(match["model"]):
            raise RefusedError(400, "The provided model identifier is invalid.")
        body = request.body
        if match["call"] == "invoke":
            return _embedded(body)
        _expect(body)
        config = body.get("inferenceConfig", {})
        said = self.model_behind.answer(match["model"], _ask(body), Sampling(config.get("temperature")))
        if match["call"] == "converse":
            return as_json(_response(body, said))
        return Reply(_frames(body, said), media="application/vnd.amazon.eventstream", prelude=1)


def _listed(names: tuple[str, ...]) -> Reply:
    summaries = [
        {"modelArn": f"arn:aws:bedrock:us-east-1::foundation-model/{name}", "modelId": name,
         "outputModalities": ["EMBEDDING" if "embed" in name else "TEXT"]}
        for name in names
    ]  # fmt: skip
    return as_json({"modelSummaries": summaries})


def _expect(body: dict[str, Any]) -> None:
    for name in set(body) - _FIELDS:
        raise RefusedError(400, f"extraneous key [{name}] is not permitted")
    if not 0 <= body.get("inferenceConfig", {}).get("temperature", 1) <= 1:
        raise RefusedError(400, "Value at 'inferenceConfig.temperature' failed to satisfy constraint")
    tools = [tool["toolSpec"] for tool in body.get("toolConfig", {}).get("tools", ())]
    named = body.get("toolConfig", {}).get("toolChoice", {}).get("tool", {}).get("name")
    if "toolConfig" in body and not tools:
        raise RefusedError(400, "Value at 'toolConfig.tools' failed to satisfy constraint: at least 1")
    if named is not None and named not in [tool["name"] for tool in tools]:
        raise RefusedError(400, f"toolChoice: '{named}' is no tool")
    for tool in tools:
        if tool.get("strict"):
            expect_subset(tool["inputSchema"]["json"], "toolConfig.tools")
    _expect_messages(body["messages"], with_tools=bool(tools))
    if (shape := body.get("outputConfig", {}).get("textFormat")) is not None:
        expect_subset(json.loads(shape["structure"]["jsonSchema"]["schema"]), "outputConfig.textFormat")


def _expect_messages(messages: list[dict[str, Any]], *, with_tools: bool) -> None:
    if not messages or messages[0]["role"] != "user":
        raise RefusedError(400, "A conversation must start with a user message. Try again with one.")
    asked: list[str] = []
    turn = "user"
    for message in messages:
        if message["role"] != turn:
            raise RefusedError(400, "A conversation must alternate between user and assistant roles.")
        turn = "assistant" if turn == "user" else "user"
        if not message["content"]:
            raise RefusedError(400, "The content field in the Message object is empty.")
        blocks = message["content"]
        for block in blocks:
            if not with_tools and ("toolUse" in block or "toolResult" in block):
                raise RefusedError(
                    400, "The toolConfig field must be defined when using toolUse and toolResult."
                )
            if "text" in block and not block["text"].strip():
                raise RefusedError(400, "The text field in the ContentBlock object is blank.")
        told = [block["toolResult"]["toolUseId"] for block in blocks[: len(asked)] if "toolResult" in block]
        if sorted(told) != sorted(asked):
            raise RefusedError(400, "Expected toolResult blocks for the toolUse blocks of the previous turn.")
        asked = [block["toolUse"]["toolUseId"] for block in blocks if "toolUse" in block]


def _ask(body: dict[str, Any]) -> Ask:
    config, calling = body.get("inferenceConfig", {}), body.get("toolConfig", {})
    tools = [
        Tool(tool["toolSpec"]["name"], tool["toolSpec"]["inputSchema"]["json"])
        for tool in calling.get("tools", ())
    ]
    choice = calling.get("toolChoice", {})
    if "tool" in choice:
        tools = [tool for tool in tools if tool.name == choice["tool"]["name"]]
    shape = body.get("outputConfig", {}).get("textFormat")
    system = [Said("system", block["text"]) for block in body.get("system", ())]
    return Ask(
        said=(*system, *(said for message in body["messages"] for said in _said(message))),
        tools=tuple(tools),
        mode="required" if "tool" in choice or "any" in choice else "auto",
        schema=None if shape is None else json.loads(shape["structure"]["jsonSchema"]["schema"]),
        stop=tuple(config.get("stopSequences", ())),
        max_tokens=config.get("maxTokens"),
    )


def _said(message: dict[str, Any]) -> Iterator[Said]:
    for block in message["content"]:
        if "text" in block:
            yield Said(message["role"], block["text"])
        elif "toolResult" in block:
            yield Said("tool", " ".join(each["text"] for each in block["toolResult"]["content"]))
        elif "image" in block or "document" in block:
            yield Said(message["role"], "", ("something to look at",))


def _blocks(said: Answer) -> list[dict[str, Any]]:
    calls = [
        {
            "toolUse": {
                "toolUseId": f"tooluse_{call.id[5:]}",
                "name": call.tool.name,
                "input": json.loads(call.text),
            }
        }
        for call in said.calls
    ]
    return calls or [{"text": said.text}]


def _reason(body: dict[str, Any], said: Answer) -> str:
    if said.reason != "stop":
        return _REASONS[said.reason]
    return "stop_sequence" if body.get("inferenceConfig", {}).get("stopSequences") else "end_turn"


def _usage(body: dict[str, Any], said: Answer) -> dict[str, int]:
    read, written = _ask(body).token_count, said.token_count
    return {"inputTokens": read, "outputTokens": written, "totalTokens": read + written}


def _response(body: dict[str, Any], said: Answer) -> dict[str, Any]:
    return {
        "output": {"message": {"role": "assistant", "content": _blocks(said)}},
        "stopReason": _reason(body, said),
        "usage": _usage(body, said),
        "metrics": {"latencyMs": 551},
    }


def _frames(body: dict[str, Any], said: Answer) -> Iterator[bytes]:
    yield frame("messageStart", {"role": "assistant"})
    for index, block in enumerate(_blocks(said)):
        here = {"contentBlockIndex": index}
        if "toolUse" in block:
            use = block["toolUse"]
            start = {"toolUseId": use["toolUseId"], "name": use["name"]}
            yield frame("contentBlockStart", {"start": {"toolUse": start}, **here})
            arguments = json.dumps(use["input"])
            deltas = [{"toolUse": {"input": arguments[n : n + 9]}} for n in range(0, len(arguments), 9)]
        else:
            deltas = [{"text": piece} for piece in pieces(block["text"])]
        for delta in deltas:
            yield frame("contentBlockDelta", {"delta": delta, **here})
        yield frame("contentBlockStop", here)
    yield frame("messageStop", {"stopReason": _reason(body, said)})
    yield frame("metadata", {"usage": _usage(body, said), "metrics": {"latencyMs": 1275}})


def _embedded(body: dict[str, Any]) -> Reply:
    length = body.get("dimensions", 1024)
    if length not in _TITAN_DIMENSIONS:
        raise RefusedError(400, f"Malformed input request: {length} is not a valid enum value, dimensions")
    text = body["inputText"]
    return as_json({"embedding": vector(text, length), "inputTextTokenCount": token_count(text)})
