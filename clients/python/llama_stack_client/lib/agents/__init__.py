"""The agent helper: `agent`, `client_tool`, `event_logger`, `tool_parser`, `react`."""
