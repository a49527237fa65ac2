"""The command: targets, choices, exit codes, what is printed and what is written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from llama_stack_conformance.cli import main
from llama_stack_conformance.mutants.mutant import mutants
from llama_stack_conformance.proving.null import null_server
from llama_stack_conformance.targets.hosting import hosted, listening

STUB = Path(__file__).parents[3] / "server" / "llama_stack" / "distributions" / "stub.yaml"
FEW = ["--only", "inference.chat.n", "--only", "inference.chat.seed", "--only", "inference.chat.stop"]


@pytest.fixture(scope="module")
def broken() -> Iterator[str]:
    """A stub that breaks a MUST and a SHOULD, but only for who does not send the header `x-well`."""

    def wrap(app: object) -> object:
        worse = mutants()["inference.chat.n"][0].wrap(mutants()["inference.chat.seed"][0].wrap(app))  # type: ignore[arg-type]

        async def chosen(scope: dict[str, object], receive: object, send: object) -> None:
            well = any(name == b"x-well" for name, _ in scope.get("headers", ()))  # type: ignore[attr-defined]
            await (app if well else worse)(scope, receive, send)  # type: ignore[operator]

        return chosen

    with hosted(STUB, wrap) as url:  # type: ignore[arg-type]
        yield url


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LLAMA_STACK_API_KEY", raising=False)


def told(folder: str = "conformance-report") -> dict[str, str]:
    """The statuses of the report in a folder."""
    report = json.loads((Path(folder) / "report.json").read_text("utf-8"))
    return {each["id"]: each["status"] for each in report["checks"]}


def test_a_failed_must_is_1_and_names_its_evidence(broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--url", broken, *FEW, "--no-self-test"]) == 1
    out = capsys.readouterr().out
    assert "FAIL          inference.chat.n" in out
    assert "expected  [0, 1, 2]" in out
    assert "got       [0]" in out
    assert "openapi.json:" in out
    assert f"curl -sS -i -X POST {broken}/v1/chat/completions" in out
    assert told() == {
        "inference.chat.n": "FAIL",
        "inference.chat.seed": "WARN",
        "inference.chat.stop": "PASS",
    }


def test_a_failed_should_is_0_or_strictly_2(broken: str) -> None:
    some = ["--url", f"{broken}/v1", "--only", "inference.chat.seed", "--no-self-test"]
    assert main(some) == 0
    assert main([*some, "--strict"]) == 2


def test_failures_are_run_again_and_the_difference_is_told(broken: str) -> None:
    main(["--url", broken, *FEW, "--no-self-test"])
    mended = ["--url", broken, "--rerun-failed", "--header", "x-well: yes", "--no-self-test"]
    assert main(mended) == 0
    assert told() == {"inference.chat.n": "PASS", "inference.chat.seed": "PASS"}
    difference = json.loads(Path("conformance-report/report.json").read_text("utf-8"))["difference"]
    assert {"id": "inference.chat.n", "before": "FAIL", "now": "PASS"} in difference["changed"]
    assert main(mended) == 4, "nothing failed the last time"


def test_a_report_proves_the_kit_by_the_mutants_of_what_ran(
    broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--url", broken, "--only", "inference.chat.n"]) == 1
    assert "golden 1 of 1, mutants killed 1 of 1" in capsys.readouterr().out


def test_a_provider_runs_in_this_process(capsys: pytest.CaptureFixture[str]) -> None:
    provider = "llama_stack_providers.stub.models:PROVIDER"
    assert main(["--provider", provider, "--level", "L3", "--no-self-test", "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0]["event"] == "began"
    assert {line["status"] for line in lines[1:]} == {"PASS"}
    report = json.loads(Path("conformance-report/report.json").read_text("utf-8"))
    assert report["target"]["kind"] == "provider"
    assert [row["area"] for row in report["grid"]] == ["models"]


def test_the_contract_is_the_kits_own(broken: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--url", broken, "--only", "inspect.contract.inspect.version", "--api", "inspect"]) == 0
    assert told() == {"inspect.contract.inspect.version": "PASS"}
    with listening(null_server(200, b"{}")) as url:
        assert main(["--url", url, "--only", "inspect.contract.inspect.version", "--api", "inspect"]) == 1
    assert "Response violates schema" in capsys.readouterr().out


def test_nothing_there_is_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--url", "http://127.0.0.1:9"]) == 3
    assert "Nothing answers at http://127.0.0.1:9" in capsys.readouterr().err
    assert main(["--provider", "no_such_package.mine:PROVIDER"]) == 3


def test_a_target_that_dies_on_the_way_is_3_and_the_report_says_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Dies(BaseHTTPRequestHandler):
        """Lists models; the first chat ends it."""

        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"data": []}')

        def do_POST(self) -> None:
            self.server.server_close()
            Thread(target=self.server.shutdown).start()

        def log_message(self, *_words: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Dies)
    thread = Thread(target=server.serve_forever)
    thread.start()
    words = ["--url", f"http://127.0.0.1:{server.server_address[1]}", "--model", "llm=m", *FEW]
    try:
        assert main([*words, "--no-self-test"]) == 3
    finally:
        server.shutdown()
        thread.join()
    out, err = capsys.readouterr()
    assert "unknown: the target went away" in out
    assert "no longer answered" in err
    assert set(told().values()) == {"FAIL", "WARN"}
    for form in ("report.md", "report.html"):
        assert "no longer answered" in (Path("conformance-report") / form).read_text("utf-8")


@pytest.mark.parametrize(
    ("number", "ctrl_c"),
    [(signal.SIGTERM, signal.SIG_DFL), (signal.SIGTERM, signal.SIG_IGN), (signal.SIGINT, signal.SIG_DFL)],
)
def test_a_run_that_is_ended_takes_its_distribution_along(
    number: signal.Signals, ctrl_c: signal.Handlers
) -> None:
    words = ["run", "--distribution", str(STUB), "--level", "L3", "--json"]
    with subprocess.Popen(
        [sys.executable, "-m", "llama_stack_conformance", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, ctrl_c),
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline()  # the first check has ended, so the distribution runs
        run.send_signal(number)
        assert run.wait(30) == 130
    # Its session is its own and of whatever it started.
    listed = subprocess.run(["ps", "-o", "pid=", "-s", str(run.pid)], stdout=subprocess.PIPE, check=False)
    assert listed.stdout == b""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Name one target"),
        (["--url", "http://x", "--provider", "y"], "Name one target"),
        (["--url", "localhost:1"], "--url takes http://"),
        (["--url", "http://127.0.0.1:9", "--model", "llm"], "--model takes NAME=VALUE"),
        (["--url", "http://127.0.0.1:9", "--rerun-failed"], "There is no report"),
        (["--url", "http://127.0.0.1:9", "--manifest", "none.yaml"], "none.yaml"),
        (["new-provider", "My-Provider"], "no name of a package"),
        (["new-provider", "mine", "--api", "telepathy"], "no API 'telepathy'"),
    ],
)
def test_a_wrong_command_line_is_4(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 4
    assert said in capsys.readouterr().err


def test_an_unknown_option_is_4() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--no-such-option"])
    assert ended.value.code == 4


def test_explaining_tells_why_where_and_by_which_mutant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", "inference.stream.done"]) == 0
    out = capsys.readouterr().out
    assert "hang until their time-out" in out
    assert "#/paths/~1v1~1chat~1completions/post" in out
    assert "Mutant done_twice" in out
    assert main(["--explain", "inference.no.such"]) == 4


def test_the_list_has_every_level(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list", "--json", "--only", "models.*"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["tier"] for row in rows} == {"L0", "L1", "L2", "L3"}


def test_a_key_reaches_neither_reports_nor_the_command_that_is_told(
    broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [
        "--url",
        broken,
        *FEW,
        "--no-self-test",
        "--key",
        "sk-canary-1",
        "--header",
        "x-other: sk-canary-2",
    ]
    monkeypatch.setattr("sys.argv", ["llama-stack-conformance", *words])
    assert main(words) == 1
    for file in Path("conformance-report").rglob("*"):
        if file.is_file():
            assert "sk-canary" not in file.read_text("utf-8", "replace"), file
