# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import Message, Row


class SyntheticDataGenerationResponse(StackModel):
    """New data.

    Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerationResponse
    """

    synthetic_data: list[Row]
    """The rows; each has `dialog`, a list of messages, and `score` where the filter scores."""
    statistics: dict[str, Any] | MISSING = MISSING
    """Numbers on the run, such as how many were generated and kept."""


FilteringFunction = TypeAliasType(
    "FilteringFunction", Literal["none", "random", "top_k", "top_p", "top_k_top_p", "sigmoid"]
)
"""
Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so many (`top_k`), the
best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each with a chance that grows with
its score (`sigmoid`).


Source: synthetic_data_generation.yaml#/components/schemas/FilteringFunction
"""


class SyntheticDataGenerateRequest(StackModel):
    """What the new data starts from.

    Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerateRequest
    """

    dialogs: list[Message]
    """Messages to start from."""
    filtering_function: FilteringFunction
    model: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """Model that writes and scores the data. Default the provider's own."""
