"""Two providers of safety: what is common to every API whose resources providers register."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from llama_stack.distribution import DistributionError
from llama_stack.routing.safety import SafetyRouter
from llama_stack.storage import MemoryStore
from llama_stack_api.models.safety import RegisterShieldRequest, RunShieldRequest, Shield
from llama_stack_providers.stub.safety import StubSafety
from llama_stack_spi import ConflictError, Context, NotFoundError, UnavailableError
from tests.server.sharing import FAKES, error, running, sharers

TWO = "apis:\n" + sharers("safety", "guard-a", "guard-b")
ONE = "apis:\n" + sharers("safety", "guard-a")
RUDE = [{"role": "user", "content": "you gudgeon"}]


def shield(identifier: str, provider: str | None = None, **more: object) -> dict[str, object]:
    return {"shield_id": identifier, **({"provider_id": provider} if provider else {}), **more}


async def test_each_shield_runs_where_it_is_registered() -> None:
    async with running(TWO) as http:
        for name, provider, words in (("a", "guard-a", ["gudgeon"]), ("b", "guard-b", ["haddock"])):
            body = shield(name, provider, params={"words": words}, provider_shield_id="words")
            answer = (await http.post("/v1/shields", json=body)).json()
            assert (answer["provider_id"], answer["provider_resource_id"]) == (provider, "words")
        found = [
            (await http.post("/v1/safety/run-shield", json={"shield_id": name, "messages": RUDE})).json()
            for name in "ab"
        ]
        assert (await http.get("/v1/shields/b")).json()["provider_id"] == "guard-b"
    assert found[0]["violation"]["metadata"]["categories"]
    assert found[1].get("violation") is None


async def test_the_list_is_that_of_all_providers_in_their_order() -> None:
    async with running(TWO) as http:
        await http.post("/v1/shields", json=shield("b", "guard-b"))
        await http.post("/v1/shields", json=shield("a", "guard-a"))
        listed = (await http.get("/v1/shields")).json()["data"]
    # Both begin with the same three shields; the first provider's stand for them.
    assert [(each["identifier"], each["provider_id"]) for each in listed] == [
        ("stub-shield", "guard-a"),
        ("stub-trigger-shield", "guard-a"),
        ("meta-llama/Llama-Guard-3-8B", "guard-a"),
        ("a", "guard-a"),
        ("b", "guard-b"),
    ]


async def test_an_identifier_is_taken_at_all_providers() -> None:
    async with running(TWO) as http:
        await http.post("/v1/shields", json=shield("mine", "guard-a"))
        again = await http.post("/v1/shields", json=shield("mine", "guard-b"))
        built_in = await http.post("/v1/shields", json=shield("stub-shield", "guard-b"))
    assert error(again) == (
        409,
        "shield_exists",
        "A shield 'mine' exists already at the provider 'guard-a'. Unregister it first, or choose another identifier.",
    )
    assert error(built_in)[:2] == (409, "shield_exists")


async def test_the_provider_must_be_named_and_known() -> None:
    async with running(TWO) as http:
        unnamed = await http.post("/v1/shields", json=shield("x"))
        unknown = await http.post("/v1/shields", json=shield("x", "guard-c"))
        missing = await http.get("/v1/shields/x")
    assert error(unnamed)[::2] == (
        400,
        "Several providers could have this shield. Add provider_id, one of: guard-a, guard-b.",
    )
    assert error(unknown) == (
        404,
        "provider_not_found",
        "There is no provider 'guard-c' of safety. Providers: guard-a, guard-b.",
    )
    assert error(missing) == (
        404,
        "shield_not_found",
        "There is no shield 'x' at any provider of safety: guard-a, guard-b.",
    )


async def test_what_is_unregistered_is_gone_and_free_again() -> None:
    async with running(TWO) as http:
        await http.post("/v1/shields", json=shield("mine", "guard-a"))
        assert (await http.delete("/v1/shields/mine")).status_code == 204
        assert (await http.delete("/v1/shields/mine")).status_code == 404
        assert (await http.get("/v1/shields/mine")).status_code == 404
        answer = await http.post("/v1/shields", json=shield("mine", "guard-b"))
    assert answer.json()["provider_id"] == "guard-b"


async def test_moderations_go_by_the_model_or_to_the_first_that_can() -> None:
    text = (
        f"apis:\n  safety:\n    - {{id: guard-a, provider: '{FAKES}:NO_MODERATIONS'}}\n"
        f"    - {{id: guard-b, provider: '{FAKES}:SAFETY'}}\n"
    )
    async with running(text) as http:
        await http.post("/v1/shields", json=shield("fish", "guard-b", params={"words": ["gudgeon"]}))
        named = await http.post("/v1/moderations", json={"input": "you gudgeon", "model": "fish"})
        unnamed = await http.post("/v1/moderations", json={"input": "hello"})
        unknown = await http.post("/v1/moderations", json={"input": "hello", "model": "nope"})
    assert (named.json()["model"], named.json()["results"][0]["flagged"]) == ("fish", True)
    assert unnamed.json()["model"] == "stub-shield"
    assert error(unknown)[:2] == (404, "shield_not_found")


async def test_shields_survive_a_restart(tmp_path: Path) -> None:
    text = TWO + f"storage: {{path: {tmp_path}/stack.db}}\n"
    body = shield("kept", "guard-b", params={"words": ["gudgeon"]}, provider_shield_id="words")
    async with running(text) as http:
        before = (await http.post("/v1/shields", json=body)).json()
        await http.post("/v1/shields", json=shield("dropped", "guard-a"))
        await http.delete("/v1/shields/dropped")
    async with running(text) as http:
        assert (await http.get("/v1/shields/kept")).json() == before
        ran = await http.post("/v1/safety/run-shield", json={"shield_id": "kept", "messages": RUDE})
        assert ran.json()["violation"]
        assert (await http.get("/v1/shields/dropped")).status_code == 404
        assert (await http.post("/v1/shields", json=shield("kept", "guard-a"))).status_code == 409


async def test_one_provider_remembers_too(tmp_path: Path) -> None:
    text = ONE + f"storage: {{path: {tmp_path}/stack.db}}\n"
    async with running(text) as http:
        answer = (await http.post("/v1/shields", json=shield("kept"))).json()
    assert answer["provider_id"] == "guard-a"
    async with running(text) as http:
        assert (await http.get("/v1/shields/kept")).json() == answer


async def test_a_shield_of_a_provider_that_is_gone(tmp_path: Path) -> None:
    storage = f"storage: {{path: {tmp_path}/stack.db}}\n"
    async with running(TWO + storage) as http:
        await http.post("/v1/shields", json=shield("left", "guard-b"))
    with capture_logs() as logs:
        async with running(ONE + storage) as http:
            answers = [
                await http.get("/v1/shields/left"),
                await http.post("/v1/safety/run-shield", json={"shield_id": "left", "messages": RUDE}),
            ]
            listed = (await http.get("/v1/shields")).json()["data"]
            taken = await http.post("/v1/shields", json=shield("left"))
            assert (await http.delete("/v1/shields/left")).status_code == 204
            assert (await http.post("/v1/shields", json=shield("left"))).status_code == 200
    assert [log for log in logs if log["log_level"] == "warning"] == [
        {
            "event": "resource_without_provider",
            "log_level": "warning",
            "kind": "shield",
            "identifier": "left",
            "provider": "guard-b",
        }
    ]
    sentence = "The shield 'left' belongs to the provider 'guard-b', which this server does not run."
    assert [error(each) for each in answers] == [(404, "shield_not_found", sentence)] * 2
    assert "left" not in {each["identifier"] for each in listed}
    assert error(taken)[0] == 409


CTX = Context(request_id="req_test")


class Troubled(StubSafety):
    """Takes its time to register, and cannot always."""

    down = False

    async def shields_register(self, body: RegisterShieldRequest, *, ctx: Context) -> Shield:
        await asyncio.sleep(0.01)
        if self.down:
            raise UnavailableError("The service is down.")
        return await super().shields_register(body, ctx=ctx)


async def test_only_one_of_two_at_once_gets_the_name() -> None:
    router = SafetyRouter({"a": Troubled(), "b": Troubled()}, MemoryStore())
    bodies = [RegisterShieldRequest(shield_id="x", provider_id=each) for each in "ab"]
    answers = await asyncio.gather(
        *(router.shields_register(body, ctx=CTX) for body in bodies), return_exceptions=True
    )
    assert sorted(type(answer) for answer in answers if isinstance(answer, Exception)) == [ConflictError]
    assert (await router.shields_retrieve("x", ctx=CTX)).provider_id == "a"


async def test_what_a_provider_refused_or_lost_is_not_taken() -> None:
    provider, body = Troubled(), RegisterShieldRequest(shield_id="x")
    router = SafetyRouter({"a": provider}, MemoryStore())
    provider.down = True
    with pytest.raises(UnavailableError):
        await router.shields_register(body, ctx=CTX)
    provider.down = False
    await router.shields_register(body, ctx=CTX)
    await provider.shields_delete("x", ctx=CTX)
    with pytest.raises(NotFoundError):
        await router.safety_run_shield(RunShieldRequest(shield_id="x", messages=[]), ctx=CTX)
    assert (await router.shields_register(body, ctx=CTX)).identifier == "x"


async def test_a_shield_that_cannot_come_back_keeps_nothing_down() -> None:
    store = MemoryStore()
    body = RegisterShieldRequest(shield_id="x")
    await SafetyRouter({"a": StubSafety()}, store).shields_register(body, ctx=CTX)
    provider = Troubled()
    provider.down = True
    with capture_logs() as logs:
        await SafetyRouter({"a": provider}, store).registered[0].restore(declared=set())
    assert [(log["event"], log["identifier"], log["error"]) for log in logs] == [
        ("resource_not_restored", "x", "The service is down.")
    ]
    assert await store.get("shield", "x") is not None


async def test_a_provider_may_keep_its_shields_by_itself() -> None:
    store, provider = MemoryStore(), StubSafety()
    first = SafetyRouter({"a": provider}, store)
    await first.shields_register(RegisterShieldRequest(shield_id="x"), ctx=CTX)
    await first.registered[0].declare(RegisterShieldRequest(shield_id="y", params={"words": ["gudgeon"]}))
    again = SafetyRouter({"a": provider}, store)
    with capture_logs() as logs:
        await again.registered[0].restore(declared={"y"})
    await again.registered[0].declare(RegisterShieldRequest(shield_id="y", params={"words": ["haddock"]}))
    assert logs == []
    assert (await again.shields_retrieve("y", ctx=CTX)).params == {"words": ["haddock"]}


async def test_a_declaration_decides_between_providers_that_both_have_it() -> None:
    declared = "resources:\n  shields:\n    - {shield_id: stub-shield, provider_id: guard-b}\n"
    async with running(TWO + declared) as http:
        listed = (await http.get("/v1/shields")).json()["data"]
        one = (await http.get("/v1/shields/stub-shield")).json()
    assert one["provider_id"] == "guard-b"
    found = [each["provider_id"] for each in listed if each["identifier"] == "stub-shield"]
    assert found == ["guard-b"]


async def test_a_refused_declaration_names_its_place() -> None:
    text = f"apis:\n  safety: [{{id: a, provider: '{FAKES}:REFUSING'}}]\nresources:\n  shields:\n    - {{shield_id: x}}\n"
    with pytest.raises(DistributionError) as caught:
        async with running(text):
            pass
    assert str(caught.value) == "mine.yaml:5: The shield 'x' cannot be registered: The service is down."


async def test_the_distribution_declares_shields_and_wins(tmp_path: Path) -> None:
    storage = f"storage: {{path: {tmp_path}/stack.db}}\n"
    declared = (
        "resources:\n  shields:\n    - {shield_id: house, provider_id: guard-b, params: {words: [WORD]}}\n"
    )
    for word, hit in (("gudgeon", True), ("gudgeon", True), ("haddock", False)):
        async with running(TWO + storage + declared.replace("WORD", word)) as http:
            ran = await http.post("/v1/safety/run-shield", json={"shield_id": "house", "messages": RUDE})
            assert (ran.json().get("violation") is not None) is hit
            assert (await http.get("/v1/shields/house")).json()["provider_id"] == "guard-b"


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        (
            "{shield_id: x}",
            "mine.yaml:5: The shield 'x' does not say which provider serves it."
            " Add `provider_id`; providers of safety here: guard-a, guard-b.",
        ),
        (
            "{shield_id: x, provider_id: guard-c}",
            "mine.yaml:5: The shield 'x' names the provider 'guard-c', which this distribution does not have."
            " Providers of safety here: guard-a, guard-b.",
        ),
        ("{provider_id: guard-a}", "mine.yaml:5: This shield has no name. Add `shield_id`."),
        (
            "{shield_id: x, provider_id: guard-a, parms: {}}",
            "mine.yaml:5: 'parms' is not a setting of resources.shields[0]. Did you mean 'params'?",
        ),
        (
            "{shield_id: x, provider_id: guard-a, params: 3}",
            "mine.yaml:5: 'resources.shields[0].params' must be a mapping, not 3.",
        ),
        (
            "{shield_id: x, provider_id: guard-a}\n    - {shield_id: x, provider_id: guard-b}",
            "mine.yaml:6: The shield 'x' stands here twice. Remove one.",
        ),
    ],
)
async def test_a_wrong_declaration_says_where_and_what_to_do(entry: str, sentence: str) -> None:
    with pytest.raises(DistributionError) as caught:
        async with running(f"{TWO}resources:\n  shields:\n    - {entry}\n"):
            pass
    assert str(caught.value) == sentence


async def test_a_declaration_needs_a_provider_of_its_api() -> None:
    with pytest.raises(
        DistributionError, match="mine.yaml:3: `resources.shields` needs a provider of safety"
    ):
        async with running("apis: {}\nresources:\n  shields:\n    - {shield_id: x}\n"):
            pass
