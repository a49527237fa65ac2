"""What is built above the calls: agents with tools of your own, event loggers, retrieval."""
