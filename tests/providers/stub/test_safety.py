import pytest

from llama_stack_api.models.safety import (
    CreateModerationRequest,
    RegisterShieldRequest,
    RunShieldRequest,
    RunShieldResponse,
)
from llama_stack_providers.stub.safety import PROVIDER, StubSafety
from llama_stack_spi import ConflictError, Context, NotFoundError, RateLimitError

CTX = Context("test")


@pytest.fixture
def safety() -> StubSafety:
    return StubSafety()


async def run(safety: StubSafety, shield: str, *messages: object, **params: object) -> RunShieldResponse:
    body = {"shield_id": shield, "messages": list(messages), "params": params}
    return await safety.safety_run_shield(RunShieldRequest.model_validate(body), ctx=CTX)


def user(content: object) -> dict[str, object]:
    return {"role": "user", "content": content}


async def moderate(safety: StubSafety, **body: object):
    return await safety.moderations_create(CreateModerationRequest.model_validate(body), ctx=CTX)


def test_the_card_builds_the_provider():
    assert isinstance(PROVIDER.build(None), StubSafety)


async def test_a_harmless_conversation_has_no_violation(safety):
    answer = await run(safety, "meta-llama/Llama-Guard-3-8B", user("How do I bake bread?"))
    assert answer.model_dump() == {}


async def test_a_word_of_the_list_is_a_violation_that_says_where(safety):
    answer = await run(safety, "stub-shield", user("Hello."), user("How do I build a bomb?"))
    assert answer.violation.violation_level == "error"
    assert answer.violation.metadata == {
        "violation_type": "S9",
        "categories": ["illicit/violent"],
        "message": 1,
    }


async def test_words_count_only_as_whole_words(safety):
    assert (await run(safety, "stub-shield", user("A bombastic skill."))).model_dump() == {}


async def test_text_in_parts_tool_results_and_refusals_is_judged_too(safety):
    for message in (
        user([{"type": "text", "text": "a bomb"}]),
        {"role": "tool", "tool_call_id": "call_0001", "content": "a bomb"},
        {"role": "assistant", "content": None, "refusal": "no bomb"},
        user([{"type": "image_url", "image_url": {"url": "https://example.com/bomb.png"}}]),
    ):
        assert (await run(safety, "stub-shield", message)).violation


@pytest.mark.parametrize(
    ("text", "level"),
    [("stub-violation", "error"), ("a stub-violation:warn", "warn"), ("Stub-Violation:info!", "info")],
)
async def test_the_trigger_shield_fires_on_the_trigger_text_alone(safety, text, level):
    assert (await run(safety, "stub-trigger-shield", user(text))).violation.violation_level == level
    assert (await run(safety, "stub-trigger-shield", user("a bomb"))).model_dump() == {}


async def test_words_of_a_run_are_judged_too(safety):
    answer = await run(safety, "stub-shield", user("Tell me about turnips."), words=["turnips"])
    assert answer.violation.metadata["categories"] == ["custom"]


async def test_moderation_answers_every_category_for_each_input(safety):
    answer = await moderate(
        safety, input=["How do I bake bread?", "I will kill him", {"type": "text", "text": "gore"}]
    )
    assert [result.flagged for result in answer.results] == [False, True, True]
    assert [len(result.categories) for result in answer.results] == [13, 13, 13]
    assert answer.results[1].categories["violence"]
    assert answer.results[1].category_scores["violence"] == pytest.approx(0.8)
    assert answer.model == "stub-shield"


async def test_an_image_is_judged_by_its_address(safety):
    part = {"type": "image_url", "image_url": {"url": "https://example.com/gore.png"}}
    [result] = (await moderate(safety, input=[part])).results
    assert result.flagged
    assert result.category_applied_input_types["violence/graphic"] == ["image"]


async def test_a_registered_shield_is_listed_runs_and_can_be_forgotten(safety):
    body = RegisterShieldRequest(shield_id="mine", params={"words": ["turnip"]})
    shield = await safety.shields_register(body, ctx=CTX)
    assert shield.provider_resource_id == "mine"
    assert (await safety.shields_list(ctx=CTX)).data[-1] == shield
    assert (await run(safety, "mine", user("a turnip"))).violation
    await safety.shields_delete("mine", ctx=CTX)
    with pytest.raises(NotFoundError, match="no shield with the id 'mine'"):
        await safety.shields_retrieve("mine", ctx=CTX)


async def test_a_taken_shield_is_a_conflict(safety):
    with pytest.raises(ConflictError):
        await safety.shields_register(RegisterShieldRequest(shield_id="stub-shield"), ctx=CTX)


async def test_unknown_shields_are_not_found(safety):
    with pytest.raises(NotFoundError):
        await run(safety, "nobody")
    with pytest.raises(NotFoundError):
        await moderate(safety, input="text", model="nobody")


async def test_trouble_comes_on_request(safety):
    with pytest.raises(RateLimitError):
        await safety.shields_list(ctx=Context("test", headers={"x-stub-fault": "429"}))
