"""An agent that thinks and acts in turns: `agent` and `tool_parser`."""
