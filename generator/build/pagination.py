"""Makes the description of how a list goes on."""

from __future__ import annotations

from generator.ir import Pagination
from generator.load.document import Node

_CURSORS = {"cursor": "after", "offset": "start_index", "page": "page"}


def pagination_of(operation: Node) -> Pagination | None:
    """What `x-pagination` says, with its defaults written down."""
    node = operation["x-pagination"]
    if not node.object:
        return None
    style = node.text("style", "cursor")
    return Pagination(
        style=style,
        cursor=node.text("cursor", _CURSORS.get(style, "after")),
        next=node.text("next") or ("last_id" if style == "cursor" else None),
        items=node.text("items", "data"),
        more=node.text("more") or None,
    )
