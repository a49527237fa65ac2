"""`inline::localfs`: files in a folder of this computer.

provider.py  the operations
contents.py  the bytes: written aside, then put in place; read piece by piece
table.py     what is known about each file, in SQLite
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; its folder is made when it starts."""
    from llama_stack_providers.files.local.provider import LocalFiles

    return LocalFiles(cast("LocalFilesConfig", config))


PROVIDER = ProviderSpec(
    api="files",
    provider_type="inline::localfs",
    config=LocalFilesConfig,
    build=build,
    description="Files in a folder of this computer.",
)
