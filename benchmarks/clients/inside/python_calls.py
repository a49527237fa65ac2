"""CPU µs of this process for a chat call over a kept connection: `python_calls.py KIND BASE_URL`; prints JSON."""

import importlib
import json
import sys
import time

CALLS = 400
MESSAGES = [
    {"role": "system", "content": "Answer briefly."},
    {"role": "user", "content": "What is the longest river of Europe's Union? " * 4},
]
kind, base = sys.argv[1:]
if kind == "httpx":
    import httpx

    raw = httpx.Client()

    def call():
        answer = raw.post(
            f"{base}/v1/chat/completions", json={"model": "m", "messages": MESSAGES, "temperature": 0.2}
        )
        answer.raise_for_status()
        return answer.json()["choices"][0]["message"]["content"]
else:
    module, name = kind.split(":")
    root = f"{base}/v1" if module == "openai" else base
    client = getattr(importlib.import_module(module), name)(base_url=root, api_key="k")

    def call():
        answer = client.chat.completions.create(model="m", messages=MESSAGES, temperature=0.2)
        return answer.choices[0].message.content


for _ in range(50):
    assert call().startswith("Danube")
began = time.process_time()
for _ in range(CALLS):
    call()
print(json.dumps((time.process_time() - began) / CALLS * 1e6))
