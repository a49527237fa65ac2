"""For authors of providers: a package to begin with."""
