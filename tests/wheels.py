"""`python -m tests.wheels`: builds the wheels, installs each alone, serves the stub from one, calls and certifies it from the others."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from tests.fuzz.shard import stub_server

CALL = """
import sys
from llama_stack_client import LlamaStackClient
client = LlamaStackClient(base_url=sys.argv[1])
question = {"role": "user", "content": "Hello"}
whole = client.chat.completions.create(model="stub-llm", messages=[question]).choices[0].message.content
with client.chat.completions.stream(model="stub-llm", messages=[question]) as chunks:
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == whole
print(whole)
"""
CERTIFY = ("--only", "inspect.*", "--level", "L3", "--no-self-test")


def main() -> None:
    """Runs the check; any failing command ends it."""
    say = Console().print
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        say("building wheels ...")
        _run(
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--wheel-dir",
            root,
            ".",
            "./clients/python",
            "./conformance",
        )
        wheels = {path.name.partition("-")[0]: path for path in root.glob("*.whl")}
        server = _alone(root, "server", wheels["llama_stack"])
        client = _alone(root, "client", wheels["llama_stack_client"])
        kit = _alone(root, "kit", wheels["llama_stack_conformance"], wheels["llama_stack"])
        say("serving the stub from the one, calling and certifying it from the others ...")
        with stub_server(root / "server.log", python=server) as url:
            say(_run(client, "-c", CALL, url).strip())
            say(
                _run(
                    kit.with_name("llama-stack-conformance"), "--url", url, *CERTIFY, "--reports", root
                ).strip()
            )
        say("the wheels work alone")


def _alone(root: Path, name: str, *wheels: Path) -> Path:
    _run(sys.executable, "-m", "venv", root / name)
    python = root / name / "bin" / "python"
    _run(python, "-m", "pip", "install", "--quiet", *wheels)
    return python


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command[:6]))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
