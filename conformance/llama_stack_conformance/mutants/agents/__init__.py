"""Wrong servers for the checks of agents."""
