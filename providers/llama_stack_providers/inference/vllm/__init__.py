"""`inline::vllm`: a vLLM that belongs to this server, which starts it, talks to it and stops it with itself.

provider.py     the provider: the operations of `inference.upstream.openai`, in front of our own vLLM; calls that vLLM would
                not keep to their schemas are made by `inference.calling`
config.py       settings
arguments.py    settings as vLLM's arguments
equals.py       several answers without chance
managed.py      vLLM as a child process, in an environment of its own if need be
child.py        the script that runs there
in_process.py   vLLM's engine and application in a thread of this process
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.vllm.config import VllmConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; vLLM itself is only looked for where it is to run in this Python."""
    from importlib import util

    settings = cast("VllmConfig", config)
    if settings.python is None and util.find_spec("vllm") is None:
        raise ModuleNotFoundError("No module named 'vllm'", name="vllm")
    from llama_stack_providers.inference.vllm.provider import Vllm

    return Vllm(settings)


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="inline::vllm",
    config=VllmConfig,
    build=build,
    description="A model of this computer by vLLM, which is started and stopped with the server.",
    pip=("llama-stack[vllm]",),
)
