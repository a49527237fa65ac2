"""Shields fire on what they are for, say how grave it is, and let everything else pass."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, SHOULD, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.safety.asking import (
    HARMFUL,
    HARMLESS,
    RUN,
    SHIELDS,
    firing,
    listed,
    run,
    user,
)

RUNNING = feature("safety.shields", "Shields that check conversations")
REGISTRY = feature(
    "safety.registry", "Registering shields", operations=("shields.register", "shields.delete")
)
RUN_SHIELD = ("safety.run_shield", "RunShieldResponse")


@check("safety.shield.fires", MUST, RUNNING, spec=RUN_SHIELD)
async def fires(subject: Subject) -> None:
    """A shield objects to what is plainly harmful, every time it is asked.

    Nothing else in the stack does. A shield that never fires looks the same as one that is asked nothing bad.
    """
    shield = await firing(subject)
    again = await run(subject, shield, user(HARMFUL))
    expect(again is not None, expected=f"a violation by {shield} the second time, too", got=again)


@check("safety.shield.passes", MUST, RUNNING, spec=RUN_SHIELD)
async def passes(subject: Subject) -> None:
    """No shield objects to a harmless conversation.

    A shield that fires on bread is switched off by the first team that meets it, and then it protects nobody.
    """
    talk = [
        user(HARMLESS),
        {"role": "assistant", "content": "With flour, water and yeast."},
        user("Thank you."),
    ]
    for shield in await listed(subject):
        name = shield["identifier"]
        found = await run(subject, name, *talk)
        expect(found is None, expected=f"no violation by {name}", got=found)


@check("safety.shield.finding", SHOULD, RUNNING, spec=(*RUN_SHIELD, "SafetyViolation", "ViolationLevel"))
async def finding(subject: Subject) -> None:
    """A finding in what is plainly harmful is an error, with a text for the user.

    Agents stop at errors only: a warning lets the conversation go on. Without a text the user sees nothing.
    """
    found = await run(subject, await firing(subject), user(HARMFUL)) or {}
    level = found.get("violation_level")
    expect(level == "error", expected="the level error", got=level)
    expect(bool(found.get("user_message")), expected="a user_message", got=found)


@check("safety.shield.forms", MUST, RUNNING, spec=("safety.run_shield", "ShieldMessageContent"))
async def forms(subject: Subject) -> None:
    """A shield reads text in parts as it reads plain text: a single part, a list, and behind other parts.

    Every SDK sends parts sooner or later. A shield that skips what it cannot read is passed by adding a part.
    """
    shield = await firing(subject)
    part = {"type": "text", "text": HARMFUL}
    for content in (part, [part], [{"type": "text", "text": HARMLESS}, part]):
        found = await run(subject, shield, user(content))
        expect(found is not None, expected=f"a violation in {content}", got="none")


@check("safety.shield.answers", SHOULD, RUNNING, spec=("safety.run_shield", "ShieldAssistantMessage"))
async def answers(subject: Subject) -> None:
    """A shield objects to what a model says as well as to what a user says, also beside OpenAI's calls of tools.

    Output shields are nothing else. One that reads the user's messages only passes whatever the model makes up.
    """
    call = {"id": "call_1", "type": "function", "function": {"name": "look_up", "arguments": "{}"}}
    talk = [
        user(HARMLESS),
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "Flour, water, yeast."},
        {"role": "assistant", "content": HARMFUL},
    ]
    found = await run(subject, await firing(subject), *talk)
    expect(found is not None, expected="a violation in the last answer", got="none")


@check("safety.shield.unknown", MUST, RUNNING, spec=("safety.run_shield", "shields.retrieve"))
async def unknown(subject: Subject) -> None:
    """A shield that does not exist is 404, and never a conversation without violations.

    A misspelt name in a configuration otherwise turns the protection off, silently.
    """
    nothing = subject.name("nothing")
    (await subject.post(RUN, {"shield_id": nothing, "messages": [user(HARMFUL)]})).error(404)
    (await subject.get(f"{SHIELDS}/{nothing}")).error(404)
    (await subject.delete(f"{SHIELDS}/{nothing}")).error(404)


@check(
    "safety.registry.lifecycle",
    MUST,
    REGISTRY,
    spec=("shields.register", "shields.list", "shields.delete", "Shield"),
    tier=Tier.STATEFUL,
)
async def lifecycle(subject: Subject) -> None:
    """A shield registered under a second name fires like the first, is listed, and is 404 once it is deleted.

    Its name can be taken once: otherwise another team's registration changes what one's own agents are protected by.
    """
    first = (await subject.get(f"{SHIELDS}/{await firing(subject)}")).valid("Shield")
    name = subject.name("shield")
    body = {
        "shield_id": name,
        "provider_id": first["provider_id"],
        "provider_shield_id": first["provider_resource_id"],
        "params": first.get("params") or {},
    }
    made = (await subject.post(SHIELDS, body)).valid("Shield")
    try:
        told = (await subject.get(f"{SHIELDS}/{name}")).valid("Shield")
        expect(told == made, expected=made, got=told)
        expect(
            told["provider_resource_id"] == first["provider_resource_id"],
            expected=first["provider_resource_id"],
            got=told["provider_resource_id"],
        )
        names = [each["identifier"] for each in await listed(subject)]
        expect(name in names, expected=f"{name} in the list", got=names)
        found = await run(subject, name, user(HARMFUL))
        expect(found is not None, expected="a violation", got="none")
        (await subject.post(SHIELDS, body)).error(409)
    finally:
        gone = await subject.delete(f"{SHIELDS}/{name}")
    gone.expect(204)
    (await subject.get(f"{SHIELDS}/{name}")).error(404)
    (await subject.post(RUN, {"shield_id": name, "messages": [user(HARMFUL)]})).error(404)
