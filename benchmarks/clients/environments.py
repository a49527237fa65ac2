"""Where the peers are installed: one environment for each, kept in `.cache/bench`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.clients.published.environments import environment

CACHE = Path(".cache/bench").resolve()
INSIDE = Path(__file__).parent / "inside"
OURS = "llama_stack_client (ours)"

PYTHON_PACKAGES: dict[str, tuple[str, ...]] = {
    OURS: (str(Path("clients/python").resolve()),),
    "openai": ("openai==3.54.0",),
    "anthropic": ("anthropic==2.12.0",),
    # 0.2.12 imports two packages that it does not declare.
    "llama-stack-client 0.2.12": ("llama-stack-client==0.2.12", "fire", "requests"),
    "llama-stack-client 0.7.5": ("llama-stack-client==0.7.5",),
}
NODE_PACKAGES = {
    "openai": "6.49.0",
    "llama-stack-client": "0.7.3",
    "esbuild": "0.25.12",
    "@hey-api/openapi-ts": "0.99.0",
    # The newest one has no API that the line above could use.
    "typescript": "5.9.3",
}


def python(name: str) -> Path:
    """The interpreter of an environment with one package in it; ours is installed anew."""
    folder = "bench-" + name.replace(" ", "-").replace("(", "").replace(")", "")
    found = environment(folder, PYTHON_PACKAGES[name], minimum=(3, 12))
    if name == OURS:
        renewed = [
            found,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--force-reinstall",
            "--no-deps",
            *PYTHON_PACKAGES[name],
        ]
        subprocess.run(renewed, check=True)
    return found


def node() -> Path:
    """A folder with the peers of the Node SDK and ours, packed and installed as users get it."""
    folder = CACHE / "node"
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "node_modules" / "openai").exists():
        (folder / "package.json").write_text(json.dumps({"private": True, "type": "module"}))
        # The published package of the same name as ours goes by another one here.
        wanted = [
            f"published@npm:{name}@{version}" if name == "llama-stack-client" else f"{name}@{version}"
            for name, version in NODE_PACKAGES.items()
        ]
        subprocess.run(
            ["npm", "install", "--silent", "--no-audit", "--no-fund", *wanted], cwd=folder, check=True
        )
    sdk = Path("clients/node").resolve()
    if not (sdk / "node_modules").exists():
        subprocess.run(["npm", "ci", "--silent", "--no-audit", "--no-fund"], cwd=sdk, check=True)
    subprocess.run(["npm", "run", "--silent", "build"], cwd=sdk, check=True, capture_output=True)
    packed = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", folder],
        cwd=sdk,
        check=True,
        capture_output=True,
        text=True,
    )
    tarball = folder / packed.stdout.split()[-1]
    subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save", tarball],
        cwd=folder,
        check=True,
    )
    return folder
