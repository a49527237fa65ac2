"""Generates everything that follows from the documents in `openapi/`: load, build, view, render, emit."""
