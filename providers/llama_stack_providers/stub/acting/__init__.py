"""Acting: which tool is called, what the tools do, and the turns of an agent."""
