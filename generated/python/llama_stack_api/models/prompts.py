# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated

from pydantic import MISSING, Field, StrictBool, StrictInt, StrictStr

from llama_stack_spi.model import StackModel


class CreatePromptRequest(StackModel):
    """A prompt to store.

    Source: prompts.yaml#/components/schemas/CreatePromptRequest
    """

    prompt: StrictStr
    """The template; a variable stands as `{{ name }}`."""
    variables: list[StrictStr] | None | MISSING = MISSING
    """Names of the variables that the template uses."""


class UpdatePromptRequest(StackModel):
    """The next version of a prompt.

    Source: prompts.yaml#/components/schemas/UpdatePromptRequest
    """

    prompt: StrictStr
    """The new template; a variable stands as `{{ name }}`."""
    version: Annotated[StrictInt, Field(ge=1)]
    """The latest version as the caller knows it."""
    variables: list[StrictStr] | None | MISSING = MISSING
    """Names of the variables that the new template uses."""
    set_as_default: StrictBool = True
    """Whether the new version becomes the default. Default true."""


class SetDefaultVersionRequest(StackModel):
    """The version to make the default.

    Source: prompts.yaml#/components/schemas/SetDefaultVersionRequest
    """

    version: Annotated[StrictInt, Field(ge=1)]
    """An existing version of the prompt."""


class Prompt(StackModel):
    """One version of a prompt template.

    Source: prompts.yaml#/components/schemas/Prompt
    """

    prompt_id: StrictStr
    """Identifier of the prompt."""
    prompt: StrictStr | None | MISSING = MISSING
    """The template; a variable stands as `{{ name }}`."""
    version: Annotated[StrictInt, Field(ge=1)]
    """Number of this version, counted from 1."""
    variables: list[StrictStr]
    """Names of the variables."""
    is_default: StrictBool
    """Whether this is the version used where none is named."""


class PromptList(StackModel):
    """Prompts, or versions of one prompt.

    Source: prompts.yaml#/components/schemas/PromptList
    """

    data: list[Prompt]
    """The prompts."""
