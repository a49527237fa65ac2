"""Shields that check what goes into a turn and what comes out of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from pydantic import MISSING, BaseModel

from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.safety import RunShieldRequest, SafetyViolation
from llama_stack_spi import Context, InvalidRequestError, given

REFUSAL = "I can't help with that."
"""What the agent says where a shield objects without words of its own."""


async def objections(
    shields: Sequence[str], messages: Sequence[BaseModel], *, safety: Safety | None, ctx: Context
) -> AsyncIterator[SafetyViolation | None]:
    """Asks one shield after the other; yields what each objects to, and ends at the first objection."""
    for shield in shields:
        if safety is None:
            raise no_safety()
        told = [message.model_dump(mode="json", by_alias=True) for message in messages]
        request = RunShieldRequest.model_validate({"shield_id": shield, "messages": told})
        violation = given((await safety.safety_run_shield(request, ctx=ctx)).violation, None)
        yield violation
        if violation is not None and violation.violation_level == "error":
            return


def refused(violation: SafetyViolation | None) -> str | None:
    """What the agent says instead, where the shield forbids to go on."""
    if violation is None or violation.violation_level != "error":
        return None
    text = violation.user_message
    return text if text is not MISSING and text else REFUSAL


def no_safety() -> InvalidRequestError:
    """The error of a distribution without shields."""
    return InvalidRequestError(
        "This distribution has no safety API, so agents have no shields. Leave `input_shields` and"
        " `output_shields` out.",
        code="unsupported",
        param="agent_config.input_shields",
    )
