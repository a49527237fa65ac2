"""Lists in pages, read to their end."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import Subject, expect

MOST_PAGES = 200


async def every_page(subject: Subject, path: str, schema: str, *, limit: int, **query: Any) -> list[str]:
    """The identifiers on all pages of a list with cursors, in order.

    Raises:
        Failed: A page is longer than asked for, `first_id` or `last_id` is not that of its first or last item, an
            item comes twice, or the list has no end.
    """
    found: list[str] = []
    for _ in range(MOST_PAGES):
        after = {"after": found[-1]} if found else {}
        page = (await subject.get(path, limit=limit, **query, **after)).valid(schema)
        ids = [each["id"] for each in page["data"]]
        expect(len(ids) <= limit, expected=f"at most {limit} items on a page", got=f"{len(ids)}")
        ends = [page["first_id"], page["last_id"]]
        wanted = [ids[0], ids[-1]] if ids else [None, None]
        expect(ends == wanted, expected=f"first_id and last_id {wanted}", got=ends)
        twice = sorted(set(ids) & set(found)) or (ids if len(set(ids)) < len(ids) else [])
        expect(not twice, expected="every item once", got=f"{', '.join(twice[:5])} once more behind `after`")
        found += ids
        if not page["has_more"]:
            return found
        expect(bool(ids), expected="items on a page that others follow", got="an empty page with has_more")
    expect(False, expected=f"an end within {MOST_PAGES} pages", got=f"has_more after {len(found)} items")
    return found


def page_size(total: int) -> int:
    """How many items to ask for at once, so that a list of so many has several pages but not too many; at least 2."""
    return min(100, max(2, total // 20))


def only(found: list[str], wanted: list[str]) -> list[str]:
    """Those that are wanted, in the order in which they were found."""
    return [each for each in found if each in wanted]
