"""`remote::passthrough`: another Llama Stack server, whose answers are sent on as they came.

provider.py   the provider
forwarding.py answers, looked at as little as an honest status needs
headers.py    the key and the provider data that go along
config.py     settings
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from llama_stack_providers.inference.passthrough.config import PassthroughConfig
from llama_stack_spi import ProviderSpec

if TYPE_CHECKING:
    from pydantic import BaseModel


def build(config: BaseModel | None) -> object:
    """Makes the provider; the HTTP library is imported here and not before."""
    from llama_stack_providers.inference.passthrough.provider import Passthrough

    return Passthrough(cast("PassthroughConfig", config))


PROVIDER = ProviderSpec(
    api="inference",
    provider_type="remote::passthrough",
    config=PassthroughConfig,
    build=build,
    description="The models of another Llama Stack server.",
    pip=("llama-stack[remote]",),
)
