"""Files: bytes go up and come back the same, lists page."""

from __future__ import annotations

import pathlib
import tempfile

BYTES = bytes(range(256)) * 64 + "äöü\r\n\0".encode()
TEXT = "A text with ümlauts,\r\ntwo lines and an emoji 🙂\n"


def items(call, method: str, *args: object, **kwargs: object) -> list:
    """All items of a list, through the client's pages where this release has them, or by its first page."""
    found = call(method, *args, **kwargs)
    if hasattr(found, "iter_pages"):
        return call.pages(method, *args, **kwargs)
    return found.data


def run(call) -> None:
    kept = [
        call("files.create", file=("bytes.bin", BYTES, "application/octet-stream"), purpose="assistants"),
        call("files.create", file=("text.txt", TEXT.encode()), purpose="assistants"),
        _from_disk(call),
    ]
    call.claim("files.create", "keeps the name and the size", (kept[0].filename, kept[0].bytes) == ("bytes.bin", len(BYTES)), kept[0])
    call.claim("files.retrieve", "is what was uploaded", call("files.retrieve", kept[0].id) == kept[0], kept[0])
    text = call("files.content", kept[1].id)
    call.claim("files.content", "answers the text that was uploaded", text == TEXT, text)
    raw = call.run("files.content", lambda: call.client.files.with_raw_response.content(kept[0].id).http_response.content)
    call.claim("files.content", "answers the bytes that were uploaded", raw == BYTES, raw[:50])
    listed = [each.id for each in items(call, "files.list", order="asc", limit=100)]
    call.claim("files.list", "lists them in order", [each.id for each in kept] == listed[-3:], listed)
    if call.has("vector_stores.files.list"):
        listed = [each.id for each in call.pages("files.list", order="asc", limit=1, purpose="assistants")]
        call.claim("files.list", "pages lead to all of them", [each.id for each in kept] == listed[-3:], listed)
    for each in kept:
        gone = call("files.delete", each.id)
        call.claim("files.delete", "answers what is gone", gone.deleted and gone.id == each.id, gone)


def _from_disk(call):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "naïve name.txt")
        path.write_bytes(BYTES)
        file = call("files.create", file=path, purpose="assistants")
    call.claim("files.create", "keeps a name beyond ASCII", file.filename == "naïve name.txt", file)
    return file
