"""Helpers around inference: `event_logger` and `utils`."""
