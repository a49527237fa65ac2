"""A service behind the target that does as it is told: what a target makes of faults, and of callers who leave."""
