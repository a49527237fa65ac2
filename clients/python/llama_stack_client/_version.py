"""Version of this package, sent with every request."""

__version__ = "1.0.0"
