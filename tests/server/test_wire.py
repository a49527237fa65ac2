"""The socket, as a hostile caller finds it: what is no request, too large, too slow or too much of it."""

from __future__ import annotations

import json
import resource
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from llama_stack.web.listening import connections_within
from tests.server.processes import RunningServer
from tests.server.wire import CHAT, Answers, chunked, connect, head, read_all, send

LENGTH = f"Content-Length: {len(CHAT)}"
HEALTH = "GET /v1/health HTTP/1.1"
STUB = """
apis:
  inference: [{id: stub, provider: inline::stub}]
  models: [{id: stub, provider: inline::stub}]
  files: [{id: stub, provider: inline::stub}]
auth: {keys: [good-key]}
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with_patience = STUB + "server: {patience_seconds: 60, max_connections: 20}\n"
    yield from served(tmp_path_factory.mktemp("wire"), with_patience)


@pytest.fixture(scope="module")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server that waits for nobody."""
    file = tmp_path_factory.mktemp("hasty") / "hasty.yaml"
    file.write_text(STUB + "server: {patience_seconds: 0.5}\n")
    running = RunningServer(str(file))
    yield running
    running.close()


def served(folder: Path, text: str) -> Iterator[str]:
    (folder / "wire.yaml").write_text(text)
    running = RunningServer(str(folder / "wire.yaml"))
    yield running.url
    running.close()


class TestMalformed:
    @pytest.mark.parametrize(
        ("lines", "body"),
        [
            ([LENGTH, "Transfer-Encoding: chunked"], chunked([CHAT]) + b"0\r\n\r\n"),
            (["Transfer-Encoding: chunked", LENGTH], chunked([CHAT]) + b"0\r\n\r\n"),
            ([LENGTH, LENGTH], CHAT),
            ([LENGTH, "Content-Length: 5"], CHAT),
            ([f"Content-Length: {len(CHAT)}, {len(CHAT)}"], CHAT),
            (["Content-Length: -1"], CHAT),
            (["Content-Length: 99999999999999999999"], CHAT),
            (["Transfer-Encoding : chunked"], chunked([CHAT]) + b"0\r\n\r\n"),
            (["Transfer-Encoding: chunked"], b"zz\r\n" + CHAT + b"\r\n0\r\n\r\n"),
            (["Transfer-Encoding: chunked"], b"-1\r\n" + CHAT + b"\r\n0\r\n\r\n"),
            (["Transfer-Encoding: chunked"], b"%x\n%b\n0\n\n" % (len(CHAT), CHAT)),
            (["X-A: a\0b", LENGTH], CHAT),
            (["X-A: a\rX-B: b", LENGTH], CHAT),
            (["Host: x", "Host: y", LENGTH], CHAT),
        ],
    )
    def test_what_two_readers_could_read_differently_is_refused(
        self, url: str, lines: list[str], body: bytes
    ) -> None:
        answers = send(url, head(*lines) + body)
        assert (answers.statuses, answers.code) == ([400], "malformed_http")

    def test_a_coding_that_is_not_read_is_refused(self, url: str) -> None:
        answers = send(url, head("Transfer-Encoding: gzip, chunked"), chunked([CHAT]))
        assert (answers.statuses, answers.code) == ([501], "unknown_coding")

    @pytest.mark.parametrize(
        "data",
        [
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(100),
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            b"CONNECT evil:443 HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET /v1/health HTTP/9.9\r\nHost: x\r\n\r\n",
            b"GET /v1/\0health HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET /v1/health HTTP/1.1\r\n\r\n",
        ],
    )
    def test_other_protocols_get_one_answer_in_the_contracts_form(self, url: str, data: bytes) -> None:
        answers = send(url, data)
        assert (answers.statuses, answers.code) == ([400], "malformed_http")
        assert b"\r\nx-llamastack-spec-version: " in answers.raw
        assert b"\r\nx-request-id: req_" in answers.raw

    def test_garbage_behind_a_request_does_not_take_its_answer(self, url: str) -> None:
        answers = send(url, head(LENGTH, "Connection: keep-alive") + CHAT + b"garbage\r\n\r\n")
        assert answers.statuses == [200]
        assert json.loads(answers.last)["object"] == "chat.completion"

    def test_a_key_behind_the_body_opens_nothing(self, url: str) -> None:
        key = b"Authorization: Bearer good-key\r\n"
        keyless = head("Transfer-Encoding: chunked").replace(key, b"")
        answers = send(url, keyless + chunked([CHAT]) + b"0\r\n" + key + b"\r\n")
        assert (answers.statuses, answers.code) == ([401], "invalid_api_key")


