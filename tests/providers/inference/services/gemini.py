"""The Gemini API: `generateContent`, embeddings, and the list of models."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from llama_stack_providers.stub.chat.model import Answer, Ask, Said, Tool
from llama_stack_providers.stub.kit.words import likeliest, token_count, vector
from tests.providers.inference.fake_gemini import SIGNATURE
from tests.providers.inference.services.model import Sampling, pieces
from tests.providers.inference.services.serving import RefusedError, Reply, Request, Service, as_json

_CONFIG = {
    "temperature", "topP", "topK", "candidateCount", "maxOutputTokens", "stopSequences", "responseLogprobs", "logprobs",
    "presencePenalty", "frequencyPenalty", "seed", "responseMimeType", "responseJsonSchema", "thinkingConfig",
}  # fmt: skip
_FIELDS = {"contents", "systemInstruction", "generationConfig", "tools", "toolConfig", "serviceTier"}
_STATUSES = {400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
             429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED"}  # fmt: skip
_MODES = {"AUTO": "auto", "VALIDATED": "auto", "ANY": "required", "NONE": "none"}
_OPAQUE = {"args", "response", "parametersJsonSchema", "responseJsonSchema"}
"""Fields whose inner names are the caller's."""
_MOST_STOPS = 5
_DIMENSIONS = 3072


class Gemini(Service):
    """Answers, embeds, and lists models page by page."""

    models = ("gemini-3-flash", "gemini-2.5-flash", "gemini-embedding-001")
    call = re.compile(r"/v1beta/models/(?P<model>[^/:]+):(?P<call>\w+)")

    def refused(self, refusal: RefusedError) -> Reply:
        kind = _STATUSES.get(refusal.status, "UNKNOWN")
        return as_json(
            {"error": {"code": refusal.status, "message": refusal.text, "status": kind}}, refusal.status
        )

    def broken(self, text: str) -> bytes:
        return _event({"error": {"code": 500, "message": text, "status": "INTERNAL"}})

    def answer(self, request: Request) -> Reply:
        if not request.headers.get("x-goog-api-key"):
            raise RefusedError(403, "Method doesn't allow unregistered callers")
        if request.path == "/v1beta/models":
            return self._listed(int(request.query.get("pageToken", ["0"])[0]))
        match = self.call.fullmatch(request.path)
        if match is None or not self.serves(match["model"]):
            raise RefusedError(404, f"{request.path} is not found for API version v1beta")
        body = _camel(request.body)
        if match["call"] == "batchEmbedContents":
            return _embedded(body)
        _expect(body, signed=match["model"].startswith("gemini-3"))
        config = body.get("generationConfig", {})
        sampling = Sampling(config.get("temperature"), config.get("seed"))
        said = self.model_behind.answer(match["model"], _ask(body), sampling)
        if match["call"] == "generateContent":
            return as_json(_response(body, said, _parts(said), last=True))
        return Reply(_events(body, said), media="text/event-stream")

    def _listed(self, start: int) -> Reply:
        name = self.models[start]
        action = "embedContent" if "embedding" in name else "generateContent"
        page = [{"name": f"models/{name}", "inputTokenLimit": 8192, "supportedGenerationMethods": [action]}]
        more = {"nextPageToken": str(start + 1)} if start + 1 < len(self.models) else {}
        return as_json({"models": page, **more})


