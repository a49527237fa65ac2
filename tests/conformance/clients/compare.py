"""Judges what a driver answered and what the peer recorded by what the case states."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.conformance.clients.canonical import canonical, request
from tests.conformance.clients.cases import MISSING, Case
from tests.conformance.clients.peer import Exchange, Recorded

_SHOWN = 40
_ABOUT = ("says", "lacks")


def problems(case: Case, answer: Mapping[str, Any], exchange: Exchange, *, language: str) -> list[str]:
    """Everything in which the outcome is not as stated; empty when it is."""
    return [
        *exchange.problems,
        *_outcome(case, answer),
        *_requests(case, exchange.requests, language),
        *_waits(case, answer),
        *_log(case, answer),
        *_left(case, exchange),
    ]


def _outcome(case: Case, answer: Mapping[str, Any]) -> Iterator[str]:
    expected = case.expected
    error = answer.get("error")
    if expected.error is not None:
        if error is None:
            yield f"expected {expected.error['name']}, got a result: {_short(answer.get('result'))}"
            return
        stated = {
            key: value for key, value in expected.error.items() if value is not None and key not in _ABOUT
        }
        got = {key: error[key] for key in expected.error if error.get(key) is not None}
        yield from difference("error", stated, got)
        if (text := expected.error.get("says", "")) not in error.get("message", ""):
            yield f"the message does not say {text!r}: {error.get('message')!r}"
        if "lacks" in expected.error and expected.error["lacks"] in json.dumps(error):
            yield f"the error shows {expected.error['lacks']!r}: {_short(error)}"
    elif error is not None:
        yield f"expected a result, got {_short(error)}"
    elif expected.raw is not None:
        raw = answer.get("result", {})
        headers = {
            name: value for name, value in raw.get("headers", {}).items() if name in expected.raw["headers"]
        }
        yield from difference("raw", expected.raw, {**raw, "headers": headers})
    elif expected.result is not MISSING:
        yield from difference("result", expected.result, answer.get("result", "<no result>"))
    if expected.unknown is not None:
        yield from difference("unknown", list(expected.unknown), answer.get("unknown"))
    if expected.uploads is not None:
        seen = answer.get("progress") or [0]
        if seen != sorted(seen) or seen[-1] < expected.uploads:
            yield f"the progress is {seen}, and does not grow to {expected.uploads} bytes"


def _requests(case: Case, recorded: Sequence[Recorded], language: str) -> Iterator[str]:
    if case.server != "peer":
        return
    stated = case.expected.requests
    once = stated is not None and len(stated) == 1
    count = len(case.responses) if stated is None or once else len(stated)
    if len(recorded) != count:
        targets = ", ".join(f"{each.method} {each.target}" for each in recorded)
        yield f"expected {count} requests, got {len(recorded)}: {targets}"
        return
    for place, each in enumerate(recorded):
        if stated:
            wanted = stated[0 if once else place]
            yield from _request(f"request {place + 1}", wanted, each)
        yield from _manners(each, language)
    if once and len({json.dumps(_attempt(each), sort_keys=True) for each in recorded}) > 1:
        yield "the attempts are not the same request"


def _attempt(recorded: Recorded) -> dict[str, Any]:
    return {**request(recorded), "idempotency": recorded.header("idempotency-key")}


def _request(name: str, stated: Mapping[str, Any], recorded: Recorded) -> Iterator[str]:
    got = request(recorded)
    wanted = dict(stated)
    wanted_headers = {key.lower(): value for key, value in wanted.pop("headers", {}).items()}
    shown = {key: got["headers"][key] for key in wanted_headers if key in got["headers"]}
    required = {key: value for key, value in wanted_headers.items() if value is not None}
    yield from difference(f"{name}: headers", required, shown)
    if "bytes" in wanted:
        yield from difference(
            f"{name}: bytes", wanted.pop("bytes"), recorded.body.decode("utf-8", "backslashreplace")
        )
    if "json" not in wanted and "parts" not in wanted and "text" not in wanted:
        wanted |= {key: got[key] for key in ("json", "parts", "text") if key in got and "body" not in wanted}
    wanted.pop("body", None)
    del got["headers"]
    got = {key: value for key, value in got.items() if key in wanted or key in ("json", "parts", "text")}
    yield from difference(name, wanted, got)


def _manners(recorded: Recorded, language: str) -> Iterator[str]:
    """What holds for every request of every SDK."""
    agent = recorded.header("user-agent") or ""
    if not re.fullmatch(rf"llama-stack-client-{language}/\d+\.\d+\.\d+\S*", agent):
        yield f"user-agent is {agent!r}, not llama-stack-client-{language}/<version>"
    if not recorded.header("x-llamastack-client-version"):
        yield "x-llamastack-client-version is missing"
    if not recorded.header("accept"):
        yield "accept is missing"
    if (recorded.header("idempotency-key") is None) != (recorded.method in ("GET", "HEAD")):
        yield f"idempotency-key is {recorded.header('idempotency-key')!r} on {recorded.method}"
    if recorded.body and not recorded.header("content-type"):
        yield "content-type is missing"
    if not recorded.body and recorded.header("content-type"):
        yield f"content-type is {recorded.header('content-type')!r} without a body"


def _waits(case: Case, answer: Mapping[str, Any]) -> Iterator[str]:
    stated = case.expected.waits
    if stated is None:
        return
    got = answer.get("waits", [])
    if len(got) != len(stated) or any(abs(one - two) > 1e-6 for one, two in zip(got, stated, strict=True)):
        yield f"expected waits of {list(stated)} s, got {got}"


def _log(case: Case, answer: Mapping[str, Any]) -> Iterator[str]:
    stated = case.expected.log
    if stated is None:
        return
    log = "\n".join(answer.get("log", ["<no log>"]))
    yield from (f"the log lacks {each!r}:\n{log}" for each in stated.get("has", []) if each not in log)
    yield from (f"the log shows {each!r}:\n{log}" for each in stated.get("lacks", []) if each in log)


def _left(case: Case, exchange: Exchange) -> Iterator[str]:
    limit = case.expected.leaves_within
    if limit is None:
        return
    if not exchange.left_after and not exchange.problems:
        yield "the peer never held the connection"
    yield from (
        f"the client left after {each:.2f} s, not {limit:g} s" for each in exchange.left_after if each > limit
    )


def difference(name: str, expected: Any, got: Any) -> Iterator[str]:
    """Nothing when both are the same JSON, else the lines in which they differ."""
    if canonical(expected) == canonical(got):
        return
    lines = difflib.unified_diff(_lines(expected), _lines(got), "expected", "got", n=2, lineterm="")
    shown = [line if len(line) <= 300 else f"{line[:300]}… ({len(line)})" for line in lines][2:]
    yield "\n".join([f"{name}: - expected, + got", *shown[:_SHOWN], *(["…"] if len(shown) > _SHOWN else [])])


def _lines(value: Any) -> list[str]:
    return json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True, default=str).split("\n")


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 400 else f"{text[:400]}… ({len(text)})"
