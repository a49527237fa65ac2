"""Memory: banks of four kinds, and the vector databases beneath them."""
