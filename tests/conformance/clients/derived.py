"""One case for each operation, made from the documents' own examples: its request, and its answer read and written."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.conformance.clients.cases import Case, Expected
from tests.conformance.clients.script import read_response

IR = Path(__file__).parents[3] / "generated" / "ir.json"
_FILE = {"filename": "rows.jsonl", "content_type": "application/jsonl", "text": '{"row": 1}\n'}
_BYTES = bytes(range(256))


def derive(path: Path = IR) -> list[Case]:
    """`operation/<id>` for every operation, in the order of the documents, and `compatibility/…`."""
    contract = json.loads(path.read_text(encoding="utf-8"))
    apis = contract["apis"]
    schemas = {each["name"]: each for api in apis for each in api.get("schemas", [])}
    operations = [operation for api in apis for operation in api.get("operations", [])]
    return [*(_case(operation, schemas) for operation in operations), *_compatibility(operations)]


def _compatibility(operations: Sequence[Mapping[str, Any]]) -> Iterator[Case]:
    digests = {each["id"]: each["digest"] for each in operations}
    changed, missing, unserved, *same = digests
    yield _compared("same", "A server of the same contract.", digests, list(digests), [], [], unserved=None)
    theirs = {**digests, changed: "0000000000000000", "dreams.create": "0000000000000000"}
    del theirs[missing]
    why = "A server of another contract; an operation that nobody there serves is missing, one that is new is not told."
    yield _compared("other", why, theirs, same, [changed], [missing, unserved], unserved=unserved)


def _compared(
    name: str, why: str, theirs: Mapping[str, str], same: list[str], changed: list[str], missing: list[str],
    *, unserved: str | None,
) -> Case:  # fmt: skip
    spec = {"spec_version": "9.9.9", "spec_digest": "sha256:00"}
    listed = [{"id": each, "digest": digest, "served": each != unserved} for each, digest in theirs.items()]
    return Case(
        id=f"compatibility/{name}",
        why=why,
        operation="inspect.contract",
        arguments={},
        responses=(read_response({"json": {**spec, "operations": listed}}, {}, {}),),
        expected=Expected(
            requests=({"method": "GET", "target": "/v1/inspect/contract", "body": None},),
            result={"same": same, "changed": changed, "missing": missing, **spec},
        ),
        call={"mode": "compatibility"},
    )


def _case(operation: Mapping[str, Any], schemas: Mapping[str, Any]) -> Case:
    parameters = [each for each in operation.get("parameters", []) if not _is_switch(each, operation)]
    given = {each["name"]: _value(each["name"], each["type"], schemas) for each in parameters}
    body, request = _body(operation)
    target = operation["path"]
    query: list[tuple[str, str]] = []
    for each in parameters:
        value = given[each["name"]]
        if each["location"] == "path":
            target = target.replace(f"{{{each['name']}}}", _encoded(value))
        else:
            query += _query(each, value)
    if query:
        target += "?" + "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in query)
    answer, mode, result = _answer(operation)
    return Case(
        id=f"operation/{operation['id']}",
        why=f"{operation['summary']}, with the examples of {operation['source'].partition('#')[0]}.",
        operation=operation["id"],
        arguments={**given, **body},
        responses=(read_response(answer, {}, {}),),
        expected=Expected(
            requests=({"method": operation["method"], "target": target, **request},), result=result
        ),
        call={"mode": mode},
    )


def _is_switch(parameter: Mapping[str, Any], operation: Mapping[str, Any]) -> bool:
    stream = operation.get("stream", {})
    return bool(stream.get("switch_in") == "query" and parameter["name"] == stream["switch"])


def _value(name: str, type_: Any, schemas: Mapping[str, Any]) -> Any:
    """A value of a parameter's type."""
    match type_:
        case {"list": items}:
            return [_value(name, items, schemas)]
        case {"map": values}:
            return {"topic": _value("rivers", values, schemas)}
        case {"scalar": "integer"}:
            return max(type_.get("minimum", 1), 1)
        case "integer":
            return 1
        case "boolean":
            return True
        case str() if type_ in schemas:
            schema = schemas[type_]
            if schema["kind"] == "enum":
                return schema["values"][0]
            if schema["kind"] == "object":
                return {each["name"]: _value(each["name"], each["type"], schemas)
                        for each in schema["fields"] if each["required"]}  # fmt: skip
            return _value(name, schema["type"], schemas)
    return f"{name} 1"


def _query(parameter: Mapping[str, Any], value: Any) -> Iterator[tuple[str, str]]:
    name, explode = parameter["name"], parameter["explode"]
    if isinstance(value, dict):
        assert parameter["style"] == "deepObject"
        yield from ((f"{name}[{key}]", _text(item)) for key, item in value.items())
    elif isinstance(value, list):
        texts = [_text(item) for item in value]
        yield from ((name, each) for each in (texts if explode else [",".join(texts)]))
    else:
        yield (name, _text(value))


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _encoded(value: Any) -> str:
    return quote(_text(value), safe="")


def _body(operation: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arguments of the body, and the body of the request that they make."""
    if "body" not in operation:
        return {}, {"body": None}
    media = operation["body"]["media"]
    if media["media_type"] == "multipart/form-data":
        return _form()
    example = dict(media["examples"][0]["value"])
    if operation.get("stream", {}).get("switch_in") == "body":
        example.pop(operation["stream"]["switch"], None)
    return example, {"json": example}


def _form() -> tuple[dict[str, Any], dict[str, Any]]:
    content = base64.b64encode(_FILE["text"].encode()).decode()
    sent = {"filename": _FILE["filename"], "content_type": _FILE["content_type"]}
    arguments = {
        "file": {**sent, "base64": content},
        "purpose": "batch",
        "expires_after": {"anchor": "created_at", "seconds": 3600},
    }
    fields = {"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    parts = [
        {"name": "file", **sent, "text": _FILE["text"]},
        *({"name": key, "text": text} for key, text in fields.items()),
    ]
    return arguments, {"parts": parts}


def _answer(operation: Mapping[str, Any]) -> tuple[dict[str, Any], str, Any]:
    """The canned answer, the mode of the call, and its result."""
    response = operation["response"]
    status = {"status": response["status"]}
    media_type = response.get("media_type")
    if media_type is None:
        return status, "call", None
    if response["type"] == "binary":
        headers = {"content-type": media_type, "content-disposition": 'attachment; filename="rows.bin"'}
        result = {"base64": base64.b64encode(_BYTES).decode(), "filename": "rows.bin"}
        return {**status, "headers": headers, "hex": _BYTES.hex()}, "download", result
    example = response["examples"][0]["value"]
    if paging := operation.get("pagination"):
        example = {**example, paging["more"]: False}
        return {**status, "json": example}, "items", example[paging["items"]]
    return {**status, "json": example}, "call", example
