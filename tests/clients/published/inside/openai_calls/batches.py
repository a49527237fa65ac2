"""Batches: a file of requests in, a file of answers out."""

from __future__ import annotations

import json
import time

from recorder import Recorder

from openai_calls.models import chat_model


def run(call: Recorder) -> None:
    lines = [
        {"custom_id": str(number), "method": "POST", "url": "/v1/chat/completions",
         "body": {"model": chat_model(call), "messages": [{"role": "user", "content": f"Number {number}"}]}}
        for number in range(2)
    ]  # fmt: skip
    content = "\n".join(json.dumps(each) for each in lines).encode()
    file = call.client.files.create(file=("requests.jsonl", content), purpose="batch")
    request = {"input_file_id": file.id, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    made = [call("batches.create", **request, metadata={"number": str(number)}) for number in range(3)]
    done = call("batches.retrieve", made[0].id)
    for _ in range(100):
        if done.status == "completed":
            break
        time.sleep(0.05)
        done = call.client.batches.retrieve(made[0].id)
    call.claim("batches.retrieve", "becomes completed", done.status == "completed", done)
    answers = call.client.files.content(done.output_file_id).text.splitlines()
    names = [json.loads(each)["custom_id"] for each in answers]
    call.claim("batches.retrieve", "answers every request by its name", names == ["0", "1"], answers)
    listed = [each.id for each in call.pages("batches.list", limit=1)]
    call.claim(
        "batches.list",
        "pages lead to all of them, newest first",
        listed[:3] == [each.id for each in made][::-1],
        listed,
    )
    stopped = call("batches.cancel", call.client.batches.create(**request).id)
    call.claim("batches.cancel", "is cancelled", stopped.status in ("cancelling", "cancelled"), stopped)
