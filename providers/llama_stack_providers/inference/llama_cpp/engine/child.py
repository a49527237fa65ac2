"""The child process. It reads one line of settings, loads the model, prints one line, and lives until its input closes.

It runs as a plain script and imports nothing of the project, so that it starts at once. The settings come by
standard input because they hold the key: a command line could be read by anyone on the computer.
"""

import json
import signal
import sys


def main() -> None:
    """Serves until standard input closes: then the parent is gone, in good order or not."""
    # Ctrl-C reaches the whole terminal; the parent decides when this process stops.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settings = json.loads(sys.stdin.readline())
    try:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = settings["model"]
        params.hostnames = ["127.0.0.1"]
        params.port = 0
        params.api_keys = [settings["key"]]
        params.n_ctx = settings["context_length"] * settings["parallel"]
        params.n_parallel = settings["parallel"]
        params.n_gpu_layers = settings["gpu_layers"]
        params.cpuparams.n_threads = settings["threads"]
        params.cpuparams_batch.n_threads = settings["threads"]
        params.use_jinja = True
        params.ui = False
        params.endpoint_props = True
        server = xllamacpp.Server(params)
        answer = {"url": server.listening_address}
    except Exception as error:  # noqa: BLE001  whatever it is, the parent has to hear it
        answer = {"error": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    if "url" in answer:
        sys.stdin.read()


main()
