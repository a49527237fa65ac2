"""Settings of `remote::tensorrt-llm`."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from llama_stack_providers.inference.upstream.config import Address
from llama_stack_providers.inference.upstream.openai.config import OpenAIConfig


class ChatTemplate(BaseModel):
    """How a chat becomes a prompt. `{content}` stands for the text of a message; nothing else is replaced."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    begin: str = Field(default="", description="Text before the first message.")
    system: str = Field(description="A system message.")
    user: str = Field(description="A user's message.")
    assistant: str = Field(description="A message of the model.")
    generate: str = Field(description="Text behind the last message, where the model goes on.")

    @model_validator(mode="after")
    def _messages_have_content(self) -> Self:
        for role in ("system", "user", "assistant"):
            if "{content}" not in getattr(self, role):
                raise ValueError(f"`{role}` lacks {{content}}")
        return self


class TensorRtConfig(OpenAIConfig):
    """Where the engines are, and which endpoints they have."""

    base_url: Address = Field(
        default="http://localhost:8000/v1",
        description="Address of trtllm-serve, with /v1; or of Triton, without.",
    )
    api: Literal["openai", "generate"] = Field(
        default="openai", description="`openai` for trtllm-serve, `generate` for Triton's generate endpoints."
    )
    chat_template: ChatTemplate | None = Field(
        default=None, description="For `generate`, which has none: without it, chats are refused."
    )
    max_tokens: int = Field(
        default=512,
        ge=1,
        description="For `generate`, which needs one: most tokens where a request says none.",
    )
