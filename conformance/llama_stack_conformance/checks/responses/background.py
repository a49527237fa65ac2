"""Responses in the background."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.responses.asking import LONG, OVER, RESPONSES, over, respond, text_of

BACKGROUND = feature("responses.background", "Responses in the background", operations=("responses.cancel",))
FIELD = "/components/schemas/CreateResponseRequest/properties/background"


@check("responses.background.finishes", MUST, BACKGROUND, spec=("responses.create", FIELD), seconds=LONG)
async def finishes(subject: Subject) -> None:
    """A response in the background is answered at once as queued or in progress, and is completed later on.

    Phones and functions hang up long before a model has thought. They fetch the answer later, and it is the same.
    """
    made = await respond(subject, background=True)
    expect(made.get("background") is True, expected="background true", got=made.get("background"))
    started = ("queued", "in_progress", "completed")
    expect(made["status"] in started, expected=" or ".join(started), got=made["status"])
    found = await over(subject, made["id"])
    expect(found["status"] in ("completed", "incomplete"), expected="completed", got=found["status"])
    expect(bool(text_of(found)), expected="a text", got=found["output"])


@check(
    "responses.background.cancel",
    MUST,
    BACKGROUND,
    spec=("responses.cancel",),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def cancel(subject: Subject) -> None:
    """A response that is cancelled stays cancelled; one that was faster is a conflict and stays as it is.

    The caller stops paying, and never finds an answer where it had asked for none.
    """
    made = await respond(subject, "Write a very long story.", background=True, max_output_tokens=2048)
    path = f"{RESPONSES}/{made['id']}"
    answer = await subject.post(f"{path}/cancel", {})
    if answer.status == 200:
        cancelled = answer.valid("Response")
        expect(cancelled["status"] == "cancelled", expected="cancelled", got=cancelled["status"])
        fetched = [(await subject.get(path)).valid("Response")["status"] for _ in range(3)]
        expect(set(fetched) == {"cancelled"}, expected="cancelled, however often it is asked", got=fetched)
    else:
        answer.error(409)
        status = (await subject.get(path)).valid("Response")["status"]
        expect(status in OVER and status != "cancelled", expected="a response that was over", got=status)


@check(
    "responses.background.conflict",
    MUST,
    BACKGROUND,
    spec=("responses.cancel",),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def conflict(subject: Subject) -> None:
    """Cancelling a response that is not in the background is a conflict, and an unknown one is 404.

    Whoever cancels needs to know whether work was stopped. The answer that was given stays.
    """
    made = await respond(subject)
    (await subject.post(f"{RESPONSES}/{made['id']}/cancel", {})).error(409)
    status = (await subject.get(f"{RESPONSES}/{made['id']}")).valid("Response")["status"]
    expect(status == made["status"], expected=made["status"], got=status)
    (await subject.post(f"{RESPONSES}/{subject.name('nothing')}/cancel", {})).error(404)
