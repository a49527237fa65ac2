"""Where older programs look for these models."""

from ...generated.types import AgentTool as Toolgroup
from ...generated.types import AgentToolGroupWithArgs as ToolgroupAgentToolGroupWithArgs
from ...generated.types import Attachment as Document
from ...generated.types import ToolConfig as ToolConfig

__all__ = ["Document", "ToolConfig", "Toolgroup", "ToolgroupAgentToolGroupWithArgs"]
