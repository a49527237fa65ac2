"""Files: kept byte for byte, listed in pages, gone when deleted."""

from __future__ import annotations

import asyncio
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.lists import every_page, only, page_size
from llama_stack_conformance.checks.uploads import FILES, upload

KEEPING = feature(
    "files.keeping", "Keeping files", operations=("files.create", "files.retrieve", "files.content")
)
LISTING = feature("files.listing", "Listing files", operations=("files.list",))
DELETING = feature("files.deleting", "Deleting files", operations=("files.delete",))
EXPIRY = feature("files.expiry", "Files that expire")

BYTES = bytes(range(256)) + b"line\r\nline\n\rend \xff\xfe \xc3\x28 \x00 without a line feed\r"
"""Every byte, both line ends, text that is no UTF-8, and white space at the end."""
NAMES = (
    "../../../etc/passwd",
    "..\\..\\boot.ini",
    "/etc/hosts",
    "naïve 文件.txt",
    "a" * 200 + ".txt",
    ".",
    "a;b='c'.txt",
)
PAUSE = 0.3


@check("files.content.round_trip", MUST, KEEPING, spec=("files.content", "files.create"))
async def round_trip(subject: Subject) -> None:
    """A file comes back byte for byte, whatever its bytes are.

    Who stores a model, an image or a batch gets damaged goods where a server reads text into files.
    """
    for content in (BYTES, b"", "Grüße\r\n".encode()):
        file = await upload(subject, content, name="bytes.bin", media="application/octet-stream")
        found = (await subject.get(f"{FILES}/{file['id']}/content")).expect(200).body
        await subject.delete(f"{FILES}/{file['id']}")
        expect(
            found == content, expected=f"{len(content)} bytes as uploaded", got=_difference(content, found)
        )


@check("files.create.describes", MUST, KEEPING, spec=("File", "files.retrieve"), tier=Tier.STATEFUL)
async def describes(subject: Subject) -> None:
    """A file has the size, name and purpose of its upload, told the same on upload, by id, and in the list.

    Clients check the size against what they sent; a size in characters makes every file with an umlaut look damaged.
    """
    content = "Füße".encode()
    name = f"{subject.name('report')}.md"
    file = await upload(subject, content, name=name, purpose="user_data")
    wanted = {"bytes": len(content), "filename": name, "purpose": "user_data"}
    got = {key: file[key] for key in wanted}
    expect(got == wanted, expected=wanted, got=got)
    again = (await subject.get(f"{FILES}/{file['id']}")).valid("File")
    expect(_fixed(again) == _fixed(file), expected=_fixed(file), got=_fixed(again))
    page = (await subject.get(FILES, purpose="user_data")).valid("ListFilesResponse")["data"]
    listed = next((_fixed(each) for each in page if each["id"] == file["id"]), None)
    expect(listed == _fixed(file), expected=_fixed(file), got=listed)
    await subject.delete(f"{FILES}/{file['id']}")


@check("files.create.same_name", MUST, KEEPING, spec=("files.create",), tier=Tier.STATEFUL)
async def same_name(subject: Subject) -> None:
    """Two files of one name are two files, each with its own content.

    Everyone uploads a `data.jsonl`. A server that keeps files by name hands one user's data to the next.
    """
    name = f"{subject.name('data')}.jsonl"
    files = [await upload(subject, content, name=name) for content in ("first", "second")]
    ids = [each["id"] for each in files]
    expect(ids[0] != ids[1], expected="two identifiers", got=ids)
    found = [(await subject.get(f"{FILES}/{each}/content")).expect(200).body.decode() for each in ids]
    await _clean(subject, ids)
    expect(found == ["first", "second"], expected=["first", "second"], got=found)


