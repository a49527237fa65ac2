"""Wrong servers for the checks of inference."""
