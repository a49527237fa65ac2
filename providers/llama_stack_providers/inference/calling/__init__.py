"""Calling tools with models that were never taught to: what the providers that run or start engines have in common.

tools.py  which way a request asks for tools, the JSON schema of a call, and text back to a call
"""
