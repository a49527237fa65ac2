# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Safety API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.safety import (
    CreateModerationRequest,
    ListShieldsResponse,
    Moderation,
    RegisterShieldRequest,
    RunShieldRequest,
    RunShieldResponse,
    Shield,
)
from llama_stack_spi import Context, UnsupportedOperationError


class Safety(ABC):
    """Checks what people and models say against shields.

    Source: safety.yaml
    """

    @abstractmethod
    async def safety_run_shield(self, body: RunShieldRequest, *, ctx: Context) -> RunShieldResponse:
        """Run a shield.

        Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The finding of the shield.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
        """

    async def moderations_create(self, body: CreateModerationRequest, *, ctx: Context) -> Moderation:
        """Moderate texts and images.

        Says for each input which categories of harm it falls into.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            One result for each input, in their order.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: safety.yaml#/paths/~1v1~1moderations/post
        """
        raise UnsupportedOperationError("This provider does not support moderations.create.")

    @abstractmethod
    async def shields_list(self, *, ctx: Context) -> ListShieldsResponse:
        """List shields.

        Returns all registered shields.

        Args:
            ctx: The request around this call.

        Returns:
            The shields.

        Source: safety.yaml#/paths/~1v1~1shields/get
        """

    @abstractmethod
    async def shields_register(self, body: RegisterShieldRequest, *, ctx: Context) -> Shield:
        """Register a shield.

        Makes a shield of a provider known under an identifier. A taken identifier is a conflict.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The shield.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: safety.yaml#/paths/~1v1~1shields/post
        """

    @abstractmethod
    async def shields_retrieve(self, identifier: str, *, ctx: Context) -> Shield:
        """Get a shield.

        Returns one registered shield.

        Args:
            identifier: Identifier of the shield.
            ctx: The request around this call.

        Returns:
            The shield.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
        """

    @abstractmethod
    async def shields_delete(self, identifier: str, *, ctx: Context) -> None:
        """Unregister a shield.

        Forgets a shield; the provider keeps its model.

        Args:
            identifier: Identifier of the shield.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
        """
