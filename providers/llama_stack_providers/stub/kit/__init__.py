"""What every stub is built of: identifiers and lists, time, words, samples, faults."""
