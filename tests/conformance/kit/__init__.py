"""The conformance kit: that its checks are sound, its runs repeatable, its reports what they say."""
