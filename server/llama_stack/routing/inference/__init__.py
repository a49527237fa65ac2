"""Inference over several providers: the model in a request decides who answers, and how hard it is tried."""

from llama_stack.routing.inference.discovery import Discoverer
from llama_stack.routing.inference.router import InferenceRouter
from llama_stack.routing.inference.served import Served
from llama_stack.routing.inference.table import ModelTable

__all__ = ["Discoverer", "InferenceRouter", "ModelTable", "Served"]
