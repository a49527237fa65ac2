"""What the tests of torch and vLLM share: where they run, and the models they run on."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

import pytest

from llama_stack.hub import HubError, Library, convert
from tests.providers.inference.conftest import CHAT, fetch

PLAIN = f"{CHAT}-safetensors"
VECTORS = "all-minilm-l6-v2-safetensors"

marked = pytest.mark.engine


def needs(*packages: str) -> None:
    """Skips a module where an engine is missing, with the command that builds an environment."""
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(
            f"needs {' and '.join(missing)}. Run: tests/engines/build.sh .venv-engines, then"
            " .venv-engines/bin/python -m pytest -m engine tests/providers/inference -rs",
            allow_module_level=True,
        )


@functools.cache
def plain_model() -> Path:
    """The folder of models, with the real chat model in it as safetensors; converting it takes half a minute, once."""
    for name in (CHAT, VECTORS):
        if reason := fetch(name):
            pytest.skip(f"the model {name} is not here and cannot be fetched: {reason}")
    try:
        convert(CHAT, library=Library())
    except HubError as error:
        pytest.skip(str(error))
    return Library().folder


def adapter(folder: Path, name: str, *, seed: int = 0) -> Path:
    """Writes a LoRA adapter of chance weights for the real chat model, and returns the folder of adapters."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(seed)
    model = AutoModelForCausalLM.from_pretrained(plain_model() / PLAIN)
    lora = LoraConfig(r=8, lora_alpha=64, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
    get_peft_model(model, lora).save_pretrained(folder / name)
    return folder
