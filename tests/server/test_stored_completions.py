"""Answers with `store`, over HTTP: found at once, and by their owner only."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.resolver import Stack
from llama_stack.server import open_stack
from llama_stack_api.models.inference import ChatCompletionList, StoredChatMessageList
from tests.server.talkative import Talkative

PROVIDERS = ["tests.server.talkative:SPEAKING", "tests.server.talkative:FORWARDING"]
URL = "/v1/chat/completions"


def distribution(provider: str = PROVIDERS[1], path: Path | None = None, more: str = "") -> str:
    storage = "" if path is None else f"storage: {{path: '{path}'}}\n"
    models = ", ".join(f"{{model_id: {each}, provider_id: talk}}" for each in ("m", "n", "fails", "waits"))
    return (
        f"apis:\n  inference: [{{id: talk, provider: '{provider}'}}]\n"
        f"resources: {{models: [{models}]}}\n{storage}{more}"
    )


class House:
    """A stack and its callers, in this process."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.http = self.caller()
        [talk] = [each.instance for each in stack.providers]
        assert isinstance(talk, Talkative)
        self.talk = talk

    def caller(self, key: str = "none") -> httpx.AsyncClient:
        transport = httpx.ASGITransport(create_app(self.stack))
        headers = {"authorization": f"Bearer {key}"}
        return httpx.AsyncClient(transport=transport, base_url="http://server", headers=headers)


async def opened(text: str) -> House:
    return House(await open_stack(read(text, name="mine", file="mine.yaml", environment={})))


@pytest.fixture(params=[(provider, kept) for provider in PROVIDERS for kept in (False, True)], ids=str)
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    provider, in_file = request.param
    house = await opened(distribution(provider, tmp_path / "x.db" if in_file else None))
    yield house
    await house.stack.stop()


def chat(text: str = "x", **more: object) -> dict[str, object]:
    return {"model": "m", "messages": [{"role": "user", "content": text}], "store": True, **more}


async def answered(http: httpx.AsyncClient, text: str = "x", **more: object) -> dict[str, Any]:
    answer = await http.post(URL, json=chat(text, **more))
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def listed(http: httpx.AsyncClient, **params: object) -> dict[str, Any]:
    answer = await http.get(URL, params=params)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    ChatCompletionList.model_validate_json(answer.content)
    found: dict[str, Any] = answer.json()
    return found


async def ids(http: httpx.AsyncClient, **params: object) -> list[str]:
    return [each["id"] for each in (await listed(http, **params))["data"]]


async def test_an_answer_is_found_with_what_led_to_it(house: House) -> None:
    answer = await answered(house.http, "Grüße", metadata={"topic": "rivers"})
    stored = (await house.http.get(f"{URL}/{answer['id']}")).json()
    assert stored == {
        **{name: value for name, value in answer.items() if name != "metadata"},
        "input_messages": [{"role": "user", "content": "Grüße"}],
        "metadata": {"topic": "rivers"},
    }
    assert (await listed(house.http))["data"] == [stored]


async def test_only_what_asks_for_it_is_kept(house: House) -> None:
    for store in (False, None):
        assert (await house.http.post(URL, json=chat(store=store))).status_code == 200
    assert await ids(house.http) == []


async def test_providers_are_not_asked_to_keep_it_too(house: House) -> None:
    await answered(house.http, metadata={"a": "b"})
    await answered(house.http, store=False, metadata={"a": "b"})
    first, second = [each.model_dump(include={"store", "metadata"}) for each in house.talk.seen]
    assert (first, second) == ({}, {"store": False, "metadata": {"a": "b"}})


async def test_a_stream_is_kept_when_it_ended_well(house: House) -> None:
    answer = await house.http.post(URL, json=chat(stream=True))
    lines = [line.removeprefix("data: ") for line in answer.text.splitlines() if line]
    assert lines[-1] == "[DONE]"
    identifier = json.loads(lines[0])["id"]
    [stored] = (await listed(house.http))["data"]
    assert (stored["id"], stored["object"], stored["usage"]["total_tokens"]) == (
        identifier,
        "chat.completion",
        5,
    )
    [choice] = stored["choices"]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("0 1 2 ", "stop")


async def test_a_stream_that_fails_is_not_kept(house: House) -> None:
    answer = await house.http.post(URL, json=chat(model="fails", stream=True))
    assert '"error"' in answer.text
    assert "[DONE]" not in answer.text
    assert await ids(house.http) == []


async def test_an_answer_that_cannot_be_kept_is_not_given_as_if_it_were(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_record: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.stack.store.chats._journal, "append", full)
    plain = await house.http.post(URL, json=chat())
    assert (plain.status_code, plain.json()["error"]["code"]) == (500, "answer_not_kept")
    stream = await house.http.post(URL, json=chat(stream=True))
    assert '"answer_not_kept"' in stream.text.splitlines()[-2]
    assert "[DONE]" not in stream.text
    assert (await house.http.post(URL, json=chat(store=False))).status_code == 200


