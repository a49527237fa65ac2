"""Finding passages: documents cut up, indexed, filtered and ranked, for stores, memory banks and tools."""
