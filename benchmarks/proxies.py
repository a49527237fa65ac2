"""Servers in front of the fake upstream: ours, and peers in environments of their own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx

from tests.clients.published.environments import NoInterpreterError, environment

START_SECONDS = 120.0
V1 = "/v1/chat/completions"


class CannotRunError(Exception):
    """A peer cannot be installed or started here; the text says why."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A server under test.

    Attributes:
        name: As the table shows it.
        command: What runs it; `{port}` and `{folder}` are filled in.
        files: Files of its folder, with `{port}`, `{folder}` and `{upstream}` filled in.
        environment: More variables.
        ready: Path that answers 200 when it can be asked.
        weight: How much less is sent to it than to ours.
        prefix: What stands before the names of models.
        more: More fields of its requests.
    """

    name: str
    command: tuple[str, ...]
    files: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    ready: str = "/v1/models"
    weight: int = 1
    prefix: str = ""
    more: Mapping[str, object] = field(default_factory=dict)


OURS = """
apis:
  inference:
    - id: upstream
      provider: remote::openai-compatible
      config: {base_url: "http://127.0.0.1:{upstream}/v1", api_key: sk-bench-1234}
resources:
  models:
    - {model_id: bench}
    - {model_id: bench-paced}
    - {model_id: my-bench, provider_model_id: bench}
    - {model_id: my-bench-paced, provider_model_id: bench-paced}
"""

STORING = (
    OURS
    + """
storage: {path: "{folder}/ours.db"}
"""
)

LITELLM = """
general_settings: {dangerously_permit_weak_or_unset_master_key: true}
model_list:
  - model_name: bench
    litellm_params: {model: openai/bench, api_base: "http://127.0.0.1:{upstream}/v1", api_key: sk-bench-1234}
  - model_name: bench-paced
    litellm_params: {model: openai/bench-paced, api_base: "http://127.0.0.1:{upstream}/v1", api_key: sk-bench-1234}
"""

OGX = """
version: 2
distro_name: bench
apis: [inference]
providers:
  inference:
    - provider_id: up
      provider_type: remote::openai
      config: {base_url: "http://127.0.0.1:{upstream}/v1", api_key: sk-bench-1234}
storage:
  backends:
    kv_default: {type: kv_sqlite, db_path: "{folder}/kv.db"}
    sql_default: {type: sql_sqlite, db_path: "{folder}/sql.db"}
  stores:
    metadata: {namespace: registry, backend: kv_default}
    inference: {table_name: inference_store, backend: sql_default, max_write_queue_size: 10000, num_writers: 4, enabled: false}
    conversations: {table_name: conversations, backend: sql_default}
    prompts: {table_name: prompts, backend: sql_default}
    connectors: {table_name: connectors, backend: sql_default}
registered_resources:
  models:
    - {model_id: bench, provider_id: up, provider_model_id: bench, model_type: llm, metadata: {}}
    - {model_id: bench-paced, provider_id: up, provider_model_id: bench-paced, model_type: llm, metadata: {}}
server: {port: {port}, host: 127.0.0.1}
"""


def direct() -> Proxy:
    """The upstream itself: what raw ASGI costs."""
    return Proxy("raw ASGI, the upstream itself", (sys.executable, "-m", "benchmarks.upstream", "{port}"))


def ours() -> Proxy:
    """Our server with its remote provider."""
    command = (sys.executable, "-m", "llama_stack", "stack", "run", "{folder}/ours.yaml", "--port", "{port}")
    return Proxy("llama-stack (ours)", command, {"ours.yaml": OURS}, ready="/v1/health")


def ours_renaming() -> Proxy:
    """Ours, where callers know the model by another name, so that each answer is parsed once."""
    return replace(ours(), name="ours, model renamed", prefix="my-")


def ours_storing() -> Proxy:
    """Ours, where each answer is kept in SQLite."""
    return replace(
        ours(), name="ours, answers stored", files={"ours.yaml": STORING}, more={"store": True}, weight=2
    )


def litellm() -> Proxy:
    """LiteLLM's proxy."""
    version = "1.106.2"
    python = _installed("bench-litellm", f"litellm[proxy]=={version}")
    command = (
        str(python.parent / "litellm"),
        "--config",
        "{folder}/litellm.yaml",
        "--port",
        "{port}",
        "--host",
        "127.0.0.1",
    )
    quiet = {"LITELLM_LOG": "ERROR", "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
    return Proxy(
        f"LiteLLM {version}", command, {"litellm.yaml": LITELLM}, quiet, "/health/liveliness", weight=10
    )


def ogx() -> Proxy:
    """OGX, which continues llama-stack, without its store."""
    version = "1.5.0"
    python = _installed("bench-ogx", f"ogx=={version}")
    command = (str(python.parent / "ogx"), "run", "{folder}/ogx.yaml", "--port", "{port}", "--insecure")
    return Proxy(
        f"OGX {version}",
        command,
        {"ogx.yaml": OGX},
        {"OGX_LOGGING": "all=error"},
        "/v1/health",
        weight=5,
        prefix="up/",
    )


def _installed(name: str, requirement: str) -> Path:
    try:
        return environment(name, (requirement,), minimum=(3, 12))
    except NoInterpreterError as error:
        raise CannotRunError(str(error)) from None
    except RuntimeError as error:
        raise CannotRunError(f"{requirement} cannot be installed: {str(error).splitlines()[-1]}") from None


@contextlib.contextmanager
def running(proxy: Proxy, *, port: int, upstream: int, folder: Path) -> Iterator[tuple[int, float]]:
    """Runs a server; gives its process id and the seconds until it answered."""

    def filled(text: str) -> str:
        for name, value in {"port": port, "upstream": upstream, "folder": folder}.items():
            text = text.replace(f"{{{name}}}", str(value))
        return text

    for name, text in proxy.files.items():
        (folder / name).write_text(filled(text))
    log = folder / "log.txt"
    with log.open("w") as output:
        began = time.monotonic()
        process = subprocess.Popen(
            [filled(each) for each in proxy.command],
            env={**os.environ, **proxy.environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait(process, f"http://127.0.0.1:{port}{proxy.ready}", proxy.name, log)
            yield process.pid, time.monotonic() - began
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, name: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(url, timeout=5).status_code == 200:
                return
        time.sleep(0.01)
    last = [line for line in log.read_text().splitlines() if line.strip()][-1:]
    raise CannotRunError(f"{name} did not start: {''.join(last)[:200]}")
