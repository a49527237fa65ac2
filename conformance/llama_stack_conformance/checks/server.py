"""What every server does, whatever its providers: paths, methods, limits, ids, keys."""

from __future__ import annotations

import re

from llama_stack_conformance.checking import MUST, SHOULD, Need, Subject, check, expect, feature
from llama_stack_conformance.contract.operations import operations

HTTP = feature("server.http", "HTTP in good order")
LIMITS = feature("server.limits", "Limits")
KEYS = feature("server.keys", "Keys")

CHAT = "/v1/chat/completions"
CANARY = "canary-key-5d1e90"
OPEN = frozenset({"inspect.health"})
"""What a load balancer may ask without a key."""


@check("server.paths.unknown", MUST, HTTP, spec=("Error",))
async def unknown_path(subject: Subject) -> None:
    """An unknown path is 404 in the same envelope as every other error.

    Frameworks answer with a shape of their own here, and error handling that was written for one shape fails.
    """
    for path in ("/v1/no-such-thing", "/v1/chat/completions/x/y/z"):
        (await subject.get(path)).error(404)


@check("server.methods.allow", MUST, HTTP, spec=("ErrorBody", "chat.completions.create"))
async def allow(subject: Subject) -> None:
    """A wrong method is 405, and `Allow` lists every method that the path has, not only that of the first route.

    Browsers and proxies decide by it.
    """
    for path, wanted in ((CHAT, {"GET", "POST"}), ("/v1/models/x", {"GET", "DELETE"})):
        answer = (await subject.send("PATCH", path)).expect(405)
        found = set(re.split(r"[,\s]+", answer.headers.get("allow", ""))) - {"HEAD", "OPTIONS", ""}
        expect(found == wanted, expected=f"Allow: {', '.join(sorted(wanted))}", got=sorted(found))
        answer.error(405)


@check("server.requests.id", SHOULD, HTTP, spec=("Error",))
async def request_id(subject: Subject) -> None:
    """Every answer, an error too, has an id of its own in `x-request-id`.

    It is what a caller quotes and an operator searches for.
    """
    answers = [
        await subject.get("/v1/models"),
        await subject.get("/v1/models"),
        await subject.get("/v1/no-such-thing"),
    ]
    found = [answer.headers.get("x-request-id") for answer in answers]
    expect(all(found) and len(set(found)) == 3, expected="three ids, none like another", got=found)


@check("server.health.ok", MUST, HTTP, spec=("inspect.health",))
async def health(subject: Subject) -> None:
    """`GET /v1/health` says that the server is well.

    Load balancers send no one to a server that does not.
    """
    found = (await subject.get("/v1/health")).expect(200).json()
    status = found.get("status") if isinstance(found, dict) else None
    expect(status == "OK", expected="status OK", got=found)


@check("server.limits.body", MUST, LIMITS, spec=("chat.completions.create", "Error"))
async def body_limit(subject: Subject) -> None:
    """A body that says it has ten gigabytes is refused with 413 before it is sent.

    Peers read it all. A server that waits for it can be filled by anyone.
    """
    head = (
        b"POST /v1/chat/completions HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
        + (f"Authorization: Bearer {subject.running.key}\r\n".encode() if subject.running.key else b"")
        + b"Content-Length: 10000000000\r\nConnection: close\r\n\r\n{"
    )
    answer = await subject.raw(head, seconds=5)
    expect(answer.statuses[:1] == [413], expected="413 at once", got=f"{answer.said()} after 5 s at most")


@check("server.errors.secrets", MUST, HTTP, spec=("Error",))
async def secrets(subject: Subject) -> None:
    """No error repeats a key that came with the request, in whatever header.

    Errors are logged, pasted and mailed.
    """
    headers = {"x-api-key": CANARY, "x-llamastack-provider-data": f'{{"api_key": "{CANARY}", "nested": 5'}
    refused = await subject.post(CHAT, {"model": "no-such-model", "messages": "wrong"}, headers=headers)
    for answer in (
        refused,
        await subject.post(
            CHAT,
            {"model": "no-such-model", "messages": []},
            headers={**headers, "authorization": f"Bearer {CANARY}"},
        ),
        await subject.send("GET", "/v1/no-such-thing", headers=headers),
        await subject.send("PATCH", CHAT, headers=headers),
    ):
        expect(
            CANARY.encode() not in answer.body,
            expected="an error without the key",
            got=answer.body.decode("utf-8", "replace"),
        )
    refused.error(400, 401, 404, 422)


@check("server.keys.asked_for", MUST, KEYS, spec=("Error",), needs=(Need.SECOND_KEY,), seconds=60)
async def asked_for(subject: Subject) -> None:
    """Every operation without a key, or with a wrong one, is 401 in the envelope.

    All of them, from the table of the contract: a new route is forgotten sooner or later.
    """
    for operation in operations().values():
        if operation.id in OPEN:
            continue
        path = re.sub(r"\{[^}]+\}", "x", operation.path)
        for key in ("", "Bearer wrong-key"):
            answer = await subject.send(operation.method, path, headers={"authorization": key})
            expect(answer.status == 401, expected=f"401 for {operation.id}", got=answer.status)
            answer.error(401)
