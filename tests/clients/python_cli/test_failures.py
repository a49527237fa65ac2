"""What goes wrong is one line with the cure, and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.clients.python_cli.conftest import PROGRAM, Run


def test_a_missing_thing(run: Run) -> None:
    failed = run("models", "get", "nope", code=1)
    assert failed.stdout == ""
    assert failed.stderr == (
        "error: 404: There is no model with the id 'nope'; see what there is: llama-stack-client models list\n"
    )


def test_a_missing_model_of_a_chat(run: Run) -> None:
    assert (
        "see what there is: llama-stack-client models list" in run("chat", "Hi.", "-m", "no", code=1).stderr
    )


def test_no_server(run: Run) -> None:
    failed = run("--endpoint", "http://localhost:9", "models", "list", code=3).stderr
    assert failed.startswith("error: cannot connect to http://localhost:9/v1/models: ")
    assert failed.endswith("; start it, or give another --endpoint, or run: llama-stack-client configure\n")
    assert failed.count("\n") == 1


def test_the_v1_of_other_programs_is_no_part_of_the_address(run: Run, server: str) -> None:
    assert run("--endpoint", f"{server}/v1/", "models", "list").stdout.startswith("stub-llm")


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("arguments", [["models", "get", "m"], ["chat", "Hi.", "-m", "m"]])
def test_another_server_than_a_llama_stack(status: int, arguments: list[str], run: Run) -> None:
    with web_server(status) as address:
        told = run("--endpoint", address, *arguments, code=1).stderr
    assert "<html>" not in told
    assert told.startswith("error: ")
    assert told.endswith(
        "; is a Llama Stack server there? Give another --endpoint, or run: llama-stack-client configure\n"
    )


@contextmanager
def web_server(status: int) -> Generator[str, None, None]:
    """A server that answers everything with a page."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            page = b"<html><body>Hello</body></html>"
            self.send_response(status)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        do_POST = do_GET  # noqa: N815 - the name is of the base class

        def log_message(self, *args: object) -> None:
            """Stays silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as web:
        thread = Thread(target=web.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{web.server_port}"
        finally:
            web.shutdown()
            thread.join()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--endpoint", "localhost:8321", "models", "list"],
        ["models", "list", "--bogus"],
        ["models", "register", "x", "--metadata", "{"],
        ["models", "register", "x", "--metadata", "[]"],
        ["datasets", "register", "--purpose", "eval/question-answer"],
        ["inference", "chat-completion"],
        ["files", "upload", "no-such-file"],
        ["configure"],
        ["configure", "--endpoint", "localhost"],
    ],
)
def test_misuse(arguments: list[str], run: Run) -> None:
    assert run(*arguments, code=2).stderr


def test_files_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    register = ["datasets", "register", "--purpose", "eval/question-answer", "--dataset-path"]
    (tmp_path / "rows.txt").write_text("x")
    assert run(*register, "rows.txt", code=2).stderr == "error: rows.txt is no .jsonl, .json, .csv file\n"
    (tmp_path / "rows.json").write_text("{}")
    assert "does not hold a list" in run(*register, "rows.json", code=2).stderr
    (tmp_path / "rows.jsonl").write_text("{")
    assert run(*register, "rows.jsonl", code=2).stderr.startswith("error: rows.jsonl: ")
    assert run(*register, "none.csv", code=1).stderr == "error: none.csv: No such file or directory\n"


def test_who_reads_may_stop(server: str) -> None:
    shell = f"{' '.join(PROGRAM)} --endpoint {server} inspect routes | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.splitlines()[1] in {"0", "141"}  # all was read, or not


def test_without_the_extra_the_cure_is_told() -> None:
    script = "import sys; sys.modules['typer'] = None; from llama_stack_client.cli import main; main()"
    code = (
        "import importlib.util as u; real = u.find_spec\n"
        "u.find_spec = lambda name, package=None: None if name == 'typer' else real(name, package)\n" + script
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=os.environ
    )
    assert done.returncode == 1
    assert done.stderr == (
        "error: the command line needs typer; run: pip install 'llama_stack_client[cli]'\n"
    )
