# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Multipart API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context, Download, UnsupportedOperationError, Upload
from tiny_api.models.multipart import Picture, PictureForm


class Multipart(ABC):
    """What happens to forms and to bytes?

    Source: multipart.yaml
    """

    @abstractmethod
    async def pictures_create(
        self, body: PictureForm, *, file: Upload, thumbnails: list[Upload] | None = None, ctx: Context
    ) -> Picture:
        """Keep a picture.

        Keeps a picture.

        Args:
            body: What the caller sent.
            file: The picture.
            thumbnails: Small versions.
            ctx: The request around this call.

        Returns:
            The picture.

        Source: multipart.yaml#/paths/~1v1~1pictures/post
        """

    @abstractmethod
    async def pictures_content(self, picture_id: str, *, ctx: Context) -> Download:
        """Get the bytes.

        Answers the bytes of a picture.

        Args:
            picture_id: Identifier of the picture.
            ctx: The request around this call.

        Returns:
            The bytes.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}~1content/get
        """

    async def pictures_delete(self, picture_id: str, *, ctx: Context) -> None:
        """Delete a picture.

        Deletes a picture.

        Args:
            picture_id: Identifier of the picture.
            ctx: The request around this call.

        Raises:
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}/delete
        """
        raise UnsupportedOperationError("This provider does not support pictures.delete.")
