"""Where older programs look for these models."""

from ..generated.types import ChatChunkChoice as Choice
from ..generated.types import ChatCompletionChunk as ChatCompletionChunk
from ..generated.types import ChatDelta as ChoiceDelta
from ..generated.types import ChatToolCallDelta as ChoiceDeltaToolCall

__all__ = ["ChatCompletionChunk", "Choice", "ChoiceDelta", "ChoiceDeltaToolCall"]
