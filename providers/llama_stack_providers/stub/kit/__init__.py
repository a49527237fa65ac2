"""What every stub is built of: identifiers and lists, tenants, time, words, samples, faults."""
