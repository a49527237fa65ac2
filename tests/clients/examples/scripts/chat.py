"""Models, one answer, a conversation, and an error."""

import sys

import llama_stack_client
from llama_stack_client import LlamaStackClient

client = LlamaStackClient(base_url=sys.argv[1])

models = [model.identifier for model in client.models.list() if model.model_type == "llm"]
print(models[0])

messages = [{"role": "user", "content": "Say hello."}]
answer = client.chat.completions.create(model=models[0], messages=messages)
print(answer.choices[0].message.content)

messages += [
    {"role": "assistant", "content": answer.choices[0].message.content},
    {"role": "user", "content": "And now in French."},
]
answer = client.chat.completions.create(model=models[0], messages=messages, max_tokens=4)
print(answer.choices[0].finish_reason, answer.choices[0].message.content)

try:
    client.chat.completions.create(model="nobody", messages=messages)
except llama_stack_client.NotFoundError as error:
    print(type(error).__name__, error.status_code)
