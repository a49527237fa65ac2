"""GGUF files that take no time to make and none to load: random weights, real formats."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np

WORDS = ["a", "b", "cat", "dog", "fish", "query", "red", "blue", "one", "two", "three", "."]
WIDTH, HEADS, INNER, CONTEXT = 32, 2, 64, 64


def encoder(path: Path, *, ranks: bool = False) -> Path:
    """A BERT of one layer that embeds, or that scores a text against a query."""
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(7)
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *("▁" + word for word in WORDS)]
    writer = gguf.GGUFWriter(path, "bert")
    writer.add_block_count(1)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_eps(1e-12)
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.RANK if ranks else gguf.PoolingType.MEAN)
    writer.add_tokenizer_model("bert")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.CONTROL] * 5 + [gguf.TokenType.NORMAL] * len(WORDS))
    writer.add_token_type_count(2)
    for add, place in (
        (writer.add_pad_token_id, 0), (writer.add_unk_token_id, 1),
        (writer.add_sep_token_id, 3), (writer.add_mask_token_id, 4), (writer.add_bos_token_id, 2),
        (writer.add_eos_token_id, 3),
    ):  # fmt: skip
        add(place)

    def weight(name: str, *shape: int) -> None:
        writer.add_tensor(f"{name}.weight", random.normal(0, 0.3, shape).astype(np.float32))

    def bias(name: str, size: int) -> None:
        writer.add_tensor(f"{name}.bias", random.normal(0, 0.3, size).astype(np.float32))

    weight("token_embd", len(tokens), WIDTH)
    weight("position_embd", CONTEXT, WIDTH)
    weight("token_types", 2, WIDTH)
    for norm in ("token_embd_norm", "blk.0.attn_output_norm", "blk.0.layer_output_norm"):
        writer.add_tensor(f"{norm}.weight", np.ones(WIDTH, np.float32))
        writer.add_tensor(f"{norm}.bias", np.zeros(WIDTH, np.float32))
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        weight(f"blk.0.{name}", WIDTH, WIDTH)
        bias(f"blk.0.{name}", WIDTH)
    weight("blk.0.ffn_up", INNER, WIDTH)
    bias("blk.0.ffn_up", INNER)
    weight("blk.0.ffn_down", WIDTH, INNER)
    bias("blk.0.ffn_down", WIDTH)
    if ranks:
        weight("cls", WIDTH, WIDTH)
        bias("cls", WIDTH)
        weight("cls.output", 1, WIDTH)
        bias("cls.output", 1)
    return _written(writer, path)


def adapter(path: Path, base: Path, *, strength: float = 4.0) -> Path:
    """A LoRA adapter of rank 2 on the first layers of `base`: random, so that the model says something else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(7)
    reader = gguf.GGUFReader(base)
    architecture = reader.get_field("general.architecture")
    assert architecture is not None
    writer = gguf.GGUFWriter(path, architecture.contents())
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", 2.0)
    for tensor in reader.tensors:
        if tensor.name in {"blk.0.attn_q.weight", "blk.1.ffn_up.weight"}:
            inner, outer = (int(size) for size in tensor.shape)
            down = random.normal(0, strength, (2, inner)).astype(np.float32)
            up = random.normal(0, strength, (outer, 2)).astype(np.float32)
            writer.add_tensor(f"{tensor.name}.lora_a", down)
            writer.add_tensor(f"{tensor.name}.lora_b", up)
    return _written(writer, path)


def projector(path: Path, *, width: int) -> Path:
    """What lets a model of `width` see images of 28 by 28 points: two layers of a CLIP."""
    path.parent.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(7)
    size, patch = 28, 14
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_clip_has_vision_encoder(True)
    writer.add_clip_projector_type("mlp")
    writer.add_vision_image_size(size)
    writer.add_vision_patch_size(patch)
    writer.add_vision_embedding_length(WIDTH)
    writer.add_vision_feed_forward_length(INNER)
    writer.add_vision_block_count(2)
    writer.add_vision_head_count(HEADS)
    writer.add_vision_attention_layernorm_eps(1e-5)
    writer.add_vision_projection_dim(width)
    writer.add_vision_image_mean([0.5, 0.5, 0.5])
    writer.add_vision_image_std([0.5, 0.5, 0.5])
    writer.add_vision_use_gelu(True)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, random.normal(0, 0.3, shape).astype(np.float32))

    add("v.patch_embd.weight", WIDTH, 3, patch, patch)
    add("v.class_embd", WIDTH)
    add("v.position_embd.weight", (size // patch) ** 2 + 1, WIDTH)
    square, norm = (WIDTH, WIDTH), (WIDTH,)
    shapes: dict[str, tuple[int, ...]] = {"v.pre_ln": norm, "mm.0": (width, WIDTH), "mm.2": (width, width)}
    for layer in range(2):
        shapes |= {f"v.blk.{layer}.{name}": square for name in ("attn_q", "attn_k", "attn_v", "attn_out")}
        shapes |= {f"v.blk.{layer}.{name}": norm for name in ("ln1", "ln2")}
        shapes |= {f"v.blk.{layer}.ffn_up": (INNER, WIDTH), f"v.blk.{layer}.ffn_down": (WIDTH, INNER)}
    for name, shape in shapes.items():
        add(f"{name}.weight", *shape)
        add(f"{name}.bias", shape[0])
    return _written(writer, path)


def _written(writer: gguf.GGUFWriter, path: Path) -> Path:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
