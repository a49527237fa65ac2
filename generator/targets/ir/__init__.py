"""The contract itself, printed."""
