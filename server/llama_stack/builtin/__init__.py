"""APIs that the server answers itself, unless the distribution names a provider for them."""
