"""A badge for each profile: what it is, which version of the contract, and how it went."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

COLOURS = {"conformant": "#1a7f37", "failing": "#b3261e", "unsupported": "#6b7280", "unknown": "#8a6100"}
HEIGHT, PADDING, SIZE = 20, 7, 11
WIDE, NARROW = "mwMW@%", "fijlrt.,:;!|' ()[]1I"


def badge(profile: Mapping[str, Any], version: str) -> str:
    """An SVG that needs no network and no font of its own."""
    left = f"{profile['name']} · Llama Stack {version}"
    must = profile["must"]
    right = profile["verdict"]
    if right == "failing" and must["passed"] < must["total"]:
        right = f"{must['passed']} of {must['total']} MUST"
    first, second = width(left) + 2 * PADDING, width(right) + 2 * PADDING
    colour = COLOURS[profile["verdict"]]
    title = escape(f"{left}: {right}")
    # Several badges stand on one page, and ids are the page's.
    clip = f"clip-{re.sub(r'[^a-z0-9]+', '-', profile['name'])}"
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{first + second}" height="{HEIGHT}" viewBox="0 0 {first + second} {HEIGHT}" role="img" aria-label="{title}">
<title>{title}</title>
<clipPath id="{clip}"><rect width="{first + second}" height="{HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#{clip})"><rect width="{first}" height="{HEIGHT}" fill="#3b3f46"/><rect x="{first}" width="{second}" height="{HEIGHT}" fill="{colour}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="{SIZE}" text-anchor="middle">
<text x="{first / 2:g}" y="14" textLength="{first - 2 * PADDING}">{escape(left)}</text>
<text x="{first + second / 2:g}" y="14" textLength="{second - 2 * PADDING}">{escape(right)}</text></g></svg>
"""


def width(text: str) -> int:
    """About how many pixels a text takes; `textLength` makes it exactly so."""
    return round(sum(9.5 if each in WIDE else 4.2 if each in NARROW else 7 for each in text))
