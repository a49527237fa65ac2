# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import (
    ImageContentItem,
    Metadata,
    StopReason,
    TextContentItem,
    ToolArguments,
)


class ListShieldsResponse(WireModel):
    """All shields.

    Source: safety.yaml#/components/schemas/ListShieldsResponse
    """

    data: list[Shield]
    """The shields."""


class Moderation(WireModel):
    """The judgement on some inputs.

    Source: safety.yaml#/components/schemas/Moderation
    """

    id: str
    """Identifier of this judgement."""

    model: str
    """The shield or model that judged."""

    results: list[ModerationResult]
    """One result for each input, in their order."""


class ModerationImagePart(WireModel):
    """An image to moderate.

    Source: safety.yaml#/components/schemas/ModerationImagePart
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""

    image_url: SafetyImageUrl
    """Where an image is."""


ModerationInputPart = TypeAliasType(
    "ModerationInputPart",
    Annotated[
        TextContentItem | ModerationImagePart | UnknownVariant,
        OpenUnion("type", {"text": "TextContentItem", "image_url": "ModerationImagePart"}),
    ],
)
"""A text or an image to moderate.

Source: safety.yaml#/components/schemas/ModerationInputPart
"""


ModerationInputItem = TypeAliasType("ModerationInputItem", str | ModerationInputPart)
"""One input of a list.

Source: safety.yaml#/components/schemas/ModerationInputItem
"""


ModerationInput = TypeAliasType("ModerationInput", str | list[ModerationInputItem])
"""One text, or a list of texts and images.

Source: safety.yaml#/components/schemas/ModerationInput
"""


class ModerationResult(WireModel):
    """The judgement on one input. Categories are the shield's own.

    Source: safety.yaml#/components/schemas/ModerationResult
    """

    flagged: bool
    """Whether any category applies."""

    categories: dict[str, bool]
    """Whether each category applies."""

    category_scores: dict[str, float]
    """How sure the judge is of each category, from 0 to 1."""

    category_applied_input_types: dict[str, list[str]]
    """Which kinds of input each category looked at: `text`, `image`."""

    user_message: str | None = None
    """What to tell the user."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


class RunShieldResponse(WireModel):
    """What the shield found.

    Source: safety.yaml#/components/schemas/RunShieldResponse
    """

    violation: SafetyViolation | None = None
    """What is wrong with the conversation; absent or null when nothing is."""


class SafetyImageUrl(WireModel):
    """Where an image is.

    Source: safety.yaml#/components/schemas/SafetyImageUrl
    """

    url: str
    """An `https:` or `data:` URL."""

    detail: str | None = None
    """How closely to look: `auto`, `low` or `high`."""


class SafetyViolation(WireModel):
    """A finding of a shield.

    Source: safety.yaml#/components/schemas/SafetyViolation
    """

    violation_level: ViolationLevel
    """How grave a finding is; an error should stop the conversation."""

    user_message: str | None = None
    """What to tell the user."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


class Shield(WireModel):
    """A registered shield.

    Source: safety.yaml#/components/schemas/Shield
    """

    identifier: str
    """Name of the shield in this stack."""

    provider_id: str
    """The provider that runs it."""

    provider_resource_id: str
    """Its name at the provider, often that of a model."""

    type: Literal["shield"] = "shield"
    """Kind of this resource."""

    params: dict[str, Any] | None = None
    """Settings of the shield."""


class ShieldAssistantMessage(WireModel):
    """What the model says.

    Source: safety.yaml#/components/schemas/ShieldAssistantMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""

    content: ShieldMessageContent | None = None
    """The answer; null or absent beside tool calls."""

    name: str | None = None
    """Name of the speaker."""

    refusal: str | None = None
    """Why the model declines. OpenAI messages only."""

    tool_calls: list[ShieldToolCall] | None = None
    """Calls that the model asks for."""

    stop_reason: StopReason | None = None
    """Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
    or it met a limit (`out_of_tokens`)."""


class ShieldDeveloperMessage(WireModel):
    """Instructions to the model from the developer.

    Source: safety.yaml#/components/schemas/ShieldDeveloperMessage
    """

    role: Literal["developer"] = "developer"
    """Tag of this kind."""

    content: ShieldMessageContent
    """Text, one content part, or a list of parts."""

    name: str | None = None
    """Name of the speaker."""


class ShieldFile(WireModel):
    """A file, by reference or in place.

    Source: safety.yaml#/components/schemas/ShieldFile
    """

    file_id: str | None = None
    """Identifier of an uploaded file."""

    file_data: str | None = None
    """The content in base64."""

    filename: str | None = None
    """Name of the file."""


