# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `pictures`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def pictures_create(
    *,
    _body: Any,
) -> Request:
    """Keep a picture.

    Source: multipart.yaml#/paths/~1v1~1pictures/post
    """
    return Request(
        operation="pictures.create",
        method="POST",
        path="/v1/pictures",
        body=encode.form_body(_body, binary=("file", "thumbnails")),
    )


def pictures_content(
    picture_id: str,
) -> Request:
    """Get the bytes.

    Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}~1content/get
    """
    return Request(
        operation="pictures.content",
        method="GET",
        path="/v1/pictures/{picture_id}/content".format(
            picture_id=encode.path("picture_id", picture_id),
        ),
    )


def pictures_delete(
    picture_id: str,
) -> Request:
    """Delete a picture.

    Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}/delete
    """
    return Request(
        operation="pictures.delete",
        method="DELETE",
        path="/v1/pictures/{picture_id}".format(
            picture_id=encode.path("picture_id", picture_id),
        ),
    )
