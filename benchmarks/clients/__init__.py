"""What the client SDKs cost, beside others for the same kind of API."""
