"""A server without keys and the pages that a browser on its computer may open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from llama_stack.web.local import is_own_host, is_own_origin
from tests.server.processes import RunningServer


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:8321",
        "127.0.0.1:8321",
        "[::1]:8321",
        "192.168.1.5",
        "app.localhost",
        "LOCALHOST.",
        "stack",
        "host.docker.internal:8321",
        "box.local",
    ],
)
def test_names_that_nobody_else_can_give(host: str) -> None:
    assert is_own_host(host.encode())


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example:8321",
        "127.0.0.1.evil.example",
        "user@evil.example",
        "evil.example.",
        "[evil",
        "evil.example@localhost.evil.example",
        "127.0.0.1.nip.io",
        "local.evil.example",
        "evillocalhost.example",
    ],
)
def test_names_that_anybody_can_point_here(host: str) -> None:
    assert not is_own_host(host.encode())


@pytest.mark.parametrize(
    ("origin", "own"),
    [
        ("http://localhost:3000", True),
        ("http://127.0.0.1:3000", True),
        ("https://[::1]", True),
        ("vscode-webview://abc", True),
        ("null", False),
        ("https://evil.example", False),
        ("http://192.168.1.5", False),
        ("http://localhost@evil.example", False),
        ("", False),
    ],
)
def test_pages_of_this_computer(origin: str, own: bool) -> None:
    assert is_own_origin(origin.encode()) is own


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    running = RunningServer("stub")
    yield running.url
    running.close()


@pytest.mark.parametrize("headers", [{"host": "evil.example"}, {"origin": "https://evil.example"}])
def test_a_page_of_a_stranger_reaches_nothing(url: str, headers: dict[str, str]) -> None:
    form = {"purpose": (None, "assistants"), "file": ("f", b"x")}
    answer = httpx.post(f"{url}/v1/files", files=form, headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_local")
    assert httpx.get(f"{url}/v1/health", headers=headers).status_code == 403
    assert httpx.post(f"{url}/v1/files", files=form).status_code == 200


@pytest.mark.parametrize("more", ["auth: {keys: [mine]}", "server: {allow_without_auth: true}"])
def test_with_keys_or_a_gate_any_name_will_do(tmp_path: Path, more: str) -> None:
    (tmp_path / "open.yaml").write_text(f"apis: {{}}\n{more}\n")
    running = RunningServer(str(tmp_path / "open.yaml"))
    try:
        headers = {"host": "stack.example", "origin": "https://app.example", "authorization": "Bearer mine"}
        assert httpx.get(f"{running.url}/v1/version", headers=headers).status_code == 200
    finally:
        running.close()
