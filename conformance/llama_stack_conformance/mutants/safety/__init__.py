"""Wrong servers for the checks of safety."""
