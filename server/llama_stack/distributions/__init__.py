"""YAML files that ship with the server."""
