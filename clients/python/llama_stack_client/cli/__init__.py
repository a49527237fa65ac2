"""The command `llama-stack-client`. It needs the extra `cli`: typer and rich."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def main() -> None:
    """Runs the command line."""
    missing = [name for name in ("typer", "rich") if find_spec(name) is None]
    if missing:
        cure = "pip install 'llama_stack_client[cli]'"
        sys.exit(f"error: the command line needs {' and '.join(missing)}; run: {cure}")
    from .app import app

    try:
        app(prog_name="llama-stack-client")
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # Who reads has seen enough; Python must not complain at exit that it cannot write.
        sys.stderr.close()
        sys.exit(141)
