# Generated from the documents in openapi/ by `make generate`. Do not edit.

from pydantic import MISSING, StrictStr

from llama_stack_spi.model import StackModel


class TinyModel(StackModel):
    """A model.

    Source: aliases.yaml#/components/schemas/TinyModel
    """

    id: StrictStr
    """Its identifier."""


class CancelTinyJobRequest(StackModel):
    """Which job.

    Source: aliases.yaml#/components/schemas/CancelTinyJobRequest
    """

    job_id: StrictStr
    """The job."""
    reason: StrictStr | MISSING = MISSING
    """Why."""
