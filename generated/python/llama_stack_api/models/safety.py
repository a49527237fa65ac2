# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import (
    ImageContentItem,
    Metadata,
    StopReason,
    TextContentItem,
    ToolArguments,
)

ViolationLevel = TypeAliasType("ViolationLevel", Literal["info", "warn", "error"])
"""
How grave a finding is; an error should stop the conversation.

Source: safety.yaml#/components/schemas/ViolationLevel
"""


class Shield(StackModel):
    """A registered shield.

    Source: safety.yaml#/components/schemas/Shield
    """

    identifier: StrictStr
    """Name of the shield in this stack."""
    provider_id: StrictStr
    """The provider that runs it."""
    provider_resource_id: StrictStr
    """Its name at the provider, often that of a model."""
    type: Literal["shield"] = "shield"
    """Kind of this resource."""
    params: dict[str, Any] | MISSING = MISSING
    """Settings of the shield."""


class ListShieldsResponse(StackModel):
    """All shields.

    Source: safety.yaml#/components/schemas/ListShieldsResponse
    """

    data: list[Shield]
    """The shields."""


class RegisterShieldRequest(StackModel):
    """A shield to make known.

    Source: safety.yaml#/components/schemas/RegisterShieldRequest
    """

    shield_id: Annotated[StrictStr, Field(min_length=1)]
    """Name of the shield in this stack."""
    provider_shield_id: StrictStr | None | MISSING = MISSING
    """Its name at the provider. Default the same as `shield_id`."""
    provider_id: StrictStr | None | MISSING = MISSING
    """The provider that runs it; needed where there are several."""
    params: dict[str, Any] | None | MISSING = MISSING
    """Settings of the shield."""


class ShieldFunctionCall(StackModel):
    """A function and its arguments.

    Source: safety.yaml#/components/schemas/ShieldFunctionCall
    """

    name: StrictStr | None | MISSING = MISSING
    """Name of the function."""
    arguments: StrictStr | None | MISSING = MISSING
    """Its arguments as JSON text."""


class SafetyImageUrl(StackModel):
    """Where an image is.

    Source: safety.yaml#/components/schemas/SafetyImageUrl
    """

    url: StrictStr
    """An `https:` or `data:` URL."""
    detail: StrictStr | None | MISSING = MISSING
    """How closely to look: `auto`, `low` or `high`."""


class ShieldFile(StackModel):
    """A file, by reference or in place.

    Source: safety.yaml#/components/schemas/ShieldFile
    """

    file_id: StrictStr | None | MISSING = MISSING
    """Identifier of an uploaded file."""
    file_data: StrictStr | None | MISSING = MISSING
    """The content in base64."""
    filename: StrictStr | None | MISSING = MISSING
    """Name of the file."""


class ShieldRefusalPart(StackModel):
    """A refusal of the model in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldRefusalPart
    """

    type: Literal["refusal"] = "refusal"
    """Tag of this kind."""
    refusal: StrictStr
    """Why the model declines."""


class ModerationImagePart(StackModel):
    """An image to moderate.

    Source: safety.yaml#/components/schemas/ModerationImagePart
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""
    image_url: SafetyImageUrl


class ModerationResult(StackModel):
    """The judgement on one input. Categories are the shield's own.

    Source: safety.yaml#/components/schemas/ModerationResult
    """

    flagged: StrictBool
    """Whether any category applies."""
    categories: dict[str, StrictBool]
    """Whether each category applies."""
    category_scores: dict[str, StrictFloat]
    """How sure the judge is of each category, from 0 to 1."""
    category_applied_input_types: dict[str, list[StrictStr]]
    """Which kinds of input each category looked at: `text`, `image`."""
    user_message: StrictStr | None | MISSING = MISSING
    """What to tell the user."""
    metadata: Metadata


class SafetyViolation(StackModel):
    """A finding of a shield.

    Source: safety.yaml#/components/schemas/SafetyViolation
    """

    violation_level: ViolationLevel
    user_message: StrictStr | None | MISSING = MISSING
    """What to tell the user."""
    metadata: Metadata


class ShieldToolCall(StackModel):
    """A call of a tool: natively `call_id`, `tool_name` and `arguments`, in OpenAI messages `id`, `type` and `function`.

    Source: safety.yaml#/components/schemas/ShieldToolCall
    """

    call_id: StrictStr | MISSING = MISSING
    """Identifier of a native call."""
    tool_name: StrictStr | MISSING = MISSING
    """Tool of a native call."""
    arguments: ToolArguments | MISSING = MISSING
    arguments_json: StrictStr | MISSING = MISSING
    """Arguments of a native call as JSON text."""
    index: StrictInt | None | MISSING = MISSING
    """Place of an OpenAI call in the answer."""
    id: StrictStr | None | MISSING = MISSING
    """Identifier of an OpenAI call."""
    type: StrictStr | MISSING = MISSING
    """Kind of an OpenAI call, such as `function`."""
    function: ShieldFunctionCall | None | MISSING = MISSING
    """Function of an OpenAI call."""


class ShieldImageUrlPart(StackModel):
    """An image in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldImageUrlPart
    """

    type: Literal["image_url"] = "image_url"
    """Tag of this kind."""
    image_url: SafetyImageUrl


class ShieldFilePart(StackModel):
    """A file in OpenAI's form.

    Source: safety.yaml#/components/schemas/ShieldFilePart
    """

    type: Literal["file"] = "file"
    """Tag of this kind."""
    file: ShieldFile


ModerationInputPart = TypeAliasType(
    "ModerationInputPart",
    Annotated[TextContentItem | ModerationImagePart, Field(discriminator="type")],
)
"""
A text or an image to moderate.