class TestTooMuch:
    @pytest.mark.parametrize(
        "head_",
        [
            head("X-A: " + "a" * 1_000_000, request=HEALTH),
            head("a" * 1_000_000 + ": b", request=HEALTH),
            head(*["A: b"] * 100_000, request=HEALTH),
            head("X-A: " + "a" * 65_600, request=HEALTH),
        ],
        ids=["value", "name", "lines", "just too much"],
    )
    def test_a_large_head_is_refused(self, url: str, head_: bytes) -> None:
        answers = send(url, head_)
        assert (answers.statuses, answers.code) == ([431], "headers_too_large")

    def test_so_is_one_of_empty_lines(self, url: str) -> None:
        assert send(url, b"\r\n" * 400_000).statuses == [431]

    @pytest.mark.parametrize("length", [16_500, 60_000, 1_000_000])
    def test_a_long_url_is_refused(self, url: str, length: int) -> None:
        answers = send(url, head(request=f"GET /v1/{'a' * length} HTTP/1.1"))
        assert (answers.statuses, answers.code) == ([414], "url_too_long")

    def test_a_head_within_the_limits_is_read(self, url: str) -> None:
        request = f"GET /v1/health?{'a' * 15_000} HTTP/1.1"
        assert send(url, head("X-A: " + "a" * 40_000, request=request)).statuses == [200]

    def test_requests_that_follow_each_other_have_a_limit_each(self, url: str) -> None:
        one = head("X-A: " + "a" * 40_000, "Connection: keep-alive", request=HEALTH)
        last = head("X-A: " + "a" * 40_000, request=HEALTH)
        assert send(url, one * 5 + last).statuses == [200] * 6

    @pytest.mark.parametrize("tail", [b"1;" + b"a" * 400_000, b"0\r\nX-A: " + b"a" * 400_000])
    def test_what_is_no_body_has_the_limit_of_a_head(self, url: str, tail: bytes) -> None:
        answers = send(url, head("Transfer-Encoding: chunked") + chunked([CHAT[:5]]), tail)
        assert answers.statuses == [431]

    def test_a_body_is_not_read_to_its_end_once_it_is_refused(self, url: str) -> None:
        with connect(url) as connection:
            connection.sendall(head("Content-Length: 10000000000", "Connection: keep-alive"))
            with pytest.raises((BrokenPipeError, ConnectionResetError)):
                connection.sendall(bytes(200_000_000))
            assert read_all(connection).statuses in ([413], [])

    def test_past_the_limit_connections_are_asked_to_come_back(self, url: str) -> None:
        held = [connect(url) for _ in range(20)]
        try:
            refused = send(url)
            assert (refused.statuses, refused.code) == ([503], "too_many_connections")
            assert b"\r\nretry-after: 1\r\n" in refused.raw
            # Whoever is in is served.
            held[0].sendall(head(LENGTH) + CHAT)
            assert read_all(held[0]).statuses == [200]
        finally:
            for each in held:
                each.close()
        deadline = time.monotonic() + 10
        while httpx.get(f"{url}/v1/health").status_code != 200:
            assert time.monotonic() < deadline


def test_as_many_connections_as_the_system_has_files_for(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"now": (64, 200)}
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits["now"])
    monkeypatch.setattr(resource, "setrlimit", lambda _, new: limits.update(now=new))
    assert connections_within(10) == 10
    assert limits["now"] == (148, 200)
    assert connections_within(100) == 36
    assert limits["now"] == (200, 200)


