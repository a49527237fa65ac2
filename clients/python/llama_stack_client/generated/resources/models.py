# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.models`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import models as low

_LIST_MODELS_RESPONSE: Answer[types.ListModelsResponse] = JsonAnswer("ListModelsResponse")
_MODEL: Answer[types.Model] = JsonAnswer("Model")
_MODEL_DELETED: Answer[types.ModelDeleted] = JsonAnswer("ModelDeleted")


class Models(Resource):
    """Operations of `client.models`."""

    @cached_property
    def with_raw_response(self) -> ModelsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ModelsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListModelsResponse, types.Model]:
        """List models.

        Lists every registered model. The answer holds the fields of the native list and of OpenAI's.

        Returns:
            The models.

        Source: models.yaml#/paths/~1v1~1models/get
        """
        return self._client.page(
            low.models_list(),
            _LIST_MODELS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        model_id: str,
        provider_model_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        model_type: types.ModelType | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        model_validation: bool | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Register a model.

        Makes a model of a provider known under an identifier. An identifier that is taken answers 409.

        Args:
            model_id: Identifier under which callers will ask for it.
            provider_model_id: Its name at the provider. Default the identifier.
            provider_id: Provider that serves it. Default the only provider of inference; with
                several it must be given.
            model_type: What it does. Default `llm`.
            metadata: Facts about it, such as `embedding_dimension` or `context_length`.
            model_validation: Whether to ask the provider first if it has this model.

        Returns:
            The registered model.

        Source: models.yaml#/paths/~1v1~1models/post
        """
        return self._client.send(
            low.models_register(
                _body={
                    "model_id": model_id,
                    "provider_model_id": provider_model_id,
                    "provider_id": provider_id,
                    "model_type": model_type,
                    "metadata": metadata,
                    "model_validation": model_validation,
                },
            ),
            _MODEL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Get a model.

        Returns one registered model.

        Args:
            model_id: Identifier of the model; it may contain slashes.

        Returns:
            The model.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
        """
        return self._client.send(
            low.models_retrieve(
                model_id=model_id,
            ),
            _MODEL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ModelDeleted:
        """Remove a model.

        Forgets a registered model. The provider keeps its files; only the registration goes.

        Args:
            model_id: Identifier of the model; it may contain slashes.

        Returns:
            The model is gone.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
        """
        return self._client.send(
            low.models_delete(
                model_id=model_id,
            ),
            _MODEL_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ModelsRaw:
    """The calls of `Models`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Models(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncModels(AsyncResource):
    """Operations of `client.models`."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncModelsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListModelsResponse, types.Model]:
        """List models.

        Lists every registered model. The answer holds the fields of the native list and of OpenAI's.

        Returns:
            The models.

        Source: models.yaml#/paths/~1v1~1models/get
        """
        return self._client.page(
            low.models_list(),
            _LIST_MODELS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        model_id: str,
        provider_model_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        model_type: types.ModelType | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        model_validation: bool | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Register a model.

        Makes a model of a provider known under an identifier. An identifier that is taken answers 409.

        Args:
            model_id: Identifier under which callers will ask for it.
            provider_model_id: Its name at the provider. Default the identifier.
            provider_id: Provider that serves it. Default the only provider of inference; with
                several it must be given.
            model_type: What it does. Default `llm`.
            metadata: Facts about it, such as `embedding_dimension` or `context_length`.
            model_validation: Whether to ask the provider first if it has this model.

        Returns:
            The registered model.

        Source: models.yaml#/paths/~1v1~1models/post
        """
        return await self._client.send(
            low.models_register(
                _body={
                    "model_id": model_id,
                    "provider_model_id": provider_model_id,
                    "provider_id": provider_id,
                    "model_type": model_type,
                    "metadata": metadata,
                    "model_validation": model_validation,
                },
            ),
            _MODEL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Get a model.

        Returns one registered model.

        Args:
            model_id: Identifier of the model; it may contain slashes.

        Returns:
            The model.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
        """
        return await self._client.send(
            low.models_retrieve(
                model_id=model_id,
            ),
            _MODEL,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ModelDeleted:
        """Remove a model.

        Forgets a registered model. The provider keeps its files; only the registration goes.

        Args:
            model_id: Identifier of the model; it may contain slashes.

        Returns:
            The model is gone.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
        """
        return await self._client.send(
            low.models_delete(
                model_id=model_id,
            ),
            _MODEL_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncModelsRaw:
    """The calls of `AsyncModels`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncModels(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
