"""Files: bytes go up and come back the same, lists page."""

from __future__ import annotations

import pathlib
import tempfile

from recorder import Recorder

BYTES = bytes(range(256)) * 64 + "äöü\r\n\0".encode()
TEXT = "A text with ümlauts,\r\ntwo lines and an emoji 🙂\n"


def items(call: Recorder, method: str, *args: object, **kwargs: object) -> list:
    """All items of a list: through small pages where this release has them, by one large one where not."""
    found = call(method, *args, **kwargs, limit=100)
    if hasattr(found, "iter_pages"):
        return call.pages(method, *args, **kwargs, limit=1)
    return found.data


def run(call: Recorder) -> None:
    kept = [
        call("files.create", file=("bytes.bin", BYTES, "application/octet-stream"), purpose="assistants"),
        call("files.create", file=("text.txt", TEXT.encode()), purpose="assistants"),
        _from_disk(call),
    ]
    call.claim(
        "files.create",
        "keeps the name and the size",
        (kept[0].filename, kept[0].bytes) == ("bytes.bin", len(BYTES)),
        kept[0],
    )
    call.claim(
        "files.retrieve", "is what was uploaded", call("files.retrieve", kept[0].id) == kept[0], kept[0]
    )
    text = call("files.content", kept[1].id)
    call.claim("files.content", "answers the text that was uploaded", text == TEXT, text)
    raw = call.run(
        "files.content", lambda: call.client.files.with_raw_response.content(kept[0].id).http_response.content
    )
    call.claim("files.content", "answers the bytes that were uploaded", raw == BYTES, raw[:50])
    listed = [each.id for each in items(call, "files.list", order="asc", purpose="assistants")]
    call.claim("files.list", "lists all of them in order", [each.id for each in kept] == listed[-3:], listed)
    for each in kept:
        gone = call("files.delete", each.id)
        call.claim("files.delete", "answers what is gone", gone.deleted and gone.id == each.id, gone)


def _from_disk(call: Recorder):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "naïve name.txt")
        path.write_bytes(BYTES)
        file = call("files.create", file=path, purpose="assistants")
    call.claim("files.create", "keeps a name beyond ASCII", file.filename == "naïve name.txt", file)
    return file
