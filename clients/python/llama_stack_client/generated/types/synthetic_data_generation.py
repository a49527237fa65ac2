# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel

from .common import Row

FilteringFunction = TypeAliasType(
    "FilteringFunction", Literal["none", "random", "top_k", "top_p", "top_k_top_p", "sigmoid"] | str
)
"""Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so
many (`top_k`), the best up to a share of the total score (`top_p`), both limits
(`top_k_top_p`), or each with a chance that grows with its score (`sigmoid`).

Source: synthetic_data_generation.yaml#/components/schemas/FilteringFunction
"""


class SyntheticDataGenerationResponse(WireModel):
    """New data.

    Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerationResponse
    """

    synthetic_data: list[Row]
    """The rows; each has `dialog`, a list of messages, and `score` where the filter scores."""

    statistics: dict[str, Any] | None = None
    """Numbers on the run, such as how many were generated and kept."""
