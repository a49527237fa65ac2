"""The stub's prompts."""

from __future__ import annotations

import pytest

from llama_stack_api.models.prompts import CreatePromptRequest, SetDefaultVersionRequest, UpdatePromptRequest
from llama_stack_providers.stub.prompts import StubPrompts
from llama_stack_spi import ConflictError, Context, NotFoundError

CTX = Context("test")


@pytest.fixture
def prompts() -> StubPrompts:
    return StubPrompts()


async def test_a_newcomer_finds_a_prompt(prompts: StubPrompts) -> None:
    listed = (await prompts.prompts_list(ctx=CTX)).data
    assert [(each.prompt_id, each.version, each.is_default) for each in listed] == [("pmpt_0001", 1, True)]


async def test_variables_are_read_from_the_template_where_nobody_names_them(prompts: StubPrompts) -> None:
    made = await prompts.prompts_create(
        CreatePromptRequest(prompt="Tell {{ who }} about {{what}}, {{ who }}."), ctx=CTX
    )
    assert made.variables == ["who", "what"]


async def test_an_update_makes_the_next_version_and_the_default(prompts: StubPrompts) -> None:
    update = UpdatePromptRequest(prompt="Shorten {{ text }}.", version=1)
    assert (await prompts.prompts_update("pmpt_0001", update, ctx=CTX)).version == 2
    assert (await prompts.prompts_retrieve("pmpt_0001", ctx=CTX)).prompt == "Shorten {{ text }}."
    versions = (await prompts.prompts_versions_list("pmpt_0001", ctx=CTX)).data
    assert [(each.version, each.is_default) for each in versions] == [(1, False), (2, True)]


async def test_an_update_may_leave_the_default_alone(prompts: StubPrompts) -> None:
    update = UpdatePromptRequest(prompt="Shorten {{ text }}.", version=1, set_as_default=False)
    assert not (await prompts.prompts_update("pmpt_0001", update, ctx=CTX)).is_default
    assert (await prompts.prompts_retrieve("pmpt_0001", ctx=CTX)).version == 1


async def test_an_update_of_an_outdated_version_is_a_conflict(prompts: StubPrompts) -> None:
    with pytest.raises(ConflictError, match="latest version"):
        await prompts.prompts_update("pmpt_0001", UpdatePromptRequest(prompt="No.", version=2), ctx=CTX)


async def test_an_earlier_version_can_become_the_default_again(prompts: StubPrompts) -> None:
    await prompts.prompts_update("pmpt_0001", UpdatePromptRequest(prompt="Two.", version=1), ctx=CTX)
    chosen = await prompts.prompts_set_default_version(
        "pmpt_0001", SetDefaultVersionRequest(version=1), ctx=CTX
    )
    assert chosen.is_default
    assert (await prompts.prompts_retrieve("pmpt_0001", ctx=CTX)).version == 1


async def test_a_version_that_does_not_exist_cannot_become_the_default(prompts: StubPrompts) -> None:
    with pytest.raises(ConflictError, match="no version 2"):
        await prompts.prompts_set_default_version("pmpt_0001", SetDefaultVersionRequest(version=2), ctx=CTX)


async def test_unknown_prompts_and_versions_are_not_found(prompts: StubPrompts) -> None:
    with pytest.raises(NotFoundError):
        await prompts.prompts_retrieve("pmpt_9999", ctx=CTX)
    with pytest.raises(NotFoundError, match="no version 7"):
        await prompts.prompts_retrieve("pmpt_0001", version=7, ctx=CTX)


async def test_a_deleted_prompt_is_gone(prompts: StubPrompts) -> None:
    await prompts.prompts_delete("pmpt_0001", ctx=CTX)
    assert (await prompts.prompts_list(ctx=CTX)).data == []
