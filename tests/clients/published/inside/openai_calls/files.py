"""Files: bytes go up and come back the same, lists page."""

from __future__ import annotations

import io
import pathlib
import tempfile

from recorder import Recorder

BYTES = bytes(range(256)) * 64 + "äöü\r\n\0".encode()


def run(call: Recorder) -> None:
    kept = [
        call("files.create", file=("all bytes.bin", BYTES, "application/octet-stream"), purpose="assistants"),
        call(
            "files.create",
            file=io.BytesIO(BYTES),
            purpose="user_data",
            expires_after={"anchor": "created_at", "seconds": 3600},
        ),
        _from_disk(call),
        call("files.create", file=("empty.txt", b""), purpose="assistants"),
    ]
    call.claim(
        "files.create",
        "keeps the name and the size",
        (kept[0].filename, kept[0].bytes) == ("all bytes.bin", len(BYTES)),
        kept[0],
    )
    call.claim(
        "files.create", "expires when asked to", kept[1].expires_at == kept[1].created_at + 3600, kept[1]
    )
    call.claim(
        "files.retrieve", "is what was uploaded", call("files.retrieve", kept[0].id) == kept[0], kept[0]
    )
    for each, expected in zip(kept, (BYTES, BYTES, BYTES, b""), strict=True):
        back = call.run("files.content", lambda each=each: call.client.files.content(each.id).read())
        call.claim("files.content", "answers the bytes that were uploaded", back == expected, back[:50])
    text = call("files.retrieve_content", kept[3].id)
    call.claim("files.retrieve_content", "answers the text", text == "", text)
    listed = [each.id for each in call.pages("files.list", limit=1, order="asc")]
    call.claim(
        "files.list", "pages lead to all of them in order", [each.id for each in kept] == listed[-4:], listed
    )
    mine = call.pages("files.list", purpose="user_data")
    call.claim("files.list", "finds by purpose", [each.id for each in mine] == [kept[1].id], mine)
    ready = call("files.wait_for_processing", kept[0].id, poll_interval=0.05, max_wait_seconds=5)
    call.claim("files.wait_for_processing", "the file becomes processed", ready.status == "processed", ready)
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
