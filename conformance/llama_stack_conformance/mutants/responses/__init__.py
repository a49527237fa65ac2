"""Wrong servers for the checks of responses and conversations."""
