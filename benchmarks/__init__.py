"""What things cost, measured beside peers in the same run: `python -m benchmarks --help`."""
