"""Responses: from a request to items, records and events."""
