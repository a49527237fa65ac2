"""How a provider introduces itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel

_TYPE = re.compile(r"(inline|remote)::[a-z0-9][a-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class ProviderSpec:
    """Everything the server needs to know before it builds a provider.

    A provider is one class and one `PROVIDER = ProviderSpec(…)` in one file. An entry point of the group
    `llama_stack.providers`, named `<api>/<provider_type>`, leads to it.

    Attributes:
        api: The API that it provides, by module name, such as `vector_stores`.
        provider_type: `inline::<name>` if it works in this process, `remote::<name>` if it calls a service.
        build: Makes the instance: `build(config, **siblings)`. `config` is an instance of `config`, or
            `None`; each name of `requires` and `uses` arrives as a keyword argument. It must be quick: slow
            work belongs in `start`.
        config: Model of its settings, or `None` when it has none. Secrets in it are `SecretStr`.
        requires: Sibling APIs that it calls.
        uses: Sibling APIs that it calls where the distribution has them; elsewhere their argument is `None`.
        description: One sentence for the list of providers.
        pip: Requirements to install before `build` can import what it needs.
    """

    api: str
    provider_type: str
    build: Callable[..., object]
    config: type[BaseModel] | None = None
    requires: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    description: str = ""
    pip: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.api.isidentifier():
            raise ValueError(f"api {self.api!r} is not a module name such as 'vector_stores'")
        if not _TYPE.fullmatch(self.provider_type):
            raise ValueError(
                f"provider_type {self.provider_type!r} is not of the form 'inline::name' or 'remote::name'"
            )
