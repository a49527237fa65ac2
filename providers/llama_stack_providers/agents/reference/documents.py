"""The documents that a turn brings along, as text for the model."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from llama_stack_api.models.agents import Attachment, AttachmentContent
from llama_stack_api.models.common import ImageContentItem, Url
from llama_stack_providers.agents.reference.conversation import text_of
from llama_stack_spi import InvalidRequestError

_PARAM = "documents"


def context_of(documents: Sequence[Attachment], *, limit: int) -> str:
    """The texts of the documents, one after the other.

    Raises:
        InvalidRequestError: A document is no text, is to be fetched from an address, or all are too long.
    """
    texts = [_text(each.content) for each in documents]
    found = "\n\n".join(text for text in texts if text)
    if len(found) > limit:
        raise InvalidRequestError(
            f"The documents have {len(found)} characters; a turn takes {limit}. Send less, or put them into a"
            " vector database.",
            param=_PARAM,
        )
    return found


def _text(content: AttachmentContent) -> str:
    if isinstance(content, Url):
        return _inside(content.uri)
    if any(
        isinstance(each, ImageContentItem) for each in (content if isinstance(content, list) else [content])
    ):
        raise InvalidRequestError(
            "A document is an image, which agents do not read. Send it in the content of a message.",
            code="unsupported",
            param=_PARAM,
        )
    return text_of(content)


def _inside(uri: str) -> str:
    """The text of a `data:` address. Others are not fetched: an address in a request may lead anywhere."""
    head, comma, data = uri.partition(",")
    if not comma or not head.startswith("data:"):
        raise InvalidRequestError(
            f"The document '{uri[:80]}' would have to be fetched, which agents do not do. Send its text.",
            code="unsupported",
            param=_PARAM,
        )
    try:
        return _decoded(data, head.endswith(";base64"))
    except ValueError:
        raise InvalidRequestError(
            "A document in a `data:` address is no UTF-8 text. Send its text.", param=_PARAM
        ) from None


def _decoded(data: str, is_base64: bool) -> str:
    return (b64decode(data, validate=True) if is_base64 else unquote_to_bytes(data)).decode("utf-8")
