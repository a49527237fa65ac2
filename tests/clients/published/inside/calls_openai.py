"""Calls every method of the `openai` package that our contract answers: `python calls_openai.py http://host:port`."""

from __future__ import annotations

import sys

import openai
from openai_calls import batches, chat, conversations, errors, files, models, responses, text, vector_stores
from recorder import Recorder


def main(url: str) -> None:
    requests: list[str] = []

    def note(response) -> None:
        request = response.request
        requests.append(f"{request.method} {request.url.raw_path.decode()} → {response.status_code}")

    client = openai.OpenAI(
        base_url=f"{url}/v1",
        api_key="unused",
        max_retries=0,
        http_client=openai.DefaultHttpxClient(event_hooks={"response": [note]}),
    )
    call = Recorder(client, requests)
    for part in (models, chat, text, files, vector_stores, responses, conversations, batches, errors):
        with call.part(part.__name__):
            part.run(call)


if __name__ == "__main__":
    main(sys.argv[1])
