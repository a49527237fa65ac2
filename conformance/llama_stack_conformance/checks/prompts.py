"""Prompts: every version is kept, and one of them is the default."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature

KEEPING = feature(
    "prompts.keeping",
    "Keeping prompts",
    operations=("prompts.create", "prompts.list", "prompts.retrieve", "prompts.delete"),
)
VERSIONS = feature(
    "prompts.versions",
    "Versions of prompts",
    operations=("prompts.update", "prompts.versions.list", "prompts.set_default_version"),
)
PATH = "/v1/prompts"
TEXT = "  Summarise {{ text }}\r\nfor a {{reader}}, in {curly} braces — and {{{{ twice }}}}: 100 %s {0}\n"
"""A template with everything in it that an engine for templates would change."""


@contextlib.asynccontextmanager
async def prompt(
    subject: Subject, text: str, variables: list[str] | None = None
) -> AsyncIterator[dict[str, Any]]:
    """A prompt, until the end of the block."""
    body = {"prompt": text} if variables is None else {"prompt": text, "variables": variables}
    made = (await subject.post(PATH, body)).valid("Prompt")
    try:
        yield made
    finally:
        await subject.delete(f"{PATH}/{made['prompt_id']}")


async def update(subject: Subject, identifier: str, text: str, version: int, **fields: Any) -> dict[str, Any]:
    """Stores the next version."""
    body = {"prompt": text, "version": version, **fields}
    found: dict[str, Any] = (await subject.send("PUT", f"{PATH}/{identifier}", body=body)).valid("Prompt")
    return found


async def versions(subject: Subject, identifier: str) -> list[dict[str, Any]]:
    """All versions of a prompt."""
    found: list[dict[str, Any]] = (await subject.get(f"{PATH}/{identifier}/versions")).valid("PromptList")[
        "data"
    ]
    return found


@check("prompts.create.verbatim", MUST, KEEPING, spec=("prompts.create", "Prompt"))
async def verbatim(subject: Subject) -> None:
    """A new prompt is version 1 and the default; text and variables come back as they were given.

    A prompt is tuned to the character. A server that fills in or tidies up changes what models answer.
    """
    variables = ["text", "reader"]
    async with prompt(subject, TEXT, variables) as made:
        told = (await subject.get(f"{PATH}/{made['prompt_id']}")).valid("Prompt")
        wanted = {"prompt": TEXT, "variables": variables, "version": 1, "is_default": True}
        for each in (made, told):
            got = {key: each.get(key) for key in wanted}
            expect(got == wanted, expected=wanted, got=got)


@check(
    "prompts.versions.kept",
    MUST,
    VERSIONS,
    spec=("prompts.update", "prompts.versions.list"),
    tier=Tier.STATEFUL,
)
async def kept(subject: Subject) -> None:
    """An update makes the next version; those before stay as they are, and are listed oldest first.

    Going back to the version of last week is what versions are for.
    """
    async with prompt(subject, "One.") as made:
        identifier = made["prompt_id"]
        texts = ["One.", "Two.", "Three."]
        for number, text in enumerate(texts[1:], start=1):
            new = await update(subject, identifier, text, number)
            expect(new["version"] == number + 1, expected=f"version {number + 1}", got=new["version"])
        got = [(each["version"], each["prompt"]) for each in await versions(subject, identifier)]
        wanted = list(enumerate(texts, start=1))
        expect(got == wanted, expected=wanted, got=got)
        for number, text in wanted:
            told = (await subject.get(f"{PATH}/{identifier}", version=number)).valid("Prompt")
            expect((told["version"], told["prompt"]) == (number, text), expected=(number, text), got=told)
        (await subject.get(f"{PATH}/{identifier}", version=4)).error(404)


@check("prompts.update.conflict", MUST, VERSIONS, spec=("prompts.update", "Error"), tier=Tier.STATEFUL)
async def conflict(subject: Subject) -> None:
    """An update of a version that is not the latest is 409, and stores nothing.

    Two people at work on one prompt: without it the second wipes out the first and neither knows.
    """
    async with prompt(subject, "One.") as made:
        identifier = made["prompt_id"]
        await update(subject, identifier, "Two.", 1)
        for outdated in (1, 3):
            body = {"prompt": "Lost.", "version": outdated}
            (await subject.send("PUT", f"{PATH}/{identifier}", body=body)).error(409)
        got = [each["prompt"] for each in await versions(subject, identifier)]
        expect(got == ["One.", "Two."], expected=["One.", "Two."], got=got)


@check(
    "prompts.default.chosen",
    MUST,
    VERSIONS,
    spec=("prompts.set_default_version", "UpdatePromptRequest"),
    tier=Tier.STATEFUL,
)
async def chosen(subject: Subject) -> None:
    """Exactly one version is the default: the new one, unless `set_as_default` is false, until another is chosen.

    What runs in production is the default. A draft that becomes it by itself is live before anyone has read it.
    """
    async with prompt(subject, "One.") as made:
        identifier = made["prompt_id"]

        async def default_is(number: int) -> None:
            told = (await subject.get(f"{PATH}/{identifier}")).valid("Prompt")["version"]
            expect(told == number, expected=f"version {number} by default", got=told)
            marked = [each["version"] for each in await versions(subject, identifier) if each["is_default"]]
            expect(marked == [number], expected=[number], got=marked)

        draft = await update(subject, identifier, "Draft.", 1, set_as_default=False)
        expect(not draft["is_default"], expected="a draft that is not the default", got=draft)
        await default_is(1)
        await update(subject, identifier, "Three.", 2)
        await default_is(3)
        path = f"{PATH}/{identifier}/set-default-version"
        (await subject.send("PUT", path, body={"version": 2})).valid("Prompt")
        await default_is(2)
        (await subject.send("PUT", path, body={"version": 9})).error(409)
        await default_is(2)


@check("prompts.list.defaults", MUST, KEEPING, spec=("prompts.list",), tier=Tier.STATEFUL)
async def defaults(subject: Subject) -> None:
    """The list shows every prompt once, in its default version.

    People choose from this list; a draft on it is taken for what is live.
    """
    async with prompt(subject, "Live.") as made, prompt(subject, "Other.") as other:
        await update(subject, made["prompt_id"], "Draft.", 1, set_as_default=False)
        listed = (await subject.get(PATH)).valid("PromptList")["data"]
        wanted = [(made["prompt_id"], "Live.", 1, True), (other["prompt_id"], "Other.", 1, True)]
        mine = [(each["prompt_id"], each["prompt"], each["version"], each["is_default"]) for each in listed]
        got = [each for each in mine if each[0] in (made["prompt_id"], other["prompt_id"])]
        expect(sorted(got) == sorted(wanted), expected=wanted, got=got)


@check("prompts.delete.gone", MUST, KEEPING, spec=("prompts.delete",), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A deleted prompt is gone with all its versions: by id, by version, from the list. Others stay.

    A version that is still there under its number answers to applications that nobody knows of.
    """
    async with prompt(subject, "One.") as made, prompt(subject, "Other.") as other:
        path = f"{PATH}/{made['prompt_id']}"
        (await subject.delete(path)).expect(204)
        (await subject.get(path)).error(404)
        (await subject.get(path, version=1)).error(404)
        (await subject.get(f"{path}/versions")).error(404)
        (await subject.send("PUT", path, body={"prompt": "Two.", "version": 1})).error(404)
        (await subject.delete(path)).error(404)
        listed = [each["prompt_id"] for each in (await subject.get(PATH)).valid("PromptList")["data"]]
        expect(made["prompt_id"] not in listed, expected="a list without it", got=listed)
        expect(other["prompt_id"] in listed, expected="the other prompt still there", got=listed)
