"""Streams, read by hand and by the event logger, sync and async."""

import asyncio
import sys

from llama_stack_client import AsyncLlamaStackClient, InferenceEventLogger, LlamaStackClient

MODEL = "stub-llm"
MESSAGES = [{"role": "user", "content": "Say hello."}]

client = LlamaStackClient(base_url=sys.argv[1])
for chunk in client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
    print(chunk.choices[0].delta.content or "", end="", flush=True)
print()

for event in InferenceEventLogger().log(
    client.inference.chat_completion(model_id=MODEL, messages=MESSAGES, stream=True)
):
    event.print()


async def main() -> None:
    client = AsyncLlamaStackClient(base_url=sys.argv[1])
    stream = await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
    async for chunk in stream:
        print(chunk.choices[0].delta.content or "", end="")
    print()


asyncio.run(main())
