"""Images, sound and files inside messages: read where they are in place, left as links where they are not."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from llama_stack_api.models.inference import (
    ChatContentPartFile,
    ChatContentPartImage,
    ChatContentPartInputAudio,
)
from llama_stack_spi import InvalidRequestError, given

Kind: TypeAlias = Literal["image", "audio", "document"]

_DATA_URL = re.compile(r"data:(?P<type>[\w.+-]+/[\w.+-]+)(?:;[\w-]+=[^;,]*)*;base64,", re.ASCII)
_SOUND = {"wav": "audio/wav", "mp3": "audio/mpeg"}


@dataclass(frozen=True, slots=True)
class Media:
    """Something in place. `data` is checked base64; `place` is where the request has it."""

    kind: Kind
    media_type: str
    data: str = field(repr=False)
    place: str = field(compare=False)
    name: str = ""

    @property
    def content(self) -> bytes:
        """The bytes."""
        return base64.b64decode(self.data)


@dataclass(frozen=True, slots=True)
class Link:
    """An image at an address on the web, for services that fetch it themselves. Nothing here ever fetches it."""

    url: str
    place: str = field(compare=False)


def image_of(part: ChatContentPartImage, place: str) -> Media | Link:
    """Reads an image, or the address of one."""
    url = part.image_url.url
    place = f"{place}.image_url.url"
    if url.startswith("https://"):
        return Link(url, place)
    if not url.startswith("data:"):
        raise InvalidRequestError(
            "An image is a `data:` URL in base64, or an address that begins with `https://`.",
            code="invalid_image_url",
            param=place,
        )
    media_type, data = _read_data_url(url, place)
    if not media_type.startswith("image/"):
        raise InvalidRequestError(
            f"'{media_type}' is not the type of an image.", code="unsupported_content", param=place
        )
    return Media("image", media_type, data, place)


def sound_of(part: ChatContentPartInputAudio, place: str) -> Media:
    """Reads sound."""
    place = f"{place}.input_audio"
    return Media(
        "audio", _SOUND[part.input_audio.format], _checked(part.input_audio.data, f"{place}.data"), place
    )


def document_of(part: ChatContentPartFile, place: str) -> Media:
    """Reads a file that is given in place; bare base64 is taken for a PDF."""
    place = f"{place}.file"
    data = given(part.file.file_data, None)
    if data is None:
        raise InvalidRequestError(
            "The provider of this model cannot read uploaded files; give the file in `file_data`.",
            code="unsupported_content",
            param=f"{place}.file_id",
        )
    media_type = "application/pdf"
    if data.startswith("data:"):
        media_type, data = _read_data_url(data, f"{place}.file_data")
    else:
        data = _checked(data, f"{place}.file_data")
    return Media("document", media_type, data, place, given(part.file.filename, ""))


def unsupported(part: Media | Link, what: str) -> InvalidRequestError:
    """Makes the refusal of something that the service does not take."""
    return InvalidRequestError(what, code="unsupported_content", param=part.place)


def _read_data_url(url: str, place: str) -> tuple[str, str]:
    match = _DATA_URL.match(url)
    if match is None:
        raise InvalidRequestError(
            "A `data:` URL here is `data:<type>;base64,<data>`.", code="invalid_data_url", param=place
        )
    return match["type"].lower(), _checked(url[match.end() :], place)


def _checked(data: str, place: str) -> str:
    try:
        if base64.b64decode(data, validate=True):
            return data
    except (binascii.Error, ValueError):
        pass
    raise InvalidRequestError("This is not base64, or it is empty.", code="invalid_base64", param=place)
