"""What of a request's provider data goes along to the other server."""

from __future__ import annotations

import json
from collections.abc import Sequence

from llama_stack_spi import Context

PROVIDER_DATA = "x-llamastack-provider-data"


def headers_of(ctx: Context, forward: Sequence[str]) -> dict[str, str]:
    """The headers for a request: its identifier, and the provider data that the operator lets through."""
    headers = {"x-request-id": ctx.request_id}
    chosen = {name: ctx.provider_data[name] for name in forward if name in ctx.provider_data}
    if chosen:
        # ASCII, so that no value can end the header.
        headers[PROVIDER_DATA] = json.dumps(chosen)
    return headers
