"""How uvicorn serves an application: the same for the command and for programs that host a distribution."""

from __future__ import annotations

import uvicorn
from starlette.types import ASGIApp

from llama_stack.distribution import ServerSettings
from llama_stack.web.protocol import GuardedProtocol

KEEP_ALIVE_SECONDS = 75
STOP_SECONDS = 2
"""What uvicorn waits for connections to close, after the gate is empty."""


class ServingConfig(uvicorn.Config):
    """What uvicorn asks about itself, and what the protocol asks about its callers.

    Args:
        app: What answers.
        settings: Its limits are the protocol's.
    """

    def __init__(self, app: ASGIApp, settings: ServerSettings) -> None:
        super().__init__(
            app,
            http=GuardedProtocol,
            loop="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=STOP_SECONDS,
            proxy_headers=False,
            ws="none",
        )
        self.settings = settings
