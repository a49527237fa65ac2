"""What is certified: an address, a provider inside this process, or a distribution in a process of its own."""
