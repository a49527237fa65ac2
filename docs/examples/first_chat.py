"""Starts a distribution, asks its model one question through the Python SDK and prints the answer as it comes.

python docs/examples/first_chat.py "Name three uses of a paper clip."
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from llama_stack_client import APIError, LlamaStackClient


@contextlib.contextmanager
def server(distribution: str, port: int) -> Iterator[LlamaStackClient]:
    """The distribution, running for the time of the block, and a client for it."""
    llama = Path(sys.executable).with_name("llama")
    process = subprocess.Popen([llama, "stack", "run", distribution, "--port", str(port)])
    client = LlamaStackClient(base_url=f"http://127.0.0.1:{port}")
    try:
        wait_until_healthy(client, process)
        yield client
    finally:
        process.terminate()
        process.wait(30)


def wait_until_healthy(client: LlamaStackClient, process: subprocess.Popen[bytes]) -> None:
    """Returns as soon as the server answers; gives up after two minutes or when it has stopped."""
    for _ in range(600):
        if process.poll() is not None:
            raise SystemExit(
                f"The server stopped with exit code {process.returncode}; its last lines say why."
            )
        with contextlib.suppress(APIError):
            client.inspect.health(timeout=2)
            return
        time.sleep(0.2)
    raise SystemExit("The server did not answer within two minutes.")


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("prompt", nargs="?", default="Name three uses of a paper clip.")
    parser.add_argument("--distribution", default="starter")
    parser.add_argument("--port", type=int, default=8321)
    options = parser.parse_args()
    with server(options.distribution, options.port) as client:
        models = [model for model in client.models.list().data if model.model_type == "llm"]
        model = models[0].identifier
        print(f"\n{model} is asked: {options.prompt}\n", file=sys.stderr)
        question = {"role": "user", "content": options.prompt}
        with client.chat.completions.stream(model=model, messages=[question], max_tokens=200) as chunks:
            for chunk in chunks:
                for choice in chunk.choices:
                    print(choice.delta.content or "", end="", flush=True)
        print()


if __name__ == "__main__":
    main()
