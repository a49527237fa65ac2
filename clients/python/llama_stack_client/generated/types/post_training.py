# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import JobStatus


class Checkpoint(WireModel):
    """Weights that a job has written.

    Source: post_training.yaml#/components/schemas/Checkpoint
    """

    identifier: str
    """Identifier of the checkpoint."""

    created_at: datetime
    """When it was written."""

    epoch: int
    """After which epoch, from 0."""

    post_training_job_id: str
    """The job that wrote it."""

    path: str
    """Where it lies."""

    training_metrics: PostTrainingMetric | None = None
    """How well training went up to a checkpoint."""


class DPOAlignmentConfig(WireModel):
    """Direct preference optimization.

    Source: post_training.yaml#/components/schemas/DPOAlignmentConfig
    """

    beta: float | None = 0.1
    """How strongly the model is held to where it started."""

    loss_type: DPOLossType | None = None
    """Loss over a pair of answers. Default `sigmoid`."""

    reward_scale: float | None = None
    """Factor of the implicit reward; older clients send it."""

    reward_clip: float | None = None
    """Limit of the implicit reward; older clients send it."""

    epsilon: float | None = None
    """Share of labels taken to be wrong; older clients send it."""

    gamma: float | None = None
    """Margin between the better and the worse answer; older clients send it."""


DPOLossType = TypeAliasType("DPOLossType", Literal["sigmoid", "hinge", "ipo", "kto_pair"] | str)
"""Loss over a pair of answers. Default `sigmoid`.

Source: post_training.yaml#/components/schemas/DPOLossType
"""


class DataConfig(WireModel):
    """What to train on.

    Source: post_training.yaml#/components/schemas/DataConfig
    """

    dataset_id: str
    """Dataset with the training rows."""

    batch_size: int
    """Rows in a batch."""

    shuffle: bool
    """Whether to mix the rows in each epoch."""

    data_format: DatasetFormat | None = None
    """Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages."""

    validation_dataset_id: str | None = None
    """Dataset with the validation rows."""

    packed: bool | None = False
    """Whether to fill the context with several rows."""

    train_on_input: bool | None = False
    """Whether the prompt counts for the loss."""


DatasetFormat = TypeAliasType("DatasetFormat", Literal["instruct", "dialog"] | str)
"""Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.

Source: post_training.yaml#/components/schemas/DatasetFormat
"""


class EfficiencyConfig(WireModel):
    """What to trade for memory.

    Source: post_training.yaml#/components/schemas/EfficiencyConfig
    """

    enable_activation_checkpointing: bool | None = False
    """Whether to compute activations again instead of keeping them."""

    enable_activation_offloading: bool | None = False
    """Whether to keep activations in main memory."""

    memory_efficient_fsdp_wrap: bool | None = False
    """Whether to shard the model in smaller pieces."""

    fsdp_cpu_offload: bool | None = False
    """Whether to keep shards in main memory."""


class ListPostTrainingJobsResponse(WireModel):
    """Jobs.

    Source: post_training.yaml#/components/schemas/ListPostTrainingJobsResponse
    """

    data: list[PostTrainingJob]
    """The jobs."""


class LoraFinetuningConfig(WireModel):
    """Trains small matrices beside the frozen weights.

    Source: post_training.yaml#/components/schemas/LoraFinetuningConfig
    """

    type: Literal["LoRA"] = "LoRA"
    """Tag of this kind."""

    lora_attn_modules: list[str]
    """Attention modules that get matrices, such as `q_proj`."""

    apply_lora_to_mlp: bool
    """Whether the feed-forward layers get matrices."""

    apply_lora_to_output: bool
    """Whether the output layer gets one."""

    rank: int
    """Rank of the matrices."""

    alpha: int
    """Scale of their effect; it is divided by the rank."""

    use_dora: bool | None = False
    """Whether to train magnitude and direction apart."""

    quantize_base: bool | None = False
    """Whether to quantize the frozen weights."""


class OptimizerConfig(WireModel):
    """How the weights move.

    Source: post_training.yaml#/components/schemas/OptimizerConfig
    """

    optimizer_type: OptimizerType
    """The optimizer."""

    lr: float
    """Learning rate."""

    weight_decay: float
    """How strongly weights shrink."""

    num_warmup_steps: int
    """Steps until the learning rate is reached."""


OptimizerType = TypeAliasType("OptimizerType", Literal["adam", "adamw", "sgd"] | str)
"""The optimizer.

Source: post_training.yaml#/components/schemas/OptimizerType
"""


class PostTrainingJob(WireModel):
    """A job.

    Source: post_training.yaml#/components/schemas/PostTrainingJob
    """

    job_uuid: str
    """Identifier of the job."""


class PostTrainingJobArtifactsResponse(WireModel):
    """What a job has made.

    Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
    """

    job_uuid: str
    """Identifier of the job."""

    checkpoints: list[Checkpoint]
    """The checkpoints so far, oldest first."""


class PostTrainingJobStatusResponse(WireModel):
    """Where a job stands.

    Source: post_training.yaml#/components/schemas/PostTrainingJobStatusResponse
    """

    job_uuid: str
    """Identifier of the job."""

    status: JobStatus
    """Where a long piece of work stands."""

    scheduled_at: datetime | None = None
    """When it was accepted."""

    started_at: datetime | None = None
    """When it began."""

    completed_at: datetime | None = None
    """When it ended, in whatever way."""

    resources_allocated: dict[str, Any] | None = None
    """What it runs on, such as devices and memory."""

    checkpoints: list[Checkpoint]
    """The checkpoints so far, oldest first."""


class PostTrainingMetric(WireModel):
    """How well training went up to a checkpoint.

    Source: post_training.yaml#/components/schemas/PostTrainingMetric
    """

    epoch: int
    """After which epoch, from 0."""

    train_loss: float
    """Loss on the training rows."""

    validation_loss: float
    """Loss on the validation rows."""

    perplexity: float
    """Perplexity on the validation rows."""


class QATFinetuningConfig(WireModel):
    """Trains all weights so that they bear quantization.

    Source: post_training.yaml#/components/schemas/QATFinetuningConfig
    """

    type: Literal["QAT"] = "QAT"
    """Tag of this kind."""

    quantizer_name: str
    """The quantizer to train for."""

    group_size: int
    """How many weights share a scale."""


AlgorithmConfig = TypeAliasType(
    "AlgorithmConfig",
    Annotated[
        LoraFinetuningConfig | QATFinetuningConfig | UnknownVariant,
        OpenUnion("type", {"LoRA": "LoraFinetuningConfig", "QAT": "QATFinetuningConfig"}),
    ],
)
"""How supervised training changes the weights.

Source: post_training.yaml#/components/schemas/AlgorithmConfig
"""


class TrainingConfig(WireModel):
    """How long, on what and how training goes.

    Source: post_training.yaml#/components/schemas/TrainingConfig
    """

    n_epochs: int
    """How often to go through the data."""

    max_steps_per_epoch: int | None = 1
    """Most steps of an epoch."""

    gradient_accumulation_steps: int | None = 1
    """How many batches make one step."""

    max_validation_steps: int | None = 1
    """Most batches of a validation."""

    data_config: DataConfig | None = None
    """What to train on."""

    optimizer_config: OptimizerConfig | None = None
    """How the weights move."""

    efficiency_config: EfficiencyConfig | None = None
    """What to trade for memory."""

    dtype: str | None = "bf16"
    """Type of the numbers, such as `bf16` or `fp32`."""
