"""CPU seconds to read one event of the given size, in 1 KiB chunks, through a client's public stream; prints JSON."""

import importlib
import json
import sys
import time

try:
    import httpx
except ModuleNotFoundError:  # what some clients use instead
    import httpx2 as httpx

kind, megabytes = sys.argv[1], int(sys.argv[2])
CHUNK = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "delta": {"content": "x" * (megabytes << 20)}, "finish_reason": None}],
}
BODY = b"data: " + json.dumps(CHUNK).encode() + b"\n\ndata: [DONE]\n\n"


class Chunks(httpx.SyncByteStream):
    def __iter__(self):
        for start in range(0, len(BODY), 1024):
            yield BODY[start : start + 1024]


def answer(request):
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Chunks())


module, name = kind.split(":")
client = getattr(importlib.import_module(module), name)(
    base_url="http://peer.test", api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer))
)


def read():
    stream = client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "q"}], stream=True
    )
    return sum(len(chunk.choices[0].delta.content) for chunk in stream)


assert read() == megabytes << 20
began = time.process_time()
read()
print(json.dumps(time.process_time() - began))