@check(
    "files.create.names_are_data",
    MUST,
    KEEPING,
    spec=("files.create", "/components/schemas/File/properties/filename"),
)
async def names_are_data(subject: Subject) -> None:
    """A name that looks like a path is only a name: the file is refused as the caller's mistake, or kept safely.

    Path traversal through names of uploads is how servers of models were broken into (CVE-2026-7020 and others).
    A download that hands such a name to browsers puts the hole into theirs.
    """
    for name in NAMES:
        answer = await subject.send(
            "POST", FILES, files={"file": (name, b"only data", "text/plain")}, data={"purpose": "assistants"}
        )
        if answer.status in (400, 422):
            answer.error(400, 422)
            continue
        identifier = str(answer.valid("File")["id"])
        expect(not set("/\\") & set(identifier), expected="an identifier of the server's own", got=identifier)
        content = (await subject.get(f"{FILES}/{identifier}/content")).expect(200)
        expect(
            content.body == b"only data",
            expected="the bytes of the upload",
            got=content.body.decode("utf-8", "replace"),
        )
        offered = content.headers.get("content-disposition", "")
        expect(not set("/\\") & set(offered), expected="a name without steps of a path", got=offered)
        await subject.delete(f"{FILES}/{identifier}")


@check(
    "files.content.not_executed",
    SHOULD,
    KEEPING,
    spec=("/paths/~1v1~1files~1{file_id}~1content/get/responses/200",),
)
async def not_executed(subject: Subject) -> None:
    """An uploaded page is downloaded, not shown: no `text/html` or `image/svg+xml`, and no guessing.

    A browser that shows an upload runs its scripts with the rights of the server's own pages.
    """
    for name, media, content in (
        ("page.html", "text/html", b"<script>alert(1)</script>"),
        ("image.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
    ):
        file = await upload(subject, content, name=name, media=media)
        headers = (await subject.get(f"{FILES}/{file['id']}/content")).expect(200).headers
        await subject.delete(f"{FILES}/{file['id']}")
        told = {
            key: headers.get(key, "")
            for key in ("content-type", "content-disposition", "x-content-type-options")
        }
        shown = any(each in told["content-type"] for each in ("html", "svg", "xml"))
        safe = told["content-disposition"].startswith("attachment") or not shown
        expect(safe, expected="attachment, or a type that is not shown", got=told)
        expect(
            told["x-content-type-options"] == "nosniff", expected="x-content-type-options: nosniff", got=told
        )


@check("files.list.pages", MUST, LISTING, spec=("files.list", "ListFilesResponse"), tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """The pages of the list hold every file exactly once.

    SDKs page by themselves. A cursor that stands one off loses files, or shows them twice, without a word.
    """
    mine = [(await upload(subject, f"page {number}", purpose="evals"))["id"] for number in range(5)]
    total = len((await subject.get(FILES)).valid("ListFilesResponse")["data"])
    for order in ("asc", "desc"):
        found = await every_page(subject, FILES, "ListFilesResponse", limit=page_size(total), order=order)
        missing = [each for each in mine if each not in found]
        expect(not missing, expected="all files", got=f"a list without {', '.join(missing)} ({order})")
    await _clean(subject, mine)


@check("files.list.order", MUST, LISTING, spec=("files.list", "SortOrder"), tier=Tier.STATEFUL)
async def order(subject: Subject) -> None:
    """Files come newest first, or oldest first where `order` is `asc`.

    The newest file is the one that was just uploaded; users look for it at the top.
    """
    older = await upload(subject, "older", purpose="evals")
    mine = [older["id"]]
    while True:  # until the server's own clock tells the two apart
        newer = await upload(subject, "newer", purpose="evals")
        mine.append(newer["id"])
        if newer["created_at"] > older["created_at"]:
            break
        await asyncio.sleep(PAUSE)
    two = [older["id"], newer["id"]]
    for query, wanted in (({}, two[::-1]), ({"order": "desc"}, two[::-1]), ({"order": "asc"}, two)):
        page = (await subject.get(FILES, **query)).valid("ListFilesResponse")
        found = only([each["id"] for each in page["data"]], two)
        expect(found == wanted, expected=wanted, got=f"{found} with {query}")
    await _clean(subject, mine)


@check("files.list.purpose", MUST, LISTING, spec=("files.list", "FilePurpose"), tier=Tier.STATEFUL)
async def purpose(subject: Subject) -> None:
    """`purpose` leaves the files of that purpose and no others, on later pages too.

    Who cleans up after batches deletes what this list shows.
    """
    kept = [(await upload(subject, "kept", purpose="evals"))["id"] for _ in range(3)]
    other = (await upload(subject, "other", purpose="vision"))["id"]
    found = []
    after: dict[str, str] = {}
    for _ in range(100):
        page = (await subject.get(FILES, purpose="evals", limit=2, **after)).valid("ListFilesResponse")
        found += page["data"]
        if not page["has_more"] or not page["data"]:
            break
        after = {"after": page["data"][-1]["id"]}
    await _clean(subject, [*kept, other])
    wrong = [each["purpose"] for each in found if each["purpose"] != "evals"]
    expect(not wrong, expected="only evals", got=wrong)
    ids = [each["id"] for each in found]
    expect(set(kept) <= set(ids), expected=kept, got=ids)


@check("files.delete.gone", MUST, DELETING, spec=("files.delete", "FileDeleted"), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A deleted file is gone: by id, by content, from the list; deleting it again is 404. Others stay.

    Deleting is how people get personal data off a server. Content that a cache still hands out was not deleted.
    """
    file, other = [await upload(subject, text, purpose="evals") for text in ("secret", "other")]
    path = f"{FILES}/{file['id']}"
    (await subject.get(f"{path}/content")).expect(200)
    answer = (await subject.delete(path)).valid("FileDeleted")
    expect(answer["deleted"] and answer["id"] == file["id"], expected=f"{file['id']} deleted", got=answer)
    (await subject.get(path)).error(404)
    (await subject.get(f"{path}/content")).error(404)
    (await subject.delete(path)).error(404)
    ids = [
        each["id"] for each in (await subject.get(FILES, purpose="evals")).valid("ListFilesResponse")["data"]
    ]
    expect(file["id"] not in ids, expected="a list without the file", got=ids)
    expect(other["id"] in ids, expected="the other file still there", got=ids)
    (await subject.get(f"{FILES}/{other['id']}/content")).expect(200)
    await _clean(subject, [other["id"]])


@check(
    "files.create.expires",
    MUST,
    EXPIRY,
    spec=("FileExpiresAfter", "/components/schemas/File/properties/expires_at"),
)
async def expires(subject: Subject) -> None:
    """A file with `expires_after` says when it goes: so many seconds after it was made; others say never.

    Who trusts in expiry for privacy reads that field; one that is lost keeps the file for ever.
    """
    fields = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "7200"}
    file = await upload(subject, "for two hours", **fields)
    lasting = await upload(subject, "for ever")
    told = (await subject.get(f"{FILES}/{file['id']}")).valid("File")
    await _clean(subject, [file["id"], lasting["id"]])
    for each in (file, told):
        wanted = each["created_at"] + 7200
        expect(each.get("expires_at") == wanted, expected=f"expires_at {wanted}", got=each.get("expires_at"))
    expect(lasting.get("expires_at") is None, expected="no expires_at", got=lasting.get("expires_at"))


async def _clean(subject: Subject, ids: list[str]) -> None:
    for each in ids:
        await subject.delete(f"{FILES}/{each}")


def _fixed(file: dict[str, Any]) -> dict[str, Any]:
    """What never changes about a file: a server may still be looking at a new one, which is its status."""
    return {key: file[key] for key in ("id", "bytes", "created_at", "filename", "purpose")}


def _difference(wanted: bytes, found: bytes) -> str:
    place = next(
        (at for at, pair in enumerate(zip(wanted, found, strict=False)) if pair[0] != pair[1]),
        min(len(wanted), len(found)),
    )
    return f"{len(found)} bytes, other from byte {place} on: {found[place : place + 16]!r}"
