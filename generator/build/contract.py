"""The build step: documents in, contract out."""

from __future__ import annotations

import hashlib
import json
from pathlib import PurePath

from generator.build.digests import with_digests
from generator.build.names import name
from generator.build.operations import operations_of
from generator.build.schemas import schemas_of
from generator.ir import Api, Contract
from generator.ir.types import JsonValue
from generator.load.document import Documents, Node


def build(documents: Documents, *, resolved: dict[str, JsonValue]) -> Contract:
    """Describes the documents neutrally; `resolved` gives the digest that identifies the contract."""
    stack = Node(documents, documents.stack.file, "", documents.stack.root)
    servers = list(stack["servers"].elements())
    return Contract(
        title=stack["info"].text("title"),
        version=stack["info"].text("version"),
        description=stack["info"].text("description").strip(),
        server_url=servers[0].text("url") if servers else "",
        digest=digest_of(resolved),
        apis=with_digests(_api(root) for root in documents.roots()),
    )


def digest_of(resolved: dict[str, JsonValue]) -> str:
    """The SHA-256 of the resolved document, written as JSON without spaces."""
    text = json.dumps(resolved, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _api(root: Node) -> Api:
    return Api(
        name=name(PurePath(root.file).stem),
        title=root["info"].text("title"),
        description=root["info"].text("description").strip(),
        operations=operations_of(root),
        schemas=schemas_of(root),
        source=root.source,
    )
