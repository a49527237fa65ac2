"""`inline::reference`: batches over the sibling files and inference, which go on where they were after a restart.

provider.py   the operations
work.py       one batch from its file to its end
answering.py  the lines of a batch, several at once
lines.py      the requests of a file, and what is wrong with them
endpoints.py  which sibling answers what
outcomes.py   what came of a line, as the files of a batch say it
output.py     the files of a batch
table.py      batches and their lines, in SQLite
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.batches.reference.config import BatchesConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel

    from llama_stack_api.interfaces.files import Files
    from llama_stack_api.interfaces.inference import Inference
    from llama_stack_api.interfaces.responses import Responses
    from llama_stack_api.interfaces.safety import Safety


def build(
    config: BaseModel | None,
    *,
    files: Files,
    inference: Inference,
    responses: Responses | None,
    safety: Safety | None,
) -> object:
    """Makes the provider; its database is opened when it starts."""
    from llama_stack_providers.batches.reference.endpoints import endpoints_of
    from llama_stack_providers.batches.reference.provider import ReferenceBatches

    endpoints = endpoints_of(inference, responses=responses, safety=safety)
    return ReferenceBatches(cast("BatchesConfig", config), files=files, endpoints=endpoints)


PROVIDER = ProviderSpec(
    api="batches",
    provider_type="inline::reference",
    config=BatchesConfig,
    build=build,
    requires=("files", "inference"),
    uses=("responses", "safety"),
    description="Answers the lines of a file by the sibling APIs, and goes on after a restart.",
)
