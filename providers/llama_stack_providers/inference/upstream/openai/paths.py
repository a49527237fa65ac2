"""Where an operation of an upstream is."""

from __future__ import annotations

import re

from llama_stack_spi import InvalidRequestError

_DEPLOYMENT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")


class Paths:
    """Paths below `base_url`.

    Args:
        api_version: Version of Azure's API by deployments, where the model of a request stands in the path.
    """

    def __init__(self, api_version: str | None = None) -> None:
        self._version = api_version

    def of(self, operation: str, model: str) -> str:
        """The path of an operation, such as `/chat/completions`, for a model."""
        if self._version is None:
            return operation
        if not _DEPLOYMENT.fullmatch(model):
            raise InvalidRequestError(
                f"'{model}' cannot be the name of a deployment.", code="model_not_found", param="model"
            )
        return f"/openai/deployments/{model}{operation}?api-version={self._version}"

    @property
    def models(self) -> str:
        """The path of the list of models."""
        return "/models" if self._version is None else f"/openai/models?api-version={self._version}"
