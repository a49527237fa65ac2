"""The kit's proof of itself: a golden server that passes, a null server that does not, mutants that are caught."""
