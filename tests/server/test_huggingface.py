"""Fetching from Hugging Face, against a small server that answers like it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("huggingface_hub", reason="needs the extra `hub`")

WEIGHTS = b"GGUF" + bytes(range(256)) * 2000
FILES = {"tiny.Q4_K_M.gguf": WEIGHTS, "tiny.Q8_0.gguf": b"larger", "README.md": b"# tiny"}
COMMIT = "a" * 40


class Hub(BaseHTTPRequestHandler):
    """The few answers that the client asks for."""

    requests: list[str]
    damaged = False

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/api/models/owner/tiny"):
            siblings = [
                {
                    "rfilename": name,
                    "size": len(content),
                    "lfs": {"sha256": _sha(content), "size": len(content), "pointerSize": 1},
                }
                for name, content in FILES.items()
            ]
            facts = {"id": "owner/tiny", "sha": COMMIT, "siblings": siblings, "cardData": {"license": "mit"}}
            self._send(200, json.dumps(facts).encode(), body, {"content-type": "application/json"})
            return
        name = path.rpartition("/")[2]
        if not path.startswith("/owner/tiny/resolve/") or name not in FILES:
            self._send(404, b"{}", body, {"x-error-code": "RepoNotFound"})
            return
        content = FILES[name]
        headers = {
            "etag": f'"{_sha(content)}"',
            "x-repo-commit": COMMIT,
            "x-linked-etag": f'"{_sha(content)}"',
        }
        if body:
            type(self).requests.append(self.headers.get("range", "whole"))
            if type(self).damaged:
                content = bytes(len(content))
            start = int((self.headers.get("range") or "bytes=0-").removeprefix("bytes=").partition("-")[0])
            if start:
                headers["content-range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
                self._send(206, content[start:], body, headers)
                return
        self._send(200, content, body, headers)

    def _send(self, status: int, content: bytes, body: bool, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {
            **headers,
            "content-length": str(len(content)),
            "x-linked-size": str(len(content)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Stays quiet."""


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def hub() -> Iterator[str]:
    Hub.requests, Hub.damaged = [], False
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def llama(hub: str, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    # The client reads its settings once, when it is imported: so each call is a process.
    environment = {
        **os.environ,
        "HF_ENDPOINT": hub,
        "HF_HOME": str(home / "hf"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "LLAMA_STACK_HOME": str(home),
        "NO_PROXY": "127.0.0.1",
    }
    return subprocess.run(
        [sys.executable, "-m", "llama_stack", "model", *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )


def test_takes_one_file_of_a_small_quantisation(hub: str, tmp_path: Path) -> None:
    done = llama(hub, tmp_path, "download", "owner/tiny", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert [file["name"] for file in facts["files"]] == ["tiny.Q4_K_M.gguf"]
    assert (facts["license"], facts["source"]) == ("mit", f"huggingface: owner/tiny@{COMMIT}")
    assert (tmp_path / "models" / "owner" / "tiny" / "tiny.Q4_K_M.gguf").read_bytes() == WEIGHTS


def test_takes_the_files_that_are_named(hub: str, tmp_path: Path) -> None:
    done = llama(hub, tmp_path, "download", "owner/tiny", "--file", "*.md", "--json")
    assert [file["name"] for file in json.loads(done.stdout)["files"]] == ["README.md"]
    none = llama(hub, tmp_path, "download", "owner/tiny", "--file", "*.bin", "--force")
    assert none.stderr.strip().endswith(
        "No file of owner/tiny matches *.bin. There are: README.md, tiny.Q4_K_M.gguf, tiny.Q8_0.gguf."
    )


def test_a_damaged_file_is_thrown_away(hub: str, tmp_path: Path) -> None:
    Hub.damaged = True
    done = llama(hub, tmp_path, "download", "owner/tiny")
    assert done.returncode == 1
    assert "tiny.Q4_K_M.gguf arrived damaged and was thrown away; run the command again." in done.stderr
    Hub.damaged = False
    assert llama(hub, tmp_path, "download", "owner/tiny").returncode == 0


def test_a_repository_that_is_not_there(hub: str, tmp_path: Path) -> None:
    done = llama(hub, tmp_path, "download", "owner/none")
    assert done.returncode == 1
    assert "There is no model owner/none on Hugging Face, or it is private" in done.stderr


def test_no_network_is_one_sentence(tmp_path: Path) -> None:
    done = llama("http://127.0.0.1:9", tmp_path, "download", "owner/tiny")
    assert done.returncode == 1
    assert done.stderr.startswith("error: Hugging Face could not be reached for owner/tiny")
    assert len(done.stderr.splitlines()) == 1
