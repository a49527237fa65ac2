"""What stands between the socket and the generated routers, as plain ASGI: the gate and the keys."""

from llama_stack.web.auth import KeyCheck
from llama_stack.web.gate import Gate

__all__ = ["Gate", "KeyCheck"]