def _expect(body: dict[str, Any], *, signed: bool) -> None:
    config = body.get("generationConfig", {})
    for name in [*(set(body) - _FIELDS), *(set(config) - _CONFIG)]:
        raise RefusedError(400, f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
    if not body.get("contents"):
        raise RefusedError(400, "* GenerateContentRequest.contents: contents is not specified")
    if not 0 <= config.get("temperature", 1) <= 2:
        raise RefusedError(400, "temperature must be in the range [0.0, 2.0]")
    if len(config.get("stopSequences", ())) > _MOST_STOPS:
        raise RefusedError(400, "stop_sequences: at most 5 are allowed")
    if config.get("logprobs") and not config.get("responseLogprobs"):
        raise RefusedError(400, "logprobs is set without response_logprobs")
    names = [tool["name"] for tool in _declared(body)]
    for name in _calling(body).get("allowedFunctionNames", ()):
        if name not in names:
            raise RefusedError(400, f"allowed_function_names: '{name}' is no declared function")
    asked = 0
    for content in body["contents"]:
        if content.get("role") not in ("user", "model") or not content.get("parts"):
            raise RefusedError(400, "Please use a valid role: user, model, and parts.")
        calls = [part for part in content["parts"] if "functionCall" in part]
        answers = [part for part in content["parts"] if "functionResponse" in part]
        if content["role"] == "user" and len(answers) != asked:
            raise RefusedError(
                400, "the number of function response parts is not that of the function call parts"
            )
        if calls and signed and not calls[0].get("thoughtSignature"):
            raise RefusedError(400, "Function call is missing a thought_signature in functionCall parts.")
        asked = len(calls)


def _camel(found: Any) -> Any:
    """The request with one spelling of its fields: both are taken, and the SDK writes both."""
    if isinstance(found, list):
        return [_camel(each) for each in found]
    if not isinstance(found, dict):
        return found
    named = {re.sub("_([a-z])", lambda match: match[1].upper(), name): each for name, each in found.items()}
    return {name: each if name in _OPAQUE else _camel(each) for name, each in named.items()}


def _declared(body: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for tool in body.get("tools", ()) for each in tool["functionDeclarations"]]


def _calling(body: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = body.get("toolConfig", {}).get("functionCallingConfig", {})
    return found


def _ask(body: dict[str, Any]) -> Ask:
    config, calling = body.get("generationConfig", {}), _calling(body)
    allowed = calling.get("allowedFunctionNames")
    tools = [Tool(each["name"], each.get("parametersJsonSchema", {})) for each in _declared(body)]
    system = [Said("system", _text(body["systemInstruction"]))] if "systemInstruction" in body else []
    shaped = config.get("responseMimeType") == "application/json"
    return Ask(
        said=(*system, *(said for content in body["contents"] for said in _said(content))),
        tools=tuple(tool for tool in tools if allowed is None or tool.name in allowed),
        mode=_MODES[calling.get("mode", "AUTO")],  # type: ignore[arg-type]
        schema=config.get("responseJsonSchema", {"type": "object"}) if shaped else None,
        stop=tuple(config.get("stopSequences", ())),
        max_tokens=config.get("maxOutputTokens"),
    )


def _said(content: dict[str, Any]) -> Iterator[Said]:
    for part in content["parts"]:
        if "text" in part:
            yield Said("assistant" if content["role"] == "model" else "user", part["text"])
        elif "functionResponse" in part:
            yield Said("tool", json.dumps(part["functionResponse"]["response"]))
        elif "inlineData" in part or "fileData" in part:
            yield Said("user", "", ("something to look at",))


def _text(content: dict[str, Any]) -> str:
    return "".join(part["text"] for part in content["parts"])


def _parts(said: Answer) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = [
        {"functionCall": {"id": call.id, "name": call.tool.name, "args": json.loads(call.text)}}
        for call in said.calls
    ]
    if calls:
        calls[0]["thoughtSignature"] = SIGNATURE
    return calls or [{"text": said.text}]


def _response(
    body: dict[str, Any], said: Answer, parts: list[dict[str, Any]], *, last: bool, place: int = 0
) -> dict[str, Any]:
    read = _ask(body).token_count
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": parts}, "index": 0}
    if last:
        candidate["finishReason"] = "MAX_TOKENS" if said.reason == "length" else "STOP"
    if body.get("generationConfig", {}).get("responseLogprobs"):
        candidate["logprobsResult"] = _logprobs(body, parts, place)
    return {
        "candidates": [candidate],
        "usageMetadata": {
            "promptTokenCount": read, "candidatesTokenCount": said.token_count,
            "totalTokenCount": read + said.token_count,
        },
        "modelVersion": "gemini-3-flash",
        "responseId": "mAitaLmkHPPlz7IPvtfUqQ4",
    }  # fmt: skip


def _logprobs(body: dict[str, Any], parts: list[dict[str, Any]], place: int) -> dict[str, Any]:
    top = body["generationConfig"].get("logprobs", 0)
    tokens = pieces("".join(part.get("text", "") for part in parts))
    likely = [likeliest(token, place + index, max(1, top)) for index, token in enumerate(tokens)]
    shown = [[{"token": token, "logProbability": value} for token, value in each] for each in likely]
    return {
        "chosenCandidates": [each[0] for each in shown],
        "topCandidates": [{"candidates": each if top else []} for each in shown],
    }


def _events(body: dict[str, Any], said: Answer) -> Iterator[bytes]:
    parts = _parts(said) if said.calls else [{"text": piece} for piece in pieces(said.text)]
    for place, part in enumerate(parts):
        last = place == len(parts) - 1
        yield _event(_response(body, said, [part], last=last, place=place))


def _event(data: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(data)}\r\n\r\n".encode()


def _embedded(body: dict[str, Any]) -> Reply:
    vectors, read = [], 0
    for each in body["requests"]:
        config = {**each, **each.get("embedContentConfig", {})}
        length = config.get("outputDimensionality", _DIMENSIONS)
        text = _text(each["content"])
        read += token_count(text)
        # Shortened vectors have not the length one.
        scale = 1.0 if length == _DIMENSIONS else 0.5
        vectors.append({"values": [scale * value for value in vector(text, length)]})
    return as_json({"embeddings": vectors, "usageMetadata": {"promptTokenCount": read}})
