"""From files to models of torch. Only safetensors and GGUF are read: nothing here runs code that came with a model."""

from __future__ import annotations

from typing import Any, NamedTuple

from llama_stack_providers.inference.torch_engine.config import DeviceName, TorchConfig
from llama_stack_providers.inference.torch_engine.engine.files import ModelFiles
from llama_stack_spi import LlamaStackError

_OPENERS = {
    "language": "AutoModelForCausalLM",
    "vectors": "AutoModel",
    "ranks": "AutoModelForSequenceClassification",
}


class Loaded(NamedTuple):
    """A model and its tokenizer, as transformers gives them."""

    model: Any
    tokenizer: Any


def load(name: str, files: ModelFiles, config: TorchConfig) -> Loaded:
    """Loads a model; takes seconds to minutes.

    Raises:
        LlamaStackError: The files are damaged, of an unknown kind, or too large for the memory.
    """
    import torch
    import transformers

    transformers.utils.logging.disable_progress_bar()
    if config.threads is not None:
        torch.set_num_threads(config.threads)
    device = _device(config.device)
    number = config.dtype if config.dtype != "auto" else "float32" if device == "cpu" else "auto"
    gguf = {"gguf_file": files.gguf} if files.gguf else {}
    opener = getattr(transformers, _OPENERS[files.kind])
    safe: dict[str, object] = {"local_files_only": True, "trust_remote_code": False}
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(str(files.folder), **gguf, **safe)
        model = opener.from_pretrained(
            str(files.folder), dtype=number, use_safetensors=True, **gguf, **safe
        ).to(device)
    except Exception as error:  # noqa: BLE001  damaged files raise anything
        line = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        raise LlamaStackError(
            f"The model '{name}' could not be loaded: {line}.", code="model_load_failed"
        ) from None
    if not getattr(tokenizer, "is_fast", False):
        raise LlamaStackError(
            f"The model '{name}' has no tokenizer.json; this engine needs one.", code="model_load_failed"
        )
    backend = tokenizer.backend_tokenizer
    backend.no_truncation()
    backend.no_padding()
    return Loaded(model.eval(), tokenizer)


def _device(wanted: DeviceName) -> str:
    import torch

    there: dict[DeviceName, bool] = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if wanted == "auto":
        return next(name for name, is_there in there.items() if is_there)
    if not there[wanted]:
        raise LlamaStackError(
            f"torch finds no device '{wanted}' on this computer; set device to auto or cpu.", code="no_device"
        )
    return wanted
