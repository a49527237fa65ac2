"""The child process. It reads one line of settings, loads the model, prints one line, and lives until its input closes.

It runs as a plain script and imports nothing of the project, so that it starts at once. The settings come by
standard input because they hold the key: a command line could be read by anyone on the computer.
"""

import json
import os
import signal
import sys
import time
from typing import Any

STEP_ON_CPU = 64
STEP_ON_GPU = 2048
LOG_SECONDS = 0.2


def main() -> None:
    """Serves until standard input closes: then the parent is gone, in good order or not."""
    # Ctrl-C reaches the whole terminal; the parent decides when this process stops.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settings = json.loads(sys.stdin.readline())
    try:
        import xllamacpp

        server = xllamacpp.Server(parameters(xllamacpp, settings))
        answer = {"url": server.listening_address}
    except Exception as error:  # noqa: BLE001  whatever it is, the parent has to hear it
        answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stderr.write(f"{answer['error']}\n")
        # llama.cpp writes its log in a thread that ends with the process, wherever it is by then.
        time.sleep(LOG_SECONDS)
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    if "url" in answer:
        sys.stdin.read()


def parameters(xllamacpp: Any, settings: dict[str, Any]) -> Any:
    """The engine's parameters."""
    params = xllamacpp.CommonParams()
    params.model.path = settings["file"]
    params.model_alias = {settings["name"]}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [settings["key"]]
    params.n_ctx = settings["context_length"] * settings["parallel"]
    params.n_parallel = settings["parallel"]
    params.n_threads_http = settings["connections"]
    params.n_gpu_layers = settings["gpu_layers"]
    params.cpuparams.n_threads = settings["threads"]
    params.cpuparams_batch.n_threads = settings["threads"]
    params.cache_prompt = settings["prompt_cache"]
    params.cache_ram_mib = settings["prompt_cache_mib"]
    params.n_batch = settings["step_tokens"] or default_step(xllamacpp)
    params.use_jinja = True
    params.ui = False
    params.endpoint_props = True
    params.endpoint_slots = True
    if settings["chat_template"]:
        params.chat_template = settings["chat_template"]
    if settings["mmproj"]:
        params.mmproj.path = settings["mmproj"]
        # What is no image would be given to ffprobe, if there is one.
        params.video_ffmpeg_bin_dir = os.devnull
    if settings["adapters"]:
        params.lora_adapters = [adapter(xllamacpp, file) for file in settings["adapters"]]
    if settings["embedding"]:
        params.embedding = True
        # A text is embedded in one step, or not at all.
        params.n_batch = params.n_ubatch = settings["context_length"]
        # With a memory of its own for each request, texts of different lengths that are embedded together come out
        # wrong: only the last part of the longer one is pooled.
        params.kv_unified = True
        params.kv_unified_per_slot = settings["context_length"]
        if settings["pooling"]:
            name = f"LLAMA_POOLING_TYPE_{settings['pooling'].upper()}"
            params.pooling_type = getattr(xllamacpp.llama_pooling_type, name)
    return params


def adapter(xllamacpp: Any, file: str) -> Any:
    """An adapter that is off until a request turns it on."""
    info = xllamacpp.CommonAdapterLoraInfo()
    info.path = file
    info.scale = 0.0
    return info


def default_step(xllamacpp: Any) -> int:
    """Small steps where reading takes time, large ones where they are what makes it fast."""
    kinds = [str(device["type"]) for device in xllamacpp.get_device_info()]
    return STEP_ON_GPU if any("GPU" in kind for kind in kinds) else STEP_ON_CPU


main()