Source: safety.yaml#/components/schemas/ModerationInputPart
"""


class Moderation(StackModel):
    """The judgement on some inputs.

    Source: safety.yaml#/components/schemas/Moderation
    """

    id: StrictStr
    """Identifier of this judgement."""
    model: StrictStr
    """The shield or model that judged."""
    results: list[ModerationResult]
    """One result for each input, in their order."""


class RunShieldResponse(StackModel):
    """What the shield found.

    Source: safety.yaml#/components/schemas/RunShieldResponse
    """

    violation: SafetyViolation | None | MISSING = MISSING
    """What is wrong with the conversation; absent or null when nothing is."""


ShieldContentPart = TypeAliasType(
    "ShieldContentPart",
    Annotated[
        TextContentItem | ImageContentItem | ShieldImageUrlPart | ShieldFilePart | ShieldRefusalPart,
        Field(discriminator="type"),
    ],
)
"""
One piece of content, in the native form or OpenAI's.

Source: safety.yaml#/components/schemas/ShieldContentPart
"""


ModerationInputItem = TypeAliasType("ModerationInputItem", StrictStr | ModerationInputPart)
"""
One input of a list.

Source: safety.yaml#/components/schemas/ModerationInputItem
"""


ShieldMessageContent = TypeAliasType(
    "ShieldMessageContent", StrictStr | ShieldContentPart | list[ShieldContentPart]
)
"""
Text, one content part, or a list of parts.

Source: safety.yaml#/components/schemas/ShieldMessageContent
"""


ModerationInput = TypeAliasType("ModerationInput", StrictStr | list[ModerationInputItem])
"""
One text, or a list of texts and images.

Source: safety.yaml#/components/schemas/ModerationInput
"""


class ShieldUserMessage(StackModel):
    """What the user says.

    Source: safety.yaml#/components/schemas/ShieldUserMessage
    """

    role: Literal["user"] = "user"
    """Tag of this kind."""
    content: ShieldMessageContent
    context: ShieldMessageContent | MISSING = MISSING
    name: StrictStr | None | MISSING = MISSING
    """Name of the speaker."""


class ShieldSystemMessage(StackModel):
    """Instructions to the model.

    Source: safety.yaml#/components/schemas/ShieldSystemMessage
    """

    role: Literal["system"] = "system"
    """Tag of this kind."""
    content: ShieldMessageContent
    name: StrictStr | None | MISSING = MISSING
    """Name of the speaker."""


class ShieldDeveloperMessage(StackModel):
    """Instructions to the model from the developer.

    Source: safety.yaml#/components/schemas/ShieldDeveloperMessage
    """

    role: Literal["developer"] = "developer"
    """Tag of this kind."""
    content: ShieldMessageContent
    name: StrictStr | None | MISSING = MISSING
    """Name of the speaker."""


class ShieldAssistantMessage(StackModel):
    """What the model says.

    Source: safety.yaml#/components/schemas/ShieldAssistantMessage
    """

    role: Literal["assistant"] = "assistant"
    """Tag of this kind."""
    content: ShieldMessageContent | None | MISSING = MISSING
    """The answer; null or absent beside tool calls."""
    name: StrictStr | None | MISSING = MISSING
    """Name of the speaker."""
    refusal: StrictStr | None | MISSING = MISSING
    """Why the model declines. OpenAI messages only."""
    tool_calls: list[ShieldToolCall] | None | MISSING = MISSING
    """Calls that the model asks for."""
    stop_reason: StopReason | MISSING = MISSING


class ShieldToolMessage(StackModel):
    """The result of a tool.

    Source: safety.yaml#/components/schemas/ShieldToolMessage
    """

    role: Literal["tool"] = "tool"
    """Tag of this kind."""
    content: ShieldMessageContent
    call_id: StrictStr | MISSING = MISSING
    """The call that this answers. Native messages only."""
    tool_call_id: StrictStr | MISSING = MISSING
    """The call that this answers. OpenAI messages only."""


class CreateModerationRequest(StackModel):
    """Inputs to moderate.

    Source: safety.yaml#/components/schemas/CreateModerationRequest
    """

    input: ModerationInput
    model: StrictStr | None | MISSING = MISSING
    """The shield or model that judges. Default the only one there is."""


ShieldMessage = TypeAliasType(
    "ShieldMessage",
    Annotated[
        ShieldUserMessage
        | ShieldSystemMessage
        | ShieldDeveloperMessage
        | ShieldAssistantMessage
        | ShieldToolMessage,
        Field(discriminator="role"),
    ],
)
"""
A message to check. Native and OpenAI messages share their roles; each role has the fields of both.

Source: safety.yaml#/components/schemas/ShieldMessage
"""


class RunShieldRequest(StackModel):
    """A conversation to check.

    Source: safety.yaml#/components/schemas/RunShieldRequest
    """

    shield_id: Annotated[StrictStr, Field(min_length=1)]
    """The shield that checks."""
    messages: list[ShieldMessage]
    """The conversation, oldest message first."""
    params: dict[str, Any] | MISSING = MISSING
    """Settings of this run; what they mean is the provider's choice."""
