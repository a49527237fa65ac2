"""The conformance kit: certifies a provider or a server against the contract, with evidence for what it says."""

__version__ = "0.1.0"
