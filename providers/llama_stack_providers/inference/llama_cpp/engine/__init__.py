"""The engine: one child process per loaded model, which serves HTTP on the loopback interface to this process alone."""

from llama_stack_providers.inference.llama_cpp.engine.model import Model
from llama_stack_providers.inference.llama_cpp.engine.pool import Engines
from llama_stack_providers.inference.llama_cpp.engine.process import Engine

__all__ = ["Engine", "Engines", "Model"]
