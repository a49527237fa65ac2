"""Where older programs look for these models."""

from ...generated.types import AgentTool as Toolgroup
from ...generated.types import AgentToolGroupWithArgs as ToolgroupAgentToolGroupWithArgs
from ...generated.types import Attachment as Document

__all__ = ["Document", "Toolgroup", "ToolgroupAgentToolGroupWithArgs"]
