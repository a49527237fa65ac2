# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Any, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
)
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import JobStatus


class CancelTrainingJobRequest(StackModel):
    """A job to cancel.

    Source: post_training.yaml#/components/schemas/CancelTrainingJobRequest
    """

    job_uuid: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of the job."""


class PostTrainingJob(StackModel):
    """A job.

    Source: post_training.yaml#/components/schemas/PostTrainingJob
    """

    job_uuid: StrictStr
    """Identifier of the job."""


class ListPostTrainingJobsResponse(StackModel):
    """Jobs.

    Source: post_training.yaml#/components/schemas/ListPostTrainingJobsResponse
    """

    data: list[PostTrainingJob]
    """The jobs."""


class PostTrainingMetric(StackModel):
    """How well training went up to a checkpoint.

    Source: post_training.yaml#/components/schemas/PostTrainingMetric
    """

    epoch: StrictInt
    """After which epoch, from 0."""
    train_loss: StrictFloat
    """Loss on the training rows."""
    validation_loss: StrictFloat
    """Loss on the validation rows."""
    perplexity: StrictFloat
    """Perplexity on the validation rows."""


class LoraFinetuningConfig(StackModel):
    """Trains small matrices beside the frozen weights.

    Source: post_training.yaml#/components/schemas/LoraFinetuningConfig
    """

    type: Literal["LoRA"] = "LoRA"
    """Tag of this kind."""
    lora_attn_modules: list[StrictStr]
    """Attention modules that get matrices, such as `q_proj`."""
    apply_lora_to_mlp: StrictBool
    """Whether the feed-forward layers get matrices."""
    apply_lora_to_output: StrictBool
    """Whether the output layer gets one."""
    rank: Annotated[StrictInt, Field(ge=1)]
    """Rank of the matrices."""
    alpha: Annotated[StrictInt, Field(ge=1)]
    """Scale of their effect; it is divided by the rank."""
    use_dora: StrictBool = False
    """Whether to train magnitude and direction apart."""
    quantize_base: StrictBool = False
    """Whether to quantize the frozen weights."""


class QATFinetuningConfig(StackModel):
    """Trains all weights so that they bear quantization.

    Source: post_training.yaml#/components/schemas/QATFinetuningConfig
    """

    type: Literal["QAT"] = "QAT"
    """Tag of this kind."""
    quantizer_name: StrictStr
    """The quantizer to train for."""
    group_size: Annotated[StrictInt, Field(ge=1)]
    """How many weights share a scale."""


DPOLossType = TypeAliasType("DPOLossType", Literal["sigmoid", "hinge", "ipo", "kto_pair"])
"""
Loss over a pair of answers. Default `sigmoid`.

Source: post_training.yaml#/components/schemas/DPOLossType
"""


DatasetFormat = TypeAliasType("DatasetFormat", Literal["instruct", "dialog"])
"""
Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.

Source: post_training.yaml#/components/schemas/DatasetFormat
"""


OptimizerType = TypeAliasType("OptimizerType", Literal["adam", "adamw", "sgd"])
"""
The optimizer.

Source: post_training.yaml#/components/schemas/OptimizerType
"""


class EfficiencyConfig(StackModel):
    """What to trade for memory.

    Source: post_training.yaml#/components/schemas/EfficiencyConfig
    """

    enable_activation_checkpointing: StrictBool = False
    """Whether to compute activations again instead of keeping them."""
    enable_activation_offloading: StrictBool = False
    """Whether to keep activations in main memory."""
    memory_efficient_fsdp_wrap: StrictBool = False
    """Whether to shard the model in smaller pieces."""
    fsdp_cpu_offload: StrictBool = False
    """Whether to keep shards in main memory."""


class Checkpoint(StackModel):
    """Weights that a job has written.

    Source: post_training.yaml#/components/schemas/Checkpoint
    """

    identifier: StrictStr
    """Identifier of the checkpoint."""
    created_at: AwareDatetime
    """When it was written."""
    epoch: StrictInt
    """After which epoch, from 0."""
    post_training_job_id: StrictStr
    """The job that wrote it."""
    path: StrictStr
    """Where it lies."""
    training_metrics: PostTrainingMetric | MISSING = MISSING


AlgorithmConfig = TypeAliasType(
    "AlgorithmConfig",
    Annotated[LoraFinetuningConfig | QATFinetuningConfig, Field(discriminator="type")],
)
"""
How supervised training changes the weights.

