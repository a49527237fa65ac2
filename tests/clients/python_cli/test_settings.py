"""Which server is called, and who gets to see the key."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from llama_stack_client.cli.settings import Settings, config_path

from tests.clients.python_cli.conftest import Run, Terminal

KEY = "sk-very-secret"


def test_settings_are_kept_for_the_user_s_eyes_only(run: Run, server: str) -> None:
    path = config_path()
    told = run("configure", "--endpoint", f"{server}/v1/", "--api-key", KEY)
    assert told.stderr == f"saved {server} in {path}\n"
    assert KEY not in told.output
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert json.loads(path.read_text()) == {"endpoint": server, "api_key": KEY}
    path.chmod(0o644)
    run("configure", "--endpoint", server, "--api-key", "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text()) == {"endpoint": server}


def test_a_server_that_sleeps_is_saved_and_told(run: Run) -> None:
    told = run("configure", "--endpoint", "http://localhost:9", "--api-key", KEY, "--json")
    assert "note: the server does not answer yet" in told.stderr
    assert json.loads(told.stdout) == {"endpoint": "http://localhost:9", "path": str(config_path())}


def test_questions_are_asked_and_the_key_is_not_shown(terminal: Callable[..., Terminal], server: str) -> None:
    shown = terminal("configure")
    shown.expect("Endpoint [http://localhost:8321]: ")
    shown.send(f"{server}\n")
    shown.expect("API key (Enter for none): ")
    shown.send(f"{KEY}\n")
    assert KEY not in shown.expect("saved")
    assert shown.end() == 0
    assert json.loads(config_path().read_text()) == {"endpoint": server, "api_key": KEY}


def test_options_come_before_the_environment_and_that_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.json"
    assert Settings(None, None, path).target().endpoint == "http://localhost:8321"
    path.write_text('{"endpoint": "http://saved", "api_key": "saved-key"}')
    assert Settings(None, None, path).target().endpoint == "http://saved"
    monkeypatch.setenv("LLAMA_STACK_BASE_URL", "http://environment")
    assert Settings(None, None, path).target().endpoint == "http://environment"
    assert Settings("http://option", None, path).target().endpoint == "http://option"


def test_a_saved_key_goes_to_the_saved_server_only(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text('{"endpoint": "http://saved", "api_key": "saved-key"}')
    assert Settings(None, None, path).target().api_key == "saved-key"
    assert Settings("http://saved/", None, path).target().api_key == "saved-key"
    assert Settings("http://other", None, path).target().api_key is None
    assert Settings("http://other", "own", path).target().api_key == "own"


def test_a_spoilt_file_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.json").write_text("endpoint: x")
    failed = run("--config", "c.json", "models", "list", code=2).stderr
    assert failed == "error: c.json is no JSON; run: llama-stack-client configure\n"