class ShieldFilePart(WireModel):
    """A file in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldFilePart
    """

    type: Literal["file"] = "file"
    """Tag of this kind."""

    file: ShieldFile
    """A file, by reference or in place."""


class ShieldFunctionCall(WireModel):
    """A function and its arguments.

    Source: safety.yaml#/components/schemas/ShieldFunctionCall
    """

    name: str | None = None
    """Name of the function."""

    arguments: str | None = None
    """Its arguments as JSON text."""


class ShieldImageUrlPart(WireModel):
    """An image in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldImageUrlPart
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""

    image_url: SafetyImageUrl
    """Where an image is."""


class ShieldRefusalPart(WireModel):
    """A refusal of the model in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldRefusalPart
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""

    refusal: str
    """Why the model declines."""


ShieldContentPart = TypeAliasType(
    "ShieldContentPart",
    Annotated[
        TextContentItem
        | ImageContentItem
        | ShieldImageUrlPart
        | ShieldFilePart
        | ShieldRefusalPart
        | UnknownVariant,
        OpenUnion(
            "type",
            {
                "text": "TextContentItem",
                "image": "ImageContentItem",
                "image_url": "ShieldImageUrlPart",
                "file": "ShieldFilePart",
                "refusal": "ShieldRefusalPart",
            },
        ),
    ],
)
"""One piece of content, in the native form or OpenAI's.

Source: safety.yaml#/components/schemas/ShieldContentPart
"""


ShieldMessageContent = TypeAliasType(
    "ShieldMessageContent", str | ShieldContentPart | list[ShieldContentPart]
)
"""Text, one content part, or a list of parts.

Source: safety.yaml#/components/schemas/ShieldMessageContent
"""


class ShieldSystemMessage(WireModel):
    """Instructions to the model.

    Source: safety.yaml#/components/schemas/ShieldSystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""

    content: ShieldMessageContent
    """Text, one content part, or a list of parts."""

    name: str | None = None
    """Name of the speaker."""


class ShieldToolCall(WireModel):
    """A call of a tool: natively `call_id`, `tool_name` and `arguments`, in OpenAI messages `id`,
    `type` and `function`.

    Source: safety.yaml#/components/schemas/ShieldToolCall
    """

    call_id: str | None = None
    """Identifier of a native call."""

    tool_name: str | None = None
    """Tool of a native call."""

    arguments: ToolArguments | None = None
    """Arguments of a call, as an object, or as text where the model's text is not an object."""

    arguments_json: str | None = None
    """Arguments of a native call as JSON text."""

    index: int | None = None
    """Place of an OpenAI call in the answer."""

    id: str | None = None
    """Identifier of an OpenAI call."""

    type: str | None = None
    """Kind of an OpenAI call, such as `function`."""

    function: ShieldFunctionCall | None = None
    """Function of an OpenAI call."""


class ShieldToolMessage(WireModel):
    """The result of a tool.

    Source: safety.yaml#/components/schemas/ShieldToolMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""

    content: ShieldMessageContent
    """Text, one content part, or a list of parts."""

    call_id: str | None = None
    """The call that this answers. Native messages only."""

    tool_call_id: str | None = None
    """The call that this answers. OpenAI messages only."""


class ShieldUserMessage(WireModel):
    """What the user says.

    Source: safety.yaml#/components/schemas/ShieldUserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""

    content: ShieldMessageContent
    """Text, one content part, or a list of parts."""

    context: ShieldMessageContent | None = None
    """Text, one content part, or a list of parts."""

    name: str | None = None
    """Name of the speaker."""


ShieldMessage = TypeAliasType(
    "ShieldMessage",
    Annotated[
        ShieldUserMessage
        | ShieldSystemMessage
        | ShieldDeveloperMessage
        | ShieldAssistantMessage
        | ShieldToolMessage
        | UnknownVariant,
        OpenUnion(
            "role",
            {
                "user": "ShieldUserMessage",
                "system": "ShieldSystemMessage",
                "developer": "ShieldDeveloperMessage",
                "assistant": "ShieldAssistantMessage",
                "tool": "ShieldToolMessage",
            },
        ),
    ],
)
"""A message to check. Native and OpenAI messages share their roles; each role has the fields of
both.

Source: safety.yaml#/components/schemas/ShieldMessage
"""


ViolationLevel = TypeAliasType("ViolationLevel", Literal["info", "warn", "error"] | str)
"""How grave a finding is; an error should stop the conversation.

Source: safety.yaml#/components/schemas/ViolationLevel
"""
