"""Starting the stub is quick: what only requests need is built with the first request."""

from __future__ import annotations

import subprocess
import sys

STARTED = """
from llama_stack.distribution import load
from llama_stack.resolver import resolve

resolve(load("stub", environment={}))
from llama_stack_api.models import responses

large = (responses.CreateConversationRequest, responses.EasyInputMessage, responses.ResponseMessage)
print([model.__name__ for model in large if model.__pydantic_complete__])
"""


def test_the_largest_models_are_not_built_at_start() -> None:
    said = subprocess.run([sys.executable, "-c", STARTED], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
