"""The bundle of the SDK in a browser: a page streams a chat, and leaves a second stream early."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any

import httpx
import pytest

from tests.clients.node.test_node import SDK, built, run, stub, tools
from tests.clients.toolchains import require

__all__ = ["built", "stub", "tools"]

PAGE = Path(__file__).with_name("page.html")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
LIMIT = 60.0

pytestmark = [pytest.mark.toolchain, pytest.mark.usefixtures("tools")]


class Site:
    """Serves the page, the bundle and the stub's API from one origin, as the stub has no CORS headers."""

    def __init__(self, bundle: bytes, api: str) -> None:
        self.bundle = bundle
        self.api = api
        self.told: Queue[dict[str, Any]] = Queue()
        self.left = threading.Event()
        """The browser closed the connection of the endless stream."""

    @contextmanager
    def running(self) -> Iterator[str]:
        server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/bundle.js":
                    self._answer("text/javascript", [site.bundle])
                else:
                    self._answer("text/html", [PAGE.read_bytes()])

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.path == "/told":
                    site.told.put(json.loads(body))
                    self._answer("text/plain", [])
                elif self.path.startswith("/endless/"):
                    self._never_end(body)
                else:
                    with self._call(self.path, body) as answer:
                        self._answer(answer.headers["content-type"], answer.iter_bytes())

            def _call(self, path: str, body: bytes) -> Any:
                headers = {name: self.headers[name] for name in ("accept", "content-type")}
                return httpx.stream("POST", site.api + path, content=body, headers=headers)

            def _never_end(self, body: bytes) -> None:
                with self._call(self.path.removeprefix("/endless"), body) as answer:
                    events = answer.read().partition(b"data: [DONE]")[0]
                try:
                    self._answer(answer.headers["content-type"], [events])
                    while not site.left.wait(0.05):
                        self.wfile.write(b": still here\n\n")
                        self.wfile.flush()
                except OSError:
                    site.left.set()

            def _answer(self, kind: str, chunks: Any) -> None:
                self.send_response(200)
                self.send_header("content-type", kind)
                self.end_headers()
                for chunk in chunks:
                    self.wfile.write(chunk)
                    self.wfile.flush()

            def log_message(self, *_: object) -> None:
                """The test's output stays clean."""

        return Handler


@pytest.fixture
def bundle(built: Path, tmp_path: Path) -> bytes:
    made = tmp_path / "bundle.js"
    entry = built / "esm" / "index.js"
    esbuild = SDK / "node_modules" / ".bin" / "esbuild"
    run(esbuild, entry, "--bundle", "--format=esm", "--minify", f"--outfile={made}")
    return made.read_bytes()


def test_a_page_streams_and_leaves_a_stream_early(bundle: bytes, stub: str, tmp_path: Path) -> None:
    require("browser")
    site = Site(bundle, stub)
    with site.running() as address:
        browser = subprocess.Popen(
            [
                "chromium",
                *FLAGS,
                f"--user-data-dir={tmp_path / 'profile'}",
                "--remote-debugging-port=0",
                address,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            told = site.told.get(timeout=LIMIT)
            assert "error" not in told, told
            assert len(told["pieces"]) > 2
            assert "Say hello" in "".join(told["pieces"])
            assert told["left"] == 2
            assert site.left.wait(10), "the connection stayed open after the loop was left"
        finally:
            browser.terminate()
            browser.wait(15)
