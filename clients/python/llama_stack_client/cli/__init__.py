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

    app(prog_name="llama-stack-client")
