"""How checks end: kept, broken, hanging, flaky, or by a fault of the kit itself."""

from __future__ import annotations

import asyncio
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama_stack_conformance.checking import SHOULD, Failed, Subject, Tier
from llama_stack_conformance.checking.events import Reader
from llama_stack_conformance.checking.evidence import Exchange
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.raw import Raw
from llama_stack_conformance.proving.null import null_server
from llama_stack_conformance.running.manifest import Manifest, ManifestError, load_manifest
from llama_stack_conformance.running.one import run_check
from llama_stack_conformance.running.plan import Choice, plan_of
from llama_stack_conformance.targets.hosting import listening
from llama_stack_conformance.targets.target import Running
from tests.conformance.kit.making import NO_MODELS, check_of, keeps

SECRET = "sk-very-secret"


@pytest.fixture(scope="module")
def nobody() -> Iterator[Running]:
    with listening(null_server(200, b'{"said": "sk-very-secret"}')) as url:
        yield Running(url, key=SECRET)


async def test_a_kept_promise_passes(nobody: Running) -> None:
    assert (await run_check(check_of(keeps), nobody, NO_MODELS, seed=1)).status is Status.PASS


async def test_a_broken_must_fails_and_a_broken_should_warns(nobody: Running) -> None:
    async def breaks(subject: Subject) -> None:
        (await subject.get("/v1/models")).expect(204)

    failed = await run_check(check_of(breaks), nobody, NO_MODELS, seed=1)
    warned = await run_check(check_of(breaks, level=SHOULD), nobody, NO_MODELS, seed=1)
    assert (failed.status, warned.status) == (Status.FAIL, Status.WARN)
    assert failed.expected == "status 204"


async def test_evidence_holds_no_key(nobody: Running) -> None:
    async def breaks(subject: Subject) -> None:
        (await subject.post("/v1/models", {"a": 1})).expect(204)

    failed = await run_check(check_of(breaks), nobody, NO_MODELS, seed=1)
    assert SECRET not in str(failed)
    assert "$LLAMA_STACK_API_KEY" in str(failed.exchanges[0]["curl"])
    assert "[redacted]" in failed.got


async def test_the_printed_command_sends_the_request_again(nobody: Running) -> None:
    async def breaks(subject: Subject) -> None:
        (await subject.post("/v1/models", {"text": "it's $HOME"})).expect(204)

    failed = await run_check(check_of(breaks), nobody, NO_MODELS, seed=1)
    command = str(failed.exchanges[0]["curl"])
    assert """'{"text": "it'"'"'s $HOME"}'""" in command
    process = await asyncio.create_subprocess_shell(command, stdout=subprocess.PIPE)
    answer, _ = await process.communicate()
    assert answer.startswith(b"HTTP/1.1 200 OK")


async def test_a_hang_is_a_failure_that_says_where(nobody: Running) -> None:
    async def inner() -> None:
        await asyncio.Event().wait()

    async def hangs(_subject: Subject) -> None:
        await inner()

    failed = await run_check(check_of(hangs, seconds=0.05), nobody, NO_MODELS, seed=1)
    assert failed.status is Status.FAIL
    assert "hangs > " in failed.got
    assert "inner" in failed.got


async def test_a_fault_of_the_kit_is_no_failure_of_the_target(nobody: Running) -> None:
    async def stumbles(_subject: Subject) -> None:
        raise KeyError("choices")

    assert (await run_check(check_of(stumbles), nobody, NO_MODELS, seed=1)).status is Status.ERROR


async def test_repetition_finds_what_is_flaky(nobody: Running) -> None:
    outcomes = iter([True, False, True])

    async def varies(_subject: Subject) -> None:
        if not next(outcomes):
            raise Failed(expected="a", got="b")

    result = await run_check(check_of(varies), nobody, NO_MODELS, seed=1, repeat=3)
    assert result.flaky
    assert result.status is Status.FAIL


def test_an_undeclared_gap_fails_and_a_declared_one_is_skipped() -> None:
    running = Running("http://127.0.0.1:9")
    choice = Choice(
        ["inference"], [Tier.BEHAVIOUR, Tier.CONTRACT], ["inference.rerank.*", "*.contract.inference.rerank"]
    )
    assert len(plan_of(choice, Manifest(), running).checks) == 3
    declared = Manifest.model_validate(
        {"unsupported": [{"feature": "inference.rerank", "reason": "It cannot."}]}
    )
    plan = plan_of(choice, declared, running)
    assert plan.checks == []
    assert plan.shards == []
    assert {each.status for each in plan.skipped} == {Status.SKIP_DECLARED}
    assert "inference.contract.inference.rerank" in {each.of.id for each in plan.skipped}


