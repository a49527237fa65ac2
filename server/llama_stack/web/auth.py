"""Keys: who has none is turned away before anything else happens."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

from starlette.types import ASGIApp, Receive, Scope, Send

from llama_stack_spi import AuthenticationError, PermissionDeniedError
from llama_stack_spi.http import send_error
from llama_stack_spi.http.contexts import TENANT
from llama_stack_spi.http.responses import Header

OPEN_PATHS = frozenset({"/v1/health", "/v1alpha/admin/health"})
"""What a load balancer asks, which holds no key."""
ADMIN = "llama_stack.admin"
"""Key of a scope under which stands whether its caller has an admin key."""
_DELETIONS = frozenset({"models.delete", "shields.delete"})


class KeyCheck:
    """Lets requests through that carry one of the keys as `Authorization: Bearer <key>`, and says whose they are.

    Only digests of the keys are kept, and all of them are compared each time, so that the time taken tells nothing.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        keys: Iterable[str],
        admin_keys: Iterable[str] = (),
        answer_headers: tuple[Header, ...] = (),
    ) -> None:
        self._app = app
        several = [(key, False) for key in keys] + [(key, True) for key in admin_keys]
        self._callers = {_digest(key.encode()): (tenant_of(key), admin) for key, admin in several}
        self._answer_headers = answer_headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] not in {"http", "websocket"} or scope.get("path") in OPEN_PATHS:
            await self._app(scope, receive, send)
            return
        given = [value for name, value in scope["headers"] if name == b"authorization"]
        if len(given) == 1 and (caller := self._caller(given[0])) is not None:
            scope[TENANT], scope[ADMIN] = caller
            await self._app(scope, receive, send)
            return
        text = "The key is not known." if given else "This server asks for a key."
        error = AuthenticationError(
            f"{text} Send it as `Authorization: Bearer <key>`.", code="invalid_api_key"
        )
        await send_error(scope, send, error, headers=self._answer_headers)

    def _caller(self, header: bytes) -> tuple[str, bool] | None:
        scheme, _, key = header.partition(b" ")
        digest = _digest(key.strip())
        matches = [caller for each, caller in self._callers.items() if hmac.compare_digest(digest, each)]
        return matches[0] if matches and scheme.lower() == b"bearer" else None


def changes_shared(operation: str) -> bool:
    """Whether an operation changes what belongs to the server: models, shields and whatever else is registered."""
    return operation.endswith((".register", ".unregister")) or operation in _DELETIONS


def permit_admins(operation: str, scope: Scope) -> None:
    """Leaves operations on what is shared to the callers with an admin key.

    Raises:
        PermissionDeniedError: This caller has another.
    """
    if changes_shared(operation) and not scope.get(ADMIN, False):
        raise PermissionDeniedError(
            "This belongs to all callers of the server, so an admin key is needed to change it.",
            code="admin_key_required",
        )


def _digest(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()


def tenant_of(key: str) -> str:
    """The name under which the things of a key's holder are kept. The key cannot be told from it."""
    return hashlib.blake2b(key.encode(), digest_size=16, person=b"tenant").hexdigest()
