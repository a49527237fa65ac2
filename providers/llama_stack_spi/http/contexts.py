"""Makes the context of a request from its headers."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping

from pydantic_core import from_json
from starlette.types import Scope

from llama_stack_spi.context import DEFAULT_TENANT, Context
from llama_stack_spi.errors import InvalidRequestError
from llama_stack_spi.json_value import JsonValue

CLIENT_VERSION = "x-llamastack-client-version"
PROVIDER_DATA = ("x-llamastack-provider-data", "x-llamastack-providerdata", "x-ogx-provider-data")
TENANT = "llama_stack.tenant"
"""Key of a scope under which whoever checked the caller's key says whose request it is."""
_CREDENTIALS = frozenset({"authorization", "cookie", "proxy-authorization", *PROVIDER_DATA})
_SAFE_ID = re.compile(r"[\x21-\x7e]{1,128}")


def request_id_of(scope: Scope) -> str:
    """The identifier of a request: the caller's where it is printable and short, otherwise a new one."""
    found = scope.get("llama_stack.request_id")
    if isinstance(found, str):
        return found
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _SAFE_ID.fullmatch(text := value.decode("latin-1")):
            request_id: str = text
            break
    else:
        request_id = f"req_{uuid.uuid4().hex}"
    scope["llama_stack.request_id"] = request_id
    return request_id


def headers_of(scope: Scope) -> dict[str, str]:
    """The headers by lower-case name; several of one name are joined with commas."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def make_context(request_id: str, headers: Mapping[str, str], *, tenant: str = DEFAULT_TENANT) -> Context:
    """The context that providers get; the caller's credentials stay out of it."""
    return Context(
        request_id=request_id,
        headers={name: value for name, value in headers.items() if name not in _CREDENTIALS},
        provider_data=_provider_data(headers),
        client_version=headers.get(CLIENT_VERSION),
        tenant=tenant,
    )


def _provider_data(headers: Mapping[str, str]) -> dict[str, JsonValue]:
    for name in PROVIDER_DATA:
        if (text := headers.get(name)) is None:
            continue
        try:
            value = from_json(text.encode("latin-1"))
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise InvalidRequestError(
                f"The header `{name}` is not a JSON object.", code="invalid_json", param=name
            )
        return value
    return {}