def test_what_a_target_cannot_be_put_to_is_out_of_reach() -> None:
    plan = plan_of(Choice(["inference"], [Tier.BEHAVIOUR]), Manifest(), Running("http://127.0.0.1:9"))
    reasons = {about.id: reason for about, reason in plan.out_of_reach}
    assert "scripted upstream" in reasons["inference.upstream.cancels_calls"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "unsupported: [{feature: inference.telepathy, reason: x}]",
            "there is no feature 'inference.telepathy'",
        ),
        ("unsupported: [{feature: inference.rerank}]", "reason"),
        ("unsupported: [{operation: nope, reason: x}]", "no operation 'nope'"),
        ("unsupported: [{feature: inference.rerank, check: a, reason: x}]", "name one of"),
        ("apis: [telepathy]", "there is no API telepathy"),
        ("skips: all", "Extra inputs"),
        ("[", "expected the node content"),
    ],
)
def test_a_wrong_manifest_says_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "conformance.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ManifestError, match=said):
        load_manifest(file)


def test_names_are_the_same_in_every_run() -> None:
    names = [Subject(Running("http://127.0.0.1:9"), NO_MODELS, label="7-a").name("store") for _ in range(2)]
    assert names == ["store-7-a-1", "store-7-a-1"]


def test_events_are_read_however_they_are_cut() -> None:
    data = b"event: a\r\ndata: 1\r\ndata: 2\r\n\r\n: comment\n\ndata:\xc3\xa9\n\ndata: rest"
    for size in (1, 2, 3, 7, 100):
        reader = Reader()
        found = [
            (event.name, event.data)
            for start in range(0, len(data), size)
            for event in reader.feed(data[start : start + size], 0.0)
        ]
        assert found == [("a", "1\n2"), (None, "é")]
        assert reader.rest == "data: rest"


def test_raw_bytes_are_repeated_without_curl() -> None:
    exchange = Exchange("GET", "http://h:8/v1", "/v1", {}, b"GET / HTTP/1.1\r\n\r\n", raw=True)
    assert shlex.split(exchange.curl())[-3:] == ["nc", "h", "8"]


async def test_half_a_request_on_many_connections_is_told_by_one_command(nobody: Running) -> None:
    async def breaks(subject: Subject) -> None:
        async with subject.dawdling(b"GET / HTTP/1.1\r\nX-Half: ", times=3):
            (await subject.get("/v1/models")).expect(204)

    failed = await run_check(check_of(breaks), nobody, NO_MODELS, seed=1)
    host = nobody.url.partition("://")[2].replace(":", " ")
    assert failed.exchanges[0]["curl"] == (
        f"for i in $(seq 3); do (printf '%b' 'GET / HTTP/1.1\\r\\nX-Half: '; sleep 60) | nc {host} & done"
    )


def test_what_is_long_is_made_by_the_command_that_sends_it() -> None:
    body = b'{"a": "' + b"'" * 5_000 + b'", "b": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    command = Exchange("POST", "http://h:8/v1", "/v1", {"content-type": "text/plain"}, body).curl()
    assert len(command) < 1000
    printing, _, sending = command.partition(" | curl ")
    assert sending.endswith("--data-binary @-")
    assert subprocess.run(printing, shell=True, capture_output=True, check=True).stdout == body
    raw = b"GET / HTTP/1.1\r\nX-A: " + b"a" * 1_000_000 + b"\r\n\r\n"
    command = Exchange("GET", "http://h:8/", "/", {}, raw, raw=True).curl()
    assert (
        subprocess.run(command.rpartition(" | nc ")[0], shell=True, capture_output=True, check=True).stdout
        == raw
    )


async def test_a_server_that_closes_idle_connections_breaks_no_promise() -> None:
    """It answers one request on each connection, says nothing of closing it, and hangs up on a second one."""

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
        await writer.drain()
        await reader.read(1)
        writer.close()

    async def asks(subject: Subject) -> None:
        for _ in range(5):
            (await subject.get("/v1/models")).expect(200)

    server = await asyncio.start_server(once, "127.0.0.1", 0)
    async with server:
        running = Running(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        result = await run_check(check_of(asks), running, NO_MODELS, seed=1)
    assert result.status is Status.PASS, result.got


def test_a_second_answer_is_seen_behind_the_body_of_the_first() -> None:
    answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
    assert Raw(answer + answer.replace(b"200", b"404"), closed=False).statuses == [200, 404]
    assert Raw(answer + answer, closed=False).said().startswith("2 answers: HTTP/1.1 200 OK")
