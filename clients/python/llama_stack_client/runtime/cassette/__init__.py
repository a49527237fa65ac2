"""Recording and replaying of exchanges: the format, and a transport of httpx for either."""
