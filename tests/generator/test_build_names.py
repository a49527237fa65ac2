"""How names split into words. A unit test, since every identifier in every language hangs on this table."""

from __future__ import annotations

import pytest

from generator.build.names import words


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("top_k", "top k"),
        ("logprobs", "logprobs"),
        ("expires_after", "expires after"),
        ("RAGDocument", "rag document"),
        ("DPOAlignmentConfig", "dpo alignment config"),
        ("OpenAIFile", "openai file"),
        ("LlamaStackError", "llamastack error"),
        ("camelCase", "camel case"),
        ("userIDs", "user ids"),
        ("X-LlamaStack-Provider-Data", "x llamastack provider data"),
        ("$defs", "defs"),
        ("b64_json", "b64 json"),
        ("base64", "base64"),
        ("Int8Config", "int8 config"),
        ("gpt-4o", "gpt 4o"),
        ("1024x1024", "1024x 1024"),
        ("Not Implemented", "not implemented"),
        ("response.output_text.delta", "response output text delta"),
        ("*", "asterisk"),
        (">=", "greater than sign equals sign"),
        ("", "empty"),
    ],
)
def test_name_splits_into_words(wire: str, expected: str) -> None:
    assert " ".join(words(wire)) == expected
