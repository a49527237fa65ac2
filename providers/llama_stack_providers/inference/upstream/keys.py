"""Whose key a request to an upstream carries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import SecretStr

from llama_stack_spi import AuthenticationError, Context, InvalidRequestError

_PRINTABLE = re.compile(r"[\x21-\x7e]{1,8192}")


@dataclass(frozen=True, slots=True)
class Key:
    """A key on its way to the upstream.

    Attributes:
        text: The key; `None` where the upstream takes requests without.
        from_caller: Whether it came with the request.
    """

    text: str | None = field(repr=False)
    from_caller: bool = False


class Keys:
    """Finds the key of a request: the caller's in the provider data, else the server's.

    Args:
        configured: The server's key.
        fields: Names in the provider data, the documented one first.
        needed: Whether the upstream takes no request without a key.
        variable: Environment variable in which people keep such a key.
    """

    def __init__(
        self,
        configured: SecretStr | None,
        *,
        fields: Sequence[str],
        needed: bool,
        variable: str | None = None,
    ) -> None:
        self._own = Key(configured.get_secret_value() if configured is not None else None)
        self._fields = fields
        self._needed = needed
        self._setting = "`api_key`" if variable is None else f"`api_key: ${{{variable}}}`"

    def of(self, ctx: Context) -> Key:
        """The key for a request.

        Raises:
            AuthenticationError: The upstream needs a key and there is none.
            InvalidRequestError: The caller's key cannot be a key.
        """
        if ctx.provider_data:
            for name in self._fields:
                found = ctx.provider_data.get(name)
                if found is None or found == "":
                    continue
                if not isinstance(found, str) or not _PRINTABLE.fullmatch(found):
                    raise InvalidRequestError(f"`{name}` in the provider data is not a key.", param=name)
                return Key(found, from_caller=True)
        return self.of_server()

    def of_server(self) -> Key:
        """The server's key, for what no caller asked for.

        Raises:
            AuthenticationError: The upstream needs a key and the server has none.
        """
        if self._own.text is None and self._needed:
            raise AuthenticationError(
                f"This model needs a key. Send `{self._fields[0]}` in the header x-llamastack-provider-data,"
                f" or set {self._setting} of its provider in the distribution.",
                code="provider_key_missing",
            )
        return self._own
