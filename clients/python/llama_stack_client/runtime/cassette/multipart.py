"""Takes a form apart, for cassettes."""

from __future__ import annotations

import base64
from email.message import Message
from email.parser import HeaderParser


def parts(content: bytes, content_type: str) -> list[dict[str, str]]:
    """The parts of a form, in order: name, and where they have one file name and content type."""
    boundary = _parameter(content_type, "boundary").encode()
    found: list[dict[str, str]] = []
    # What stands before the first boundary and behind the last is no part.
    for piece in content.split(b"--" + boundary)[1:-1]:
        head, _, body = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = HeaderParser().parsestr(head.decode("utf-8", "replace"))
        part = {"name": str(headers.get_param("name", "", "content-disposition"))}
        filename = headers.get_filename()
        if filename is not None:
            part["filename"] = filename
        if "content-type" in headers:
            part["content_type"] = str(headers["content-type"])
        part["base64"] = base64.b64encode(body.removesuffix(b"\r\n")).decode("ascii")
        found.append(part)
    return found


def _parameter(header: str, name: str) -> str:
    message = Message()
    message["content-type"] = header
    return str(message.get_param(name, ""))
