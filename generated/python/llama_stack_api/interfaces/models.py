# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Models API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.models import ListModelsResponse, Model, ModelDeleted, RegisterModelRequest
from llama_stack_spi import Context


class Models(ABC):
    """Which models are served, and by whom.

    Source: models.yaml
    """

    @abstractmethod
    async def models_list(self, *, ctx: Context) -> ListModelsResponse:
        """List models.

        Lists every registered model. The answer holds the fields of the native list and of OpenAI's.

        Args:
            ctx: The request around this call.

        Returns:
            The models.

        Source: models.yaml#/paths/~1v1~1models/get
        """

    @abstractmethod
    async def models_register(self, body: RegisterModelRequest, *, ctx: Context) -> Model:
        """Register a model.

        Makes a model of a provider known under an identifier. An identifier that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The registered model.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: models.yaml#/paths/~1v1~1models/post
        """

    @abstractmethod
    async def models_retrieve(self, model_id: str, *, ctx: Context) -> Model:
        """Get a model.

        Returns one registered model.

        Args:
            model_id: Identifier of the model; it may contain slashes.
            ctx: The request around this call.

        Returns:
            The model.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
        """

    @abstractmethod
    async def models_delete(self, model_id: str, *, ctx: Context) -> ModelDeleted:
        """Remove a model.

        Forgets a registered model. The provider keeps its files; only the registration goes.

        Args:
            model_id: Identifier of the model; it may contain slashes.
            ctx: The request around this call.

        Returns:
            The model is gone.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
        """
