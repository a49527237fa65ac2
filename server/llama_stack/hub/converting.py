"""Turn a GGUF model into safetensors, the form that vLLM, fine-tuning and most other tools read."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llama_stack.hub.errors import HubError
from llama_stack.hub.library import Library, LocalFile, LocalModel, write_manifest

if TYPE_CHECKING:
    import torch

FORM = "safetensors"


def convert(model_id: str, *, library: Library, name: str | None = None) -> tuple[LocalModel, bool]:
    """Writes a copy of a GGUF model as safetensors, in bfloat16, with its tokenizer and chat template.

    The numbers are those of the GGUF file, unpacked: what quantisation took is not given back.

    Args:
        model_id: A model of the library that has one GGUF file.
        library: Where it is, and where the copy goes.
        name: Name of the copy. Default the model's own with `-safetensors` behind it.

    Returns:
        The copy, and whether it had to be made.

    Raises:
        HubError: The model is not here, is no GGUF model, or the packages that convert are missing.
    """
    target = name or f"{model_id}-{FORM}"
    here = library.get(target)
    if here is not None:
        return here, False
    source = library.get(model_id)
    if source is None:
        raise HubError(f"No model '{model_id}' is here. Run: llama model download {model_id}")
    files = [file.name for file in source.files if file.name.endswith(".gguf")]
    if len(files) != 1:
        raise HubError(f"'{model_id}' has {len(files)} GGUF files; one is needed to convert it.")
    with library.staging(target) as folder:
        _write(library.path(model_id), files[0], folder)
        model = LocalModel(
            model_id=target,
            kind=source.kind,
            source=f"converted: {model_id}",
            description=f"{source.description} Unpacked from {files[0]}.".strip(),
            license=source.license,
            files=tuple(_described(path) for path in sorted(folder.iterdir()) if path.is_file()),
        )
        write_manifest(folder, model)
    return model, True


def _write(source: Path, file: str, folder: Path) -> None:
    try:
        import gguf  # noqa: F401  transformers reads GGUF files by it, and asks for it late
        import torch
        from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer
    except ModuleNotFoundError:
        raise HubError(
            "Converting needs more packages. Run: pip install 'llama-stack[torch]', or name another environment's llama."
        ) from None
    loaded = AutoModelForCausalLM.from_pretrained(str(source), gguf_file=file, dtype=torch.float32)
    weights: dict[str, torch.Tensor] = loaded.state_dict()
    # A model that came out of GGUF counts as quantised and refuses to be saved, so its numbers move into a plain one.
    facts: dict[str, Any] = loaded.config.to_dict()
    facts.pop("quantization_config", None)
    config = AutoConfig.for_model(**facts)
    with torch.device("meta"):
        plain = AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16)
    plain.load_state_dict({key: each.to(torch.bfloat16) for key, each in weights.items()}, assign=True)
    plain.tie_weights()
    plain.generation_config = loaded.generation_config
    plain.save_pretrained(folder)
    AutoTokenizer.from_pretrained(str(source), gguf_file=file).save_pretrained(folder)


def _described(path: Path) -> LocalFile:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1024 * 1024):
            digest.update(chunk)
    return LocalFile(path.name, path.stat().st_size, digest.hexdigest())