async def test_filters_and_pages(house: House) -> None:
    all_ids = [
        (await answered(house.http, model="mn"[number % 2], metadata={"odd": str(number % 2), "n": str(number)}))["id"]
        for number in range(5)
    ]  # fmt: skip
    assert await ids(house.http) == all_ids[::-1]
    assert await ids(house.http, order="asc", model="n") == all_ids[1::2]
    assert await ids(house.http, order="asc", **{"metadata[odd]": "0"}) == all_ids[::2]
    assert await ids(house.http, **{"metadata[odd]": "0", "metadata[n]": "2"}) == [all_ids[2]]
    page = await listed(house.http, limit=2)
    assert (page["first_id"], page["last_id"], page["has_more"]) == (all_ids[4], all_ids[3], True)
    rest = await listed(house.http, limit=3, after=page["last_id"])
    assert ([each["id"] for each in rest["data"]], rest["has_more"]) == (all_ids[2::-1], False)
    missing = await house.http.get(URL, params={"after": "nothing"})
    assert (missing.status_code, missing.json()["error"]["param"]) == (404, "after")
    assert await listed(house.http, model="nobody's") == {
        "object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False,
    }  # fmt: skip


async def test_metadata_changes_and_the_answer_goes(house: House) -> None:
    place = f"{URL}/{(await answered(house.http, metadata={'a': '1'}))['id']}"
    for metadata in ({"b": "2"}, None):
        changed = await house.http.post(place, json={"metadata": metadata})
        assert changed.json()["metadata"] == metadata
        assert (await house.http.get(place)).json() == changed.json()
    deleted = (await house.http.delete(place)).json()
    assert (deleted["deleted"], deleted["object"]) == (True, "chat.completion.deleted")
    for method, url in (("GET", place), ("DELETE", place), ("GET", f"{place}/messages")):
        gone = await house.http.request(method, url)
        assert (gone.status_code, gone.json()["error"]["code"]) == (404, "chat_completion_not_found")


async def test_messages_are_a_list_of_their_own(house: House) -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    messages = [
        {"role": "system", "content": "Be brief.", "name": "boss"},
        {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "content": "42", "tool_call_id": "c"},
    ]
    place = f"{URL}/{(await answered(house.http, messages=messages))['id']}"
    answer = await house.http.get(f"{place}/messages")
    StoredChatMessageList.model_validate_json(answer.content)
    rows = answer.json()["data"]
    assert [row.pop("id") for row in rows] == [f"{place.removeprefix(URL + '/')}-{n}" for n in range(4)]
    assert rows == [
        {"role": "system", "content": "Be brief.", "name": "boss"},
        {"role": "user", "content": None, "content_parts": [{"type": "text", "text": "Hello"}]},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "content": "42", "tool_call_id": "c"},
    ]
    page = (await house.http.get(f"{place}/messages", params={"limit": 1, "order": "desc"})).json()
    assert (page["data"][0]["role"], page["has_more"]) == ("tool", True)
    rest = (
        await house.http.get(f"{place}/messages", params={"after": page["last_id"], "order": "desc"})
    ).json()
    assert [row["role"] for row in rest["data"]] == ["assistant", "user", "system"]
    unknown = await house.http.get(f"{place}/messages", params={"after": "x"})
    assert (unknown.status_code, unknown.json()["error"]["param"]) == (404, "after")


async def test_callers_with_different_keys_are_strangers(tmp_path: Path) -> None:
    house = await opened(distribution(path=tmp_path / "x.db", more="auth: {keys: [one, two]}\n"))
    mine, theirs = house.caller("one"), house.caller("two")
    answer = await answered(theirs)
    assert (await ids(mine), await ids(theirs)) == ([], [answer["id"]])
    place = f"{URL}/{answer['id']}"
    for method, url, body in (
        ("GET", place, None),
        ("POST", place, {"metadata": None}),
        ("DELETE", place, None),
        ("GET", f"{place}/messages", None),
        ("GET", f"{URL}?after={answer['id']}", None),
    ):
        assert (await mine.request(method, url, json=body)).status_code == 404, (method, url)
    assert await ids(theirs) == [answer["id"]]
    await house.stack.stop()


async def test_many_at_once_are_all_there(house: House) -> None:
    async def one(number: int) -> str:
        if number % 2:
            answer = await house.http.post(URL, json=chat(stream=True))
            identifier: str = json.loads(answer.text.splitlines()[0].removeprefix("data: "))["id"]
        else:
            identifier = (await answered(house.http))["id"]
        assert (await house.http.get(f"{URL}/{identifier}")).status_code == 200
        return identifier

    found = await asyncio.gather(*(one(number) for number in range(100)))
    assert sorted(await ids(house.http, limit=100)) == sorted(found)


async def test_a_server_that_stops_leaves_an_empty_journal(tmp_path: Path) -> None:
    text = distribution(path=tmp_path / "x.db")
    house = await opened(text)
    answer = await answered(house.http)
    assert len([*(tmp_path / "x.db-chats").iterdir()]) == 1
    await house.stack.stop()
    assert [*(tmp_path / "x.db-chats").iterdir()] == []
    again = await opened(text)
    assert await ids(again.http) == [answer["id"]]
    await again.stack.stop()


async def test_a_distribution_says_how_long_chats_stay(tmp_path: Path) -> None:
    text = distribution(path=tmp_path / "x.db")
    house = await opened(text)
    await answered(house.http)
    assert len((await listed(house.http))["data"]) == 1
    await house.stack.stop()
    house = await opened(text.replace("storage: {", "storage: {keep_chats_days: 0.00000001, "))
    async with asyncio.timeout(10):
        while (await listed(house.http))["data"]:  # noqa: ASYNC110  a list tells, no event does
            await asyncio.sleep(0)
    await house.stack.stop()
