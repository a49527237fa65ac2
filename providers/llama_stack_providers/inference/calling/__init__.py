"""Calling tools with models that were never taught to: what the providers that run or start engines have in common.

tools.py      which way a request asks for tools, the JSON schema of a call, and text back to a call
by_schema.py  calls by answers in a JSON schema, for engines whose own calls break the schemas of their tools
arguments.py  whether the arguments of a call fit the schema of its tool
"""
