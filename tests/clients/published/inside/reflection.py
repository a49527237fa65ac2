"""Every method of every resource of a client, found by looking."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module


def methods(client: object) -> Iterator[str]:
    """Dotted names such as `chat.completions.create`, of the synchronous resources under `client`."""
    package = type(client).__module__.partition(".")[0]
    resource = import_module(f"{package}._resource").SyncAPIResource
    yield from _walk(client, (), resource, is_client=True)


def _walk(node: object, path: tuple[str, ...], resource: type, *, is_client: bool = False) -> Iterator[str]:
    for name in sorted({*dir(type(node)), *vars(node)}):
        if name.startswith(("_", "with_")):
            continue
        try:
            value = getattr(node, name)
        except Exception:  # noqa: BLE001 - a property that needs what is not installed is no resource
            continue
        if isinstance(value, resource):
            yield from _walk(value, (*path, name), resource)
        elif callable(value) and not is_client:
            yield ".".join((*path, name))


def find(client: object, method: str) -> object:
    """The bound method of that dotted name."""
    node = client
    for name in method.split("."):
        node = getattr(node, name)
    return node
