"""Where older programs look for these models."""

from ...generated.types import AgentConfig as AgentConfig
from ...generated.types import AgentTool as Toolgroup
from ...generated.types import AgentToolGroupWithArgs as ToolgroupAgentToolGroupWithArgs
from ...generated.types import ToolConfig as ToolConfig

__all__ = ["AgentConfig", "ToolConfig", "Toolgroup", "ToolgroupAgentToolGroupWithArgs"]