Source: post_training.yaml#/components/schemas/AlgorithmConfig
"""


class DPOAlignmentConfig(StackModel):
    """Direct preference optimization.

    Source: post_training.yaml#/components/schemas/DPOAlignmentConfig
    """

    beta: Annotated[StrictFloat, Field(ge=0.0)] = 0.1
    """How strongly the model is held to where it started."""
    loss_type: DPOLossType | MISSING = MISSING
    reward_scale: StrictFloat | MISSING = MISSING
    """Factor of the implicit reward; older clients send it."""
    reward_clip: StrictFloat | MISSING = MISSING
    """Limit of the implicit reward; older clients send it."""
    epsilon: StrictFloat | MISSING = MISSING
    """Share of labels taken to be wrong; older clients send it."""
    gamma: StrictFloat | MISSING = MISSING
    """Margin between the better and the worse answer; older clients send it."""


class DataConfig(StackModel):
    """What to train on.

    Source: post_training.yaml#/components/schemas/DataConfig
    """

    dataset_id: Annotated[StrictStr, Field(min_length=1)]
    """Dataset with the training rows."""
    batch_size: Annotated[StrictInt, Field(ge=1)]
    """Rows in a batch."""
    shuffle: StrictBool
    """Whether to mix the rows in each epoch."""
    data_format: DatasetFormat | MISSING = MISSING
    validation_dataset_id: StrictStr | MISSING = MISSING
    """Dataset with the validation rows."""
    packed: StrictBool = False
    """Whether to fill the context with several rows."""
    train_on_input: StrictBool = False
    """Whether the prompt counts for the loss."""


class OptimizerConfig(StackModel):
    """How the weights move.

    Source: post_training.yaml#/components/schemas/OptimizerConfig
    """

    optimizer_type: OptimizerType
    lr: Annotated[StrictFloat, Field(ge=0.0)]
    """Learning rate."""
    weight_decay: Annotated[StrictFloat, Field(ge=0.0)]
    """How strongly weights shrink."""
    num_warmup_steps: Annotated[StrictInt, Field(ge=0)]
    """Steps until the learning rate is reached."""


class PostTrainingJobStatusResponse(StackModel):
    """Where a job stands.

    Source: post_training.yaml#/components/schemas/PostTrainingJobStatusResponse
    """

    job_uuid: StrictStr
    """Identifier of the job."""
    status: JobStatus
    scheduled_at: AwareDatetime | MISSING = MISSING
    """When it was accepted."""
    started_at: AwareDatetime | MISSING = MISSING
    """When it began."""
    completed_at: AwareDatetime | MISSING = MISSING
    """When it ended, in whatever way."""
    resources_allocated: dict[str, Any] | MISSING = MISSING
    """What it runs on, such as devices and memory."""
    checkpoints: list[Checkpoint]
    """The checkpoints so far, oldest first."""


class PostTrainingJobArtifactsResponse(StackModel):
    """What a job has made.

    Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
    """

    job_uuid: StrictStr
    """Identifier of the job."""
    checkpoints: list[Checkpoint]
    """The checkpoints so far, oldest first."""


class TrainingConfig(StackModel):
    """How long, on what and how training goes.

    Source: post_training.yaml#/components/schemas/TrainingConfig
    """

    n_epochs: Annotated[StrictInt, Field(ge=1)]
    """How often to go through the data."""
    max_steps_per_epoch: Annotated[StrictInt, Field(ge=1)] = 1
    """Most steps of an epoch."""
    gradient_accumulation_steps: Annotated[StrictInt, Field(ge=1)] = 1
    """How many batches make one step."""
    max_validation_steps: Annotated[StrictInt, Field(ge=0)] = 1
    """Most batches of a validation."""
    data_config: DataConfig | MISSING = MISSING
    optimizer_config: OptimizerConfig | MISSING = MISSING
    efficiency_config: EfficiencyConfig | MISSING = MISSING
    dtype: StrictStr = "bf16"
    """Type of the numbers, such as `bf16` or `fp32`."""


class SupervisedFineTuneRequest(StackModel):
    """A job that trains on examples.

    Source: post_training.yaml#/components/schemas/SupervisedFineTuneRequest
    """

    job_uuid: Annotated[StrictStr, Field(min_length=1, pattern="^[^/]+$")]
    """Identifier of the new job; it has no slashes."""
    model: Annotated[StrictStr | MISSING, Field(min_length=1)] = MISSING
    """Model to train."""
    checkpoint_dir: StrictStr | MISSING = MISSING
    """Where the weights to start from lie. Default the model as it is."""
    algorithm_config: AlgorithmConfig | MISSING = MISSING
    training_config: TrainingConfig
    hyperparam_search_config: dict[str, Any] | MISSING = MISSING
    """Settings of a search for good settings."""
    logger_config: dict[str, Any] | MISSING = MISSING
    """Settings of the log."""


class PreferenceOptimizeRequest(StackModel):
    """A job that trains on preferences.

    Source: post_training.yaml#/components/schemas/PreferenceOptimizeRequest
    """

    job_uuid: Annotated[StrictStr, Field(min_length=1, pattern="^[^/]+$")]
    """Identifier of the new job; it has no slashes."""
    finetuned_model: Annotated[StrictStr, Field(min_length=1)]
    """Model to train."""
    algorithm_config: DPOAlignmentConfig
    training_config: TrainingConfig
    hyperparam_search_config: dict[str, Any] | MISSING = MISSING
    """Settings of a search for good settings."""
    logger_config: dict[str, Any] | MISSING = MISSING
    """Settings of the log."""
