"""The two clients: what the runtime can do, with every resource of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .generated.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from .runtime.compatibility import Compatibility
    from .types import ContractInfo


class LlamaStackClient(Resources):
    """A Llama Stack server, called synchronously. Threads may share it.

    ```python
    client = LlamaStackClient(base_url="http://localhost:8321")
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])
    ```
    """

    def compatibility(self) -> Compatibility:
        """Asks the server which operations of this package mean the same there, changed, or are missing."""
        return _compared(self.inspect.contract())


class AsyncLlamaStackClient(AsyncResources):
    """A Llama Stack server, called with `await`. One event loop at a time may use it."""

    async def compatibility(self) -> Compatibility:
        """Asks the server which operations of this package mean the same there, changed, or are missing."""
        return _compared(await self.inspect.contract())


def _compared(contract: ContractInfo) -> Compatibility:
    from .provenance import OPERATION_DIGESTS
    from .runtime.compatibility import compared

    theirs = {each.id: each.digest for each in contract.operations if getattr(each, "served", True)}
    version, digest = contract.spec_version, contract.spec_digest
    return compared(OPERATION_DIGESTS, theirs, spec_version=version, spec_digest=digest)
