"""The stub's words: which tools a text mentions, and likely tokens."""

from __future__ import annotations

import pytest

from llama_stack_providers.stub.kit.words import likeliest, mentions, token_count, tokens


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("What is the weather?", "get_weather"),
        ("What is the weather?", "getWeather"),
        ("Now do-it.", "do-it"),
        ("Use GET_IT now", "get_it"),
        ("search the web", "web.search"),
    ],
)
def test_a_text_mentions_a_tool_by_its_name_or_a_telling_word_of_it(text: str, name: str) -> None:
    assert mentions(text, name)


@pytest.mark.parametrize("text", ["Get up and run.", "whether or not", "", "weathered"])
def test_short_words_and_parts_of_words_mention_nothing(text: str) -> None:
    assert not mentions(text, "get_weather")


@pytest.mark.parametrize("text", ["", " ", "a", " a b  ", "a\n\nb c \t"])
def test_tokens_are_counted_as_they_are_cut(text: str) -> None:
    assert token_count(text) == len(tokens(text))
    assert "".join(tokens(text)) == text


def test_the_token_that_was_said_is_the_likeliest() -> None:
    found = likeliest(" the", 3, 4)
    assert found[0][0] == " the"
    assert len(dict(found)) == 4
    assert [value for _, value in found] == sorted((value for _, value in found), reverse=True)
