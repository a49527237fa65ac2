"""Where older programs look for these models."""

from ...generated.types import AgentConfig as AgentConfig
from ...generated.types import ChatCompletionResponse as ChatCompletionResponse
from ...generated.types import CompletionMessage as CompletionMessage
from ...generated.types import ContentDelta as ContentDelta
from ...generated.types import InterleavedContent as InterleavedContent
from ...generated.types import InterleavedContentItem as InterleavedContentItem
from ...generated.types import RagDocument as Document
from ...generated.types import RagQueryConfig as QueryConfig
from ...generated.types import RagQueryResult as QueryResult
from ...generated.types import ResponseFormat as ResponseFormat
from ...generated.types import SafetyViolation as SafetyViolation
from ...generated.types import SamplingParams as SamplingParams
from ...generated.types import SystemMessage as SystemMessage
from ...generated.types import ToolCall as ToolCall
from ...generated.types import ToolResponseMessage as ToolResponseMessage
from ...generated.types import UserMessage as UserMessage

__all__ = [
    "AgentConfig",
    "ChatCompletionResponse",
    "CompletionMessage",
    "ContentDelta",
    "Document",
    "InterleavedContent",
    "InterleavedContentItem",
    "QueryConfig",
    "QueryResult",
    "ResponseFormat",
    "SafetyViolation",
    "SamplingParams",
    "SystemMessage",
    "ToolCall",
    "ToolResponseMessage",
    "UserMessage",
]
