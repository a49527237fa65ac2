# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.scoring_functions`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import scoring_functions as low

_LIST_SCORING_FUNCTIONS_RESPONSE: Answer[types.ListScoringFunctionsResponse] = JsonAnswer(
    "ListScoringFunctionsResponse"
)
_NOTHING: Answer[None] = NoAnswer()
_SCORING_FN: Answer[types.ScoringFn] = JsonAnswer("ScoringFn")


class ScoringFunctions(Resource):
    """Operations of `client.scoring_functions`."""

    @cached_property
    def with_raw_response(self) -> ScoringFunctionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ScoringFunctionsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListScoringFunctionsResponse, types.ScoringFn]:
        """List scoring functions.

        Lists every scoring function, those of providers and those registered.

        Returns:
            The scoring functions.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
        """
        return self._client.page(
            low.scoring_functions_list(),
            _LIST_SCORING_FUNCTIONS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        scoring_fn_id: str,
        description: str,
        return_type: types.ParamType | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_scoring_fn_id: str | None | Omit = omit,
        params: types.ScoringFnParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Register a scoring function.

        Makes a scoring function known under an identifier. An identifier that is taken answers 409.

        Args:
            scoring_fn_id: Identifier to register it under.
            description: What the function measures.
            return_type: Type of a value that a function takes or returns.
            provider_id: Provider that shall compute it. Default the only one.
            provider_scoring_fn_id: Name of the function at the provider. Default its identifier.
            params: Parameters taken when a call gives none.

        Returns:
            The registered scoring function.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
        """
        return self._client.send(
            low.scoring_functions_register(
                _body={
                    "scoring_fn_id": scoring_fn_id,
                    "description": description,
                    "return_type": return_type,
                    "provider_id": provider_id,
                    "provider_scoring_fn_id": provider_scoring_fn_id,
                    "params": params,
                },
            ),
            _SCORING_FN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Get a scoring function.

        Returns one scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may
                contain slashes.

        Returns:
            The scoring function.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
        """
        return self._client.send(
            low.scoring_functions_retrieve(
                scoring_fn_id=scoring_fn_id,
            ),
            _SCORING_FN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a scoring function.

        Forgets a registered scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may
                contain slashes.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
        """
        return self._client.send(
            low.scoring_functions_unregister(
                scoring_fn_id=scoring_fn_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ScoringFunctionsRaw:
    """The calls of `ScoringFunctions`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ScoringFunctions(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncScoringFunctions(AsyncResource):
    """Operations of `client.scoring_functions`."""

    @cached_property
    def with_raw_response(self) -> AsyncScoringFunctionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncScoringFunctionsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListScoringFunctionsResponse, types.ScoringFn]:
        """List scoring functions.

        Lists every scoring function, those of providers and those registered.

        Returns:
            The scoring functions.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
        """
        return self._client.page(
            low.scoring_functions_list(),
            _LIST_SCORING_FUNCTIONS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        scoring_fn_id: str,
        description: str,
        return_type: types.ParamType | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_scoring_fn_id: str | None | Omit = omit,
        params: types.ScoringFnParams | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Register a scoring function.

        Makes a scoring function known under an identifier. An identifier that is taken answers 409.

        Args:
            scoring_fn_id: Identifier to register it under.
            description: What the function measures.
            return_type: Type of a value that a function takes or returns.
            provider_id: Provider that shall compute it. Default the only one.
            provider_scoring_fn_id: Name of the function at the provider. Default its identifier.
            params: Parameters taken when a call gives none.

        Returns:
            The registered scoring function.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
        """
        return await self._client.send(
            low.scoring_functions_register(
                _body={
                    "scoring_fn_id": scoring_fn_id,
                    "description": description,
                    "return_type": return_type,
                    "provider_id": provider_id,
                    "provider_scoring_fn_id": provider_scoring_fn_id,
                    "params": params,
                },
            ),
            _SCORING_FN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ScoringFn:
        """Get a scoring function.

        Returns one scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may
                contain slashes.

        Returns:
            The scoring function.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
        """
        return await self._client.send(
            low.scoring_functions_retrieve(
                scoring_fn_id=scoring_fn_id,
            ),
            _SCORING_FN,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        scoring_fn_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a scoring function.

        Forgets a registered scoring function.

        Args:
            scoring_fn_id: Identifier of the scoring function, such as `basic::equality`; it may
                contain slashes.

        Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
        """
        return await self._client.send(
            low.scoring_functions_unregister(
                scoring_fn_id=scoring_fn_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncScoringFunctionsRaw:
    """The calls of `AsyncScoringFunctions`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncScoringFunctions(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
