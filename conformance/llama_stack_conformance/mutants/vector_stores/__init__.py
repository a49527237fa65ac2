"""Vector stores that are wrong in one way each."""
