"""The small types that providers hold in their hands."""

from __future__ import annotations

import pytest
from pydantic import MISSING, BaseModel

from llama_stack_spi import (
    Context,
    Health,
    HealthReporting,
    InvalidRequestError,
    ProviderSpec,
    Startable,
    Upload,
    given,
)
from llama_stack_spi.http.operation import Parameter
from llama_stack_spi.http.parameters import ParameterReader
from llama_stack_spi.http.sse import wants_terminator


async def test_an_upload_is_read_in_pieces_or_whole() -> None:
    upload = Upload.from_bytes(b"abcdefg", filename="../x")
    assert await upload.read(2) == b"ab"
    assert [piece async for piece in upload.chunks(2)] == [b"cd", b"ef", b"g"]
    assert await upload.read() == b""
    assert (upload.size, upload.filename) == (7, "../x")


@pytest.mark.parametrize("provider_type", ["llama-cpp", "inline:llama", "INLINE::x", "inline::", "local::x"])
def test_a_provider_type_has_a_form(provider_type: str) -> None:
    with pytest.raises(ValueError, match="provider_type"):
        ProviderSpec(api="inference", provider_type=provider_type, build=lambda config: object())


def test_a_provider_spec_builds() -> None:
    class Config(BaseModel):
        size: int = 3

    spec = ProviderSpec(
        api="inference", provider_type="inline::x", config=Config, build=lambda config, files: (config.size, files),
        requires=("files",),
    )  # fmt: skip
    assert spec.build(Config(), files="f") == (3, "f")


def test_hooks_are_found_by_their_methods() -> None:
    class Provider:
        async def health(self) -> Health:
            return Health("OK")

    assert isinstance(Provider(), HealthReporting)
    assert not isinstance(Provider(), Startable)


@pytest.mark.parametrize(("value", "result"), [(MISSING, 5), (None, 5), (0, 0), ("", ""), (False, False)])
def test_given(value: object, result: object) -> None:
    assert given(value, 5) == result


def test_a_context_keeps_secrets_to_itself() -> None:
    context = Context("r", headers={"a": "canary"}, provider_data={"b": "canary"})
    assert "canary" not in repr(context)


@pytest.mark.parametrize(
    ("version", "wants"),
    [(None, True), ("0.6.9", False), ("0.7", True), ("0.10.0", True), ("1", True), ("", True)],
)
def test_who_gets_a_terminator(version: str | None, wants: bool) -> None:
    assert wants_terminator(version) is wants


def test_a_key_that_comes_again_in_the_query_is_a_list_for_the_schema_to_judge() -> None:
    query = {"metadata[a]": ["1", "2"]}
    texts = Parameter("metadata", "query", dict[str, str], wire="metadata", kind="object")
    with pytest.raises(InvalidRequestError, match=r"metadata\.a"):
        ParameterReader([texts]).read(path={}, query=query, headers={})
    lists = Parameter("metadata", "query", dict[str, list[str]], wire="metadata", kind="object")
    found = ParameterReader([lists]).read(path={}, query=query, headers={})
    assert found == {"metadata": {"a": ["1", "2"]}}
