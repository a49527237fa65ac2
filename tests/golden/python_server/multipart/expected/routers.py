# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Multipart API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    DownloadAnswer,
    EmptyAnswer,
    FileField,
    FormBody,
    HttpSettings,
    JsonAnswer,
    Operation,
    Parameter,
    api_router,
)
from tiny_api.interfaces.multipart import Multipart
from tiny_api.models.multipart import Picture, PictureForm

OPERATIONS = (
    Operation(
        id="pictures.create",
        method="POST",
        path="/v1/pictures",
        call="pictures_create",
        body=FormBody(
            PictureForm,
            files=(
                FileField("file", wire="file"),
                FileField("thumbnails", wire="thumbnails", required=False, many=True),
            ),
            kinds={
                "expires_after.seconds": "integer",
                "public": "boolean",
            },
        ),
        answer=JsonAnswer(Picture),
    ),
    Operation(
        id="pictures.content",
        method="GET",
        path="/v1/pictures/{picture_id}/content",
        call="pictures_content",
        parameters=(Parameter("picture_id", location="path", type=str, kind="string", required=True),),
        answer=DownloadAnswer(),
    ),
    Operation(
        id="pictures.delete",
        method="DELETE",
        path="/v1/pictures/{picture_id}",
        call="pictures_delete",
        parameters=(Parameter("picture_id", location="path", type=str, kind="string", required=True),),
        answer=EmptyAnswer(),
    ),
)


def router(provider: Multipart, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Multipart with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
