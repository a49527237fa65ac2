"""Where a request goes, and where it goes next when that fails."""

from __future__ import annotations

import asyncio
import random

from llama_stack.logs import logger
from llama_stack.routing.inference.served import Served
from llama_stack_spi import (
    LlamaStackError,
    RateLimitError,
    UnavailableError,
    UnsupportedOperationError,
    UpstreamError,
)
from llama_stack_spi.errors import RetryableError
from llama_stack_spi.http.errors import status_of

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 4.0
LONGEST_RETRY_AFTER = 10.0
"""Seconds. A service that asks for more patience is not asked again; the fallbacks are."""


class Attempts:
    """The places of one request.

    What failed is tried again in another turn, as often as the model has retries: at another place at once, at the
    same place after a pause. Then each fallback has its turn. An error that is the caller's is final.

    Attributes:
        place: Where the request goes now.
    """

    __slots__ = ("_fallbacks", "_retries", "_served", "place")

    def __init__(self, served: Served) -> None:
        self._served = served
        self._retries = 0
        self._fallbacks = 0
        self.place = served.turns.next()

    async def move_on(self, error: Exception) -> None:
        """Chooses the next place after a failure, and waits where that makes sense.

        Raises:
            Exception: The error again, where nothing is left to try or trying would not help.
        """
        if not _passes(error):
            raise error
        served, before = self._served, self.place
        pause = self._pause(error) if self._retries < served.retries and not self._fallbacks else None
        if pause is not None:
            self._retries += 1
            self.place = served.turns.next(but=before)
        elif self._fallbacks < len(served.fallbacks):
            self.place = served.fallbacks[self._fallbacks]
            self._fallbacks += 1
        else:
            raise error
        logger().warning(
            "tried_elsewhere" if self.place != before else "tried_again",
            model=served.resource.identifier,
            provider=before.provider_id,
            error=type(error).__name__,
            next=self.place.provider_id,
        )
        if pause and self.place == before:
            await asyncio.sleep(pause)

    def _pause(self, error: Exception) -> float | None:
        """Seconds before the same place is asked again; `None` where asking again would not help."""
        if not isinstance(error, RateLimitError | UnavailableError | UpstreamError):
            return None
        if isinstance(error, RetryableError) and error.retry_after is not None:
            return error.retry_after if error.retry_after <= LONGEST_RETRY_AFTER else None
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**self._retries)
        return pause * random.uniform(0.5, 1.0)  # noqa: S311  spreads callers, hides nothing


def _passes(error: Exception) -> bool:
    """Whether another place could do better: 429, and everything of 500 and above that is not a missing operation."""
    if not isinstance(error, LlamaStackError):
        return True
    status = status_of(error)
    return status == 429 or (status >= 500 and not isinstance(error, UnsupportedOperationError))
