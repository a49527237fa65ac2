"""What one SDK records, every other replays: the format of a cassette is one."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.clients.drivers import Driver, languages

ROOT = Path(__file__).parents[3]
LANGUAGES = languages()
PYTHON = [name for name, each in LANGUAGES.items() if each.user_agent == "python"]
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
FILE = {
    "id": "file-1", "object": "file", "bytes": 4, "created_at": 1, "expires_at": 2, "filename": "ä b.bin", "purpose": "assistants",
    "status": "processed", "status_details": "",
}  # fmt: skip
CHAT = {"model": "m", "messages": [{"role": "user", "content": "Grüße 🦙, 9007199254740993"}]}
CALLS: tuple[dict[str, Any], ...] = (
    {"case": "models", "operation": "models.list", "arguments": {}, "mode": "items"},
    {"case": "stream", "operation": "chat.completions.create", "arguments": CHAT, "mode": "stream"},
    {
        "case": "form",
        "operation": "files.create",
        "arguments": {
            "file": {"filename": "ä b.bin", "content_type": "application/octet-stream",
                     "base64": base64.b64encode(b"\x00\xff\r\n").decode()},
            "purpose": "assistants",
        },
    },
    {"case": "error", "operation": "models.retrieve", "arguments": {"model_id": "none/of these"}},
)  # fmt: skip


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path.endswith("/models"):
            self._answer(200, json.dumps({"data": []}).encode())
        else:
            self._answer(
                404, '{"error": {"message": "No model — none.", "code": "model_not_found"}}'.encode()
            )

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path.endswith("/files"):
            self._answer(200, json.dumps(FILE).encode())
            return
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        whole = f"data: {json.dumps({**CHUNK, 'system_fingerprint': 'é'}, ensure_ascii=False)}\n\ndata: [DONE]\n\n".encode()
        cut = whole.index(b"\xc3") + 1  # inside a character
        for piece in (whole[:cut], whole[cut:]):
            self.wfile.write(piece)
            self.wfile.flush()
        self.close_connection = True

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/below"
    server.shutdown()


def pairs() -> Iterator[Any]:
    for recorder, player in product(LANGUAGES, LANGUAGES):
        marks = [] if {recorder, player} <= set(PYTHON) else [pytest.mark.toolchain]
        yield pytest.param(recorder, player, id=f"{recorder}-{player}", marks=marks)


async def outcomes(language: str, *, base_url: str, **more: str) -> list[dict[str, Any]]:
    found = []
    driver = Driver(LANGUAGES[language])
    for call in CALLS:
        tape = {key: f"{path}-{call['case']}.json" for key, path in more.items()}
        answer = await driver.ask({**call, "base_url": base_url, **tape}, seconds=20, on_event=lambda: None)
        found.append({key: answer.get(key) for key in ("case", "result", "error")})
    await driver.stop()
    return found


@pytest.mark.parametrize(("recorder", "player"), list(pairs()))
def test_a_recording_is_replayed(recorder: str, player: str, address: str) -> None:
    for language in (recorder, player):
        if reason := LANGUAGES[language].missing():
            pytest.skip(reason)
    # Below the root: Swift may run in a tree that sees nothing else.
    folder = ROOT / ".cache" / "cassettes"
    folder.mkdir(parents=True, exist_ok=True)
    tape = str(folder / f"{recorder}-{player}")
    for old in folder.glob(f"{recorder}-{player}-*"):
        old.unlink()
    recorded = asyncio.run(outcomes(recorder, base_url=address, record=tape))
    # Nobody listens there, and the path before /v1 is another.
    replayed = asyncio.run(outcomes(player, base_url="http://127.0.0.1:9/elsewhere", replay=tape))
    assert replayed == recorded
    assert [each["error"] is None for each in recorded] == [True, True, True, False]
    assert recorded[3]["error"]["code"] == "model_not_found"
