"""What this package was generated from: versions, and digests to compare with those of a server."""

from .generated.provenance import GENERATOR_VERSION, OPERATION_DIGESTS, SPEC_DIGEST, SPEC_VERSION

__all__ = ["GENERATOR_VERSION", "OPERATION_DIGESTS", "SPEC_DIGEST", "SPEC_VERSION"]
