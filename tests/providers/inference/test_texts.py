"""Texts out of requests, as the engines share them."""

from __future__ import annotations

import pytest

from llama_stack_api.models.inference import CreateChatCompletionRequest, RerankRequest
from llama_stack_providers.inference.native.texts import (
    content_text,
    expect_text_only,
    prompts_of,
    ranked_texts,
)
from llama_stack_spi import InvalidRequestError

IMAGE = {"type": "image_url", "image_url": {"url": "https://x/y.png"}}


def chat(content: object, **more: object) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate(
        {"model": "m", "messages": [{"role": "user", "content": content}], **more}
    )


def test_inputs_are_texts_or_lists_of_tokens() -> None:
    assert prompts_of("a") == ["a"]
    assert prompts_of([1, 2]) == [[1, 2]]
    assert prompts_of(["a", [1], "b"]) == ["a", [1], "b"]


def test_parts_are_read_together_and_what_is_no_text_is_refused_with_its_place() -> None:
    text = {"type": "text", "text": "see"}
    assert content_text(chat([text, text]).messages[0].content, "here") == "see\nsee"
    assert content_text(None, "here") == ""
    with pytest.raises(
        InvalidRequestError, match="'image_url' was given, but this model reads text"
    ) as caught:
        content_text(chat([text, IMAGE]).messages[0].content, "messages[0].content")
    assert (caught.value.code, caught.value.param) == ("unsupported_content", "messages[0].content[1]")


def test_what_is_ranked_is_text() -> None:
    facts = {"model": "m", "query": "q", "items": ["a", {"type": "text", "text": "b"}]}
    assert ranked_texts(RerankRequest.model_validate(facts)) == ("q", ["a", "b"])
    with pytest.raises(InvalidRequestError, match="reads text only") as caught:
        ranked_texts(RerankRequest.model_validate({**facts, "items": ["a", IMAGE]}))
    assert caught.value.param == "items[1]"


@pytest.mark.parametrize(
    "more",
    [
        {"audio": {"voice": "alloy", "format": "wav"}},
        {"web_search_options": {}},
        {"modalities": ["text", "audio"]},
    ],
)
def test_what_only_others_can_do_is_refused_by_name(more: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError, match="writes text and calls functions") as caught:
        expect_text_only(chat("hi", **more))
    assert caught.value.param == next(iter(more))
    expect_text_only(chat("hi", modalities=["text"]))