class TestUpgrades:
    """Java's HTTP client asks for HTTP/2 with its first request, whatever that is."""

    LINES = (
        "Connection: Upgrade, HTTP2-Settings",
        "Upgrade: h2c",
        "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
    )

    @pytest.mark.parametrize("pause", [False, True])
    @pytest.mark.parametrize("in_chunks", [False, True])
    def test_the_request_is_answered_in_http_1_with_its_body(
        self, url: str, in_chunks: bool, pause: bool
    ) -> None:
        framing = "Transfer-Encoding: chunked" if in_chunks else LENGTH
        first = head(*self.LINES, framing)
        body = chunked([CHAT[:9], CHAT[9:]]) + b"0\r\n\r\n" if in_chunks else CHAT
        with connect(url) as connection:
            if pause:
                connection.sendall(first)
                connection.sendall(body[:20])
                body = body[20:]
            else:
                body = first + body
            connection.sendall(body + head(request=HEALTH))
            answers = read_all(connection)
        assert answers.statuses == [200, 200]
        assert b'"object":"chat.completion"' in answers.raw
        assert json.loads(answers.last) == {"status": "OK"}

    def test_also_without_a_body(self, url: str) -> None:
        answers = send(url, head(*self.LINES, request=HEALTH) + head(request=HEALTH))
        assert answers.statuses == [200, 200]


class TestDawdlers:
    def test_a_head_that_never_ends_is_ended(self, hasty: RunningServer) -> None:
        assert ended(hasty, b"GET /v1/health HTTP/1.1\r\nHost: x\r\n", b"X-A: a\r\n") == (
            [408],
            "request_too_slow",
        )

    def test_empty_lines_are_no_progress(self, hasty: RunningServer) -> None:
        assert ended(hasty, b"\r\n", b"\r\n") == ([408], "request_too_slow")

    def test_a_body_in_drops_is_ended(self, hasty: RunningServer) -> None:
        assert ended(hasty, head(LENGTH), CHAT[:1]) == ([408], "request_too_slow")

    def test_it_is_told_once(self, hasty: RunningServer) -> None:
        with connect(hasty.url) as connection:
            connection.sendall(head(request=HEALTH)[:20])
            answers = read_all(connection)
            # The server waits for this side to close, and looks again meanwhile.
            assert httpx.get(f"{hasty.url}/v1/health").status_code == 200
            while held(connection):
                time.sleep(0.05)
        assert answers.statuses == [408]
        assert not [line for line in hasty.lines if "Error" in line]

    def test_who_says_nothing_hears_nothing(self, hasty: RunningServer) -> None:
        assert send(hasty.url).raw == b""

    def test_others_are_served_meanwhile(self, hasty: RunningServer) -> None:
        held = [connect(hasty.url) for _ in range(200)]
        try:
            for each in held:
                each.sendall(head(LENGTH) + CHAT[:5])
            assert httpx.get(f"{hasty.url}/v1/health").json() == {"status": "OK"}
            assert [read_all(each).statuses for each in held] == [[408]] * 200
        finally:
            for each in held:
                each.close()

    def test_who_takes_no_answer_is_cut_off(self, hasty: RunningServer) -> None:
        with httpx.Client(base_url=hasty.url, headers={"authorization": "Bearer good-key"}) as http:
            form = {"purpose": (None, "assistants"), "file": ("f", bytes(24_000_000))}
            file_id = http.post("/v1/files", files=form, timeout=60).json()["id"]
        with connect(hasty.url) as connection:
            connection.sendall(head(request=f"GET /v1/files/{file_id}/content HTTP/1.1"))
            assert connection.recv(1)
            while held(connection):
                time.sleep(0.05)
            assert len(read_all(connection).raw) < 24_000_000


def ended(server: RunningServer, first: bytes, again: bytes) -> tuple[list[int], object]:
    """Sends something, then a little of it again and again, until the server has enough."""
    with connect(server.url) as connection:
        connection.sendall(first)
        connection.settimeout(0.1)
        raw = b""
        while True:
            try:
                while piece := connection.recv(65536):
                    raw += piece
                break
            except TimeoutError:
                connection.sendall(again)
    answers = Answers(raw)
    return answers.statuses, answers.code


def held(connection: socket.socket) -> bool:
    """Whether the process on the other side, on this computer, still has its end of a connection."""
    ends = [connection.getpeername()[1], connection.getsockname()[1]]
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, local, remote, *_, inode = line.split()[:10]
        if [int(each.partition(":")[2], 16) for each in (local, remote)] == ends:
            return inode != "0"
    return False
