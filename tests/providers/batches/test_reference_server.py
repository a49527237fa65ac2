"""A batch as an application runs it: over HTTP, and through servers that are killed in the middle of it."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.server.processes import RunningServer

LINES = 40
# No `storage.path`: the model is known again only when the distribution has declared it.
DISTRIBUTION = """
apis:
  inference:
    - {{id: talk, provider: 'tests.server.talkative:FORWARDING', config: {{pause: 0.02}}}}
  files:
    - {{id: local, provider: inline::localfs, config: {{path: '{folder}/files'}}}}
  batches:
    - {{id: reference, provider: inline::reference, config: {{path: '{folder}/batches', concurrency: 2}}}}
resources: {{models: [{{model_id: m, provider_id: talk}}]}}
auth: {{keys: [mine, theirs]}}
"""


class Application:
    """What talks to the server, whichever runs just now."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "mine.yaml"
        self.file.write_text(DISTRIBUTION.format(folder=folder))
        self.server = RunningServer(str(self.file))

    def call(self, method: str, path: str, key: str = "mine", **more: Any) -> httpx.Response:
        headers = {"authorization": f"Bearer {key}"}
        return httpx.request(method, f"{self.server.url}/v1{path}", headers=headers, timeout=30, **more)

    def json(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        answer = self.call(method, path, **more)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def kill(self) -> None:
        self.server.process.send_signal(signal.SIGKILL)
        self.server.wait()
        self.server.close()

    def restart(self) -> None:
        self.server = RunningServer(str(self.file))

    def until(self, batch_id: str, **wanted: Any) -> dict[str, Any]:
        """Polls until enough requests are completed, or the batch is in a state."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            batch = self.json("GET", f"/batches/{batch_id}")
            if batch["status"] == wanted.get("status") or batch["request_counts"]["completed"] >= wanted.get(
                "completed", LINES + 1
            ):
                return batch
            time.sleep(0.01)
        raise AssertionError(f"the batch did not get there: {batch}")


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    application = Application(tmp_path)
    yield application
    application.server.close()


def test_a_batch_outlives_servers_that_are_killed_and_answers_each_line_once(
    application: Application,
) -> None:
    requests = b"".join(
        json.dumps(
            {
                "custom_id": f"c{number}",
                "method": "POST",
                "url": "/v1/chat/completions",
                "body": {"model": "m", "messages": [{"role": "user", "content": str(number)}], "store": True},
            }
        ).encode()
        + b"\n"
        for number in range(LINES)
    )
    uploaded = application.json(
        "POST", "/files", data={"purpose": "batch"}, files={"file": ("requests.jsonl", requests)}
    )
    application.kill()
    application.restart()
    assert application.call("GET", f"/files/{uploaded['id']}/content").content == requests
    body = {"input_file_id": uploaded["id"], "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = application.json("POST", "/batches", json={**body, "metadata": {"night": "run"}})
    for completed in (0, LINES // 2):
        application.until(batch["id"], completed=completed)
        application.kill()
        application.restart()
    ended = application.until(batch["id"], status="completed")
    assert ended["request_counts"] == {"total": LINES, "completed": LINES, "failed": 0}
    assert (ended["metadata"], "error_file_id" in ended) == ({"night": "run"}, False)
    output = application.call("GET", f"/files/{ended['output_file_id']}/content").content.splitlines()
    answers = {each["custom_id"]: each["response"]["body"] for each in map(json.loads, output)}
    assert len(output) == len(answers) == LINES
    for number in range(LINES):
        assert answers[f"c{number}"]["choices"][0]["message"]["content"] == f"You said: {number}"
    assert [each["id"] for each in application.json("GET", "/files?purpose=batch_output")["data"]] == [
        ended["output_file_id"]
    ]
    for path in (
        f"/batches/{batch['id']}",
        f"/files/{ended['output_file_id']}",
        f"/files/{uploaded['id']}/content",
        f"/chat/completions/{answers['c39']['id']}",
    ):
        assert application.call("GET", path, key="theirs").status_code == 404
    assert application.json("GET", f"/chat/completions/{answers['c39']['id']}")["model"] == "m"
    refused = application.call("POST", f"/batches/{batch['id']}/cancel")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "batch_ended")
