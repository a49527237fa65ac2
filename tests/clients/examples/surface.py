"""The calls that a client of either package has: `models.list`, `agents.turns.create` …"""

from __future__ import annotations


def methods(client: object) -> set[str]:
    """The names of all methods of all resources, without those of the client itself."""
    return set(_below(client, ()))


def _below(owner: object, path: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")):
            continue
        try:
            value = getattr(owner, name)
        except Exception:  # noqa: BLE001
            continue
        if ".resources" in type(value).__module__ and not callable(value):
            found += _below(value, (*path, name))
        elif callable(value) and path:
            found.append(".".join((*path, name)))
    return found


if __name__ == "__main__":
    from llama_stack_client import LlamaStackClient

    print("\n".join(sorted(methods(LlamaStackClient(base_url="http://localhost")))))  # noqa: T201
