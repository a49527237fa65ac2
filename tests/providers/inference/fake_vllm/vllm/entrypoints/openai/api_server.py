"""Looks like vLLM's server from outside: its arguments, its key, its paths, a worker process that would outlive it.

What it is told by environment variables: FAKE_ALIVE, a pipe that is open as long as it or its worker lives; FAKE_SEEN, a
file for what it got; FAKE_ENDS, a file whose existence makes it end with code 3 before it listens, and which it removes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SEEN = Path(os.environ["FAKE_SEEN"])
ARGUMENTS = sys.argv[1:]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer({"object": "list", "data": [{"id": option("--served-model-name")}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if body.get("user") == "kill":
            os._exit(7)
        with SEEN.open("a", encoding="utf-8") as seen:
            seen.write(json.dumps({"path": self.path, "body": body}) + "\n")
        if body.get("stream"):
            self._stream(body)
            return
        schema = body.get("response_format", {}).get("json_schema", {}).get("schema")
        message = {"role": "assistant", "content": written(schema)}
        choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        usage = {"prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7}
        self._answer({**head(body, "chat.completion"), "choices": [choice], "usage": usage})

    def _stream(self, body: dict[str, object]) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for word in ("Hello", " there"):
            choice = {"index": 0, "delta": {"content": word}, "finish_reason": None, "logprobs": None}
            event = {**head(body, "chat.completion.chunk"), "choices": [choice]}
            self.wfile.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def _answer(self, answer: dict[str, object]) -> None:
        right = self.headers.get("authorization") == f"Bearer {os.environ['VLLM_API_KEY']}"
        content = json.dumps(answer if right else {"error": {"message": "no"}}).encode()
        self.send_response(200 if right else 401)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def head(body: dict[str, object], kind: str) -> dict[str, object]:
    return {"id": "chatcmpl-1", "object": kind, "created": 1, "model": body["model"]}


def written(schema: dict[str, object] | None) -> str:
    """Keeps to the two kinds of schemas that calls are made by."""
    if schema is None:
        return "Hello there"
    properties = schema["properties"]
    if "tool" in properties:
        return json.dumps({"tool": properties["tool"]["enum"][0]})
    return json.dumps({"name": properties["name"]["const"], "arguments": {"city": "Paris"}})


def option(name: str) -> str:
    return ARGUMENTS[ARGUMENTS.index(name) + 1]


def main() -> None:
    alive = os.open(os.environ["FAKE_ALIVE"], os.O_WRONLY)
    os.set_inheritable(alive, True)
    subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"], close_fds=False)
    with SEEN.open("a", encoding="utf-8") as seen:
        seen.write(json.dumps({"arguments": ARGUMENTS, "environment": dict(os.environ)}) + "\n")
    ends = Path(os.environ.get("FAKE_ENDS", "/none"))
    if ends.exists():
        ends.unlink()
        sys.exit(3)
    ThreadingHTTPServer((option("--host"), int(option("--port"))), Handler).serve_forever()


main()
