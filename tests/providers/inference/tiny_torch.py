"""Tiny models of chance weights for tests of `inline::torch`, a provider of them, and how it is asked."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest
from llama_stack_spi import Context
from tests.providers.inference import engines

CTX = Context(request_id="req_test")
LONG = 200


def models(folder: Path) -> Path:
    """Writes a language model that talks nonsense, one with tools in its template, and two that read."""
    import torch
    from transformers import (
        AutoTokenizer,
        BertConfig,
        BertForSequenceClassification,
        BertModel,
        LlamaConfig,
        LlamaForCausalLM,
    )

    source = engines.plain_model()
    torch.manual_seed(5)
    talks = AutoTokenizer.from_pretrained(source / engines.PLAIN)
    config = LlamaConfig(
        vocab_size=len(talks), hidden_size=48, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=512, eos_token_id=2, initializer_range=0.3,
    )  # fmt: skip
    model = LlamaForCausalLM(config)
    for name in ("talker", "caller"):
        model.save_pretrained(folder / name)
        talks.chat_template = (
            "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}{% if tools %}{{ tools }}{% endif %}"
            if name == "caller"
            else "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
        )
        talks.save_pretrained(folder / name)
    reads = AutoTokenizer.from_pretrained(source / engines.VECTORS)
    small = BertConfig(
        vocab_size=len(reads), hidden_size=32, num_hidden_layers=1, num_attention_heads=2, intermediate_size=32,
        max_position_embeddings=64,
    )  # fmt: skip
    BertModel(small).save_pretrained(folder / "vectors")
    small.num_labels = 1
    BertForSequenceClassification(small).save_pretrained(folder / "ranks")
    for name in ("vectors", "ranks"):
        reads.save_pretrained(folder / name)
    return folder


def adapters(folder: Path, models: Path) -> Path:
    """Writes two LoRA adapters that change what the talker says, and one for a model of another size."""
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

    wide = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=64, hidden_size=64, intermediate_size=64, num_hidden_layers=1, num_attention_heads=4
        )
    )
    for seed, name in enumerate(("pelican", "heron.v2", "misfit")):
        torch.manual_seed(seed)
        base = wide if name == "misfit" else AutoModelForCausalLM.from_pretrained(models / "talker")
        lora = LoraConfig(r=4, lora_alpha=64, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
        get_peft_model(base, lora).save_pretrained(folder / name)
    return folder


@contextlib.asynccontextmanager
async def provider(models: Path, adapters: Path) -> AsyncIterator[Any]:
    """A provider of these, which reads and writes in small steps."""
    from llama_stack_providers.inference.torch_engine.config import TorchConfig
    from llama_stack_providers.inference.torch_engine.provider import Torch

    made = Torch(
        TorchConfig(
            models_dir=str(models), adapters_dir=str(adapters), context_length=LONG, parallel=4, read_at_once=16,
            threads=1, device="cpu", max_models=3, max_adapters=1, preload=("talker",), embed_at_once=2,
        )
    )  # fmt: skip
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


def chat(text: str = "Say something.", model: str = "talker", **more: object) -> CreateChatCompletionRequest:
    facts = {
        "model": model,
        "messages": [{"role": "user", "content": text}],
        "max_tokens": 12,
        "seed": 1,
        **more,
    }
    return CreateChatCompletionRequest.model_validate(facts)


def texts(answer: ChatCompletion) -> list[str | None]:
    return [choice.message.content for choice in answer.choices]


async def said(engine: Any, *args: str, **more: object) -> str:
    return texts(await engine.chat_completions_create(chat(*args, **more), ctx=CTX))[0] or ""
