"""Shields that judge by a word list or a trigger text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import MISSING

from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.common import ImageContentItem, TextContentItem
from llama_stack_api.models.safety import (
    CreateModerationRequest,
    ListShieldsResponse,
    Moderation,
    ModerationImagePart,
    ModerationInputItem,
    ModerationResult,
    RegisterShieldRequest,
    RunShieldRequest,
    RunShieldResponse,
    SafetyViolation,
    Shield,
    ShieldAssistantMessage,
    ShieldFilePart,
    ShieldImageUrlPart,
    ShieldMessage,
    ShieldMessageContent,
    ShieldRefusalPart,
    ShieldUserMessage,
)
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.judging import (
    HAZARDS,
    SEEN_IN_IMAGES,
    Finding,
    judge_trigger,
    judge_words,
)
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_spi import Context, ProviderSpec, given

WORDS = "words"
TRIGGER = "trigger"
REFUSAL = "I can't answer that. Can I help with something else?"


@fails_on_request
class StubSafety(Safety):
    """Keeps shields in memory and runs them.

    A shield whose name at the provider is `trigger` fires on the trigger text; every other one fires on the word
    list, and on the `words` of its params. Two of the one kind and one of the other are there from the start.
    """

    def __init__(self) -> None:
        self._shields: Shelf[Shield] = Shelf("shield")
        self._moderations: Shelf[Moderation] = Shelf("moderation", prefix="modr_")
        self._register("stub-shield", WORDS)
        self._register("stub-trigger-shield", TRIGGER)
        self._register("meta-llama/Llama-Guard-3-8B", "llama-guard3:8b")

    async def safety_run_shield(self, body: RunShieldRequest, *, ctx: Context) -> RunShieldResponse:
        """Answers the gravest finding in the first message that has one."""
        shield = self._shields.get(body.shield_id, param="shield_id")
        params = {**given(shield.params, {}), **given(body.params, {})}
        for place, message in enumerate(body.messages):
            if findings := _judge(shield, params, "\n".join(_texts_of_message(message))):
                return RunShieldResponse(violation=_violation(findings, place))
        return RunShieldResponse()

    async def moderations_create(self, body: CreateModerationRequest, *, ctx: Context) -> Moderation:
        """Judges each input by every category of the shield."""
        shield = self._shields.get(given(body.model, "stub-shield"), param="model")
        inputs = body.input if isinstance(body.input, list) else [body.input]
        return Moderation(
            id=self._moderations.new_id(),
            model=shield.identifier,
            results=[_moderated(shield, each) for each in inputs],
        )

    async def shields_list(self, *, ctx: Context) -> ListShieldsResponse:
        """Lists every shield in order of registration."""
        return ListShieldsResponse(data=list(self._shields))

    async def shields_register(self, body: RegisterShieldRequest, *, ctx: Context) -> Shield:
        """Makes a shield known."""
        return self._register(
            body.shield_id,
            given(body.provider_shield_id, body.shield_id),
            provider_id=given(body.provider_id, "stub"),
            params=given(body.params, {}),
        )

    async def shields_retrieve(self, identifier: str, *, ctx: Context) -> Shield:
        """Returns a shield."""
        return self._shields.get(identifier, param="identifier")

    async def shields_delete(self, identifier: str, *, ctx: Context) -> None:
        """Forgets a shield."""
        self._shields.remove(identifier)

    def _register(
        self,
        identifier: str,
        resource: str,
        *,
        provider_id: str = "stub",
        params: dict[str, Any] | None = None,
    ) -> Shield:
        shield = Shield(
            identifier=identifier, provider_id=provider_id, provider_resource_id=resource, params=params or {}
        )
        return self._shields.add(identifier, shield)


def _judge(shield: Shield, params: Mapping[str, object], text: str) -> list[Finding]:
    if shield.provider_resource_id == TRIGGER:
        return judge_trigger(text)
    words = params.get("words")
    more = [word for word in words if isinstance(word, str)] if isinstance(words, list) else []
    return judge_words(text, more=more)


def _violation(findings: Sequence[Finding], place: int) -> SafetyViolation:
    gravest = max(findings, key=lambda finding: finding.score)
    return SafetyViolation(
        violation_level=gravest.level,
        user_message=REFUSAL,
        metadata={
            "violation_type": gravest.code,
            "categories": [finding.category for finding in findings],
            "message": place,
        },
    )


def _moderated(shield: Shield, item: ModerationInputItem) -> ModerationResult:
    kind, text = _moderation_text(item)
    findings = {finding.category: finding for finding in _judge(shield, given(shield.params, {}), text)}
    categories = dict.fromkeys([*HAZARDS, *findings])
    return ModerationResult(
        flagged=bool(findings),
        categories={category: category in findings for category in categories},
        category_scores={
            category: findings[category].score if category in findings else 0.0 for category in categories
        },
        category_applied_input_types={
            category: [kind] if kind == "text" or category in SEEN_IN_IMAGES else []
            for category in categories
        },
        user_message=REFUSAL if findings else None,
        metadata={"violation_type": [finding.code for finding in findings.values()]} if findings else {},
    )


def _moderation_text(item: ModerationInputItem) -> tuple[str, str]:
    match item:
        case str():
            return "text", item
        case ModerationImagePart():
            return "image", _text_of_url(item.image_url.url)
        case _:
            return "text", item.text


def _texts_of_message(message: ShieldMessage) -> Iterator[str]:
    if message.content is not MISSING and message.content is not None:
        yield from _texts(message.content)
    if isinstance(message, ShieldUserMessage) and message.context is not MISSING:
        yield from _texts(message.context)
    if isinstance(message, ShieldAssistantMessage):
        yield given(message.refusal, "")


def _texts(content: ShieldMessageContent) -> Iterator[str]:
    for part in content if isinstance(content, list) else [content]:
        match part:
            case str():
                yield part
            case TextContentItem():
                yield part.text
            case ShieldRefusalPart():
                yield part.refusal
            case ShieldImageUrlPart():
                yield _text_of_url(part.image_url.url)
            case ShieldFilePart():
                yield given(part.file.filename, "")
            case ImageContentItem():
                yield "" if (url := given(part.image.url, None)) is None else _text_of_url(url.uri)


def _text_of_url(url: str) -> str:
    """The stub sees no images; it judges their addresses."""
    return "" if url.startswith("data:") else url


PROVIDER = ProviderSpec(
    api="safety",
    provider_type="inline::stub",
    build=lambda _config: StubSafety(),
    description="Judges by a word list or a trigger text.",
)
