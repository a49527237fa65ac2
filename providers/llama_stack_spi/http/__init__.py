"""The runtime behind the generated routers: decoding, validation, answers, streams and errors over HTTP.

Generated code names things and calls this package; providers never import it.
"""

from llama_stack_spi.http.application import install
from llama_stack_spi.http.errors import ErrorAnswer, error_answer
from llama_stack_spi.http.operation import (
    Alias,
    DownloadAnswer,
    EmptyAnswer,
    EventStream,
    FileField,
    FormBody,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
)
from llama_stack_spi.http.routes import api_router, send_error
from llama_stack_spi.http.settings import DEFAULT_SETTINGS, HttpSettings

__all__ = [
    "DEFAULT_SETTINGS", "Alias", "DownloadAnswer", "EmptyAnswer", "ErrorAnswer", "EventStream", "FileField",
    "FormBody", "HttpSettings", "JsonAnswer", "JsonBody", "Operation", "Parameter", "api_router", "error_answer",
    "install", "send_error",
]  # fmt: skip
