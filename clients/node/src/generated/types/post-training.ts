// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of PostTraining. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { JobStatus } from "./common.js";

/**
 * A job that trains on examples.
 *
 * Source: post_training.yaml#/components/schemas/SupervisedFineTuneRequest
 */
export interface SupervisedFineTuneRequest {
  /** Identifier of the new job; it has no slashes. */
  job_uuid: string;
  /** Model to train. */
  model?: string | undefined;
  /** Where the weights to start from lie. Default the model as it is. */
  checkpoint_dir?: string | undefined;
  /** How supervised training changes the weights. */
  algorithm_config?: AlgorithmConfig | undefined;
  /** How long, on what and how training goes. */
  training_config: TrainingConfig;
  /** Settings of a search for good settings. */
  hyperparam_search_config?: { [key: string]: unknown } | undefined;
  /** Settings of the log. */
  logger_config?: { [key: string]: unknown } | undefined;
}

/**
 * A job that trains on preferences.
 *
 * Source: post_training.yaml#/components/schemas/PreferenceOptimizeRequest
 */
export interface PreferenceOptimizeRequest {
  /** Identifier of the new job; it has no slashes. */
  job_uuid: string;
  /** Model to train. */
  finetuned_model: string;
  /** Direct preference optimization. */
  algorithm_config: DPOAlignmentConfig;
  /** How long, on what and how training goes. */
  training_config: TrainingConfig;
  /** Settings of a search for good settings. */
  hyperparam_search_config?: { [key: string]: unknown } | undefined;
  /** Settings of the log. */
  logger_config?: { [key: string]: unknown } | undefined;
}

/**
 * A job to cancel.
 *
 * Source: post_training.yaml#/components/schemas/CancelTrainingJobRequest
 */
export interface CancelTrainingJobRequest {
  /** Identifier of the job. */
  job_uuid: string;
}

/**
 * A job.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJob
 */
export interface PostTrainingJob {
  /** Identifier of the job. */
  job_uuid: string;
}

/**
 * Jobs.
 *
 * Source: post_training.yaml#/components/schemas/ListPostTrainingJobsResponse
 */
export interface ListPostTrainingJobsResponse {
  /** The jobs. */
  data: PostTrainingJob[];
}

/**
 * Where a job stands.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJobStatusResponse
 */
export interface PostTrainingJobStatusResponse {
  /** Identifier of the job. */
  job_uuid: string;
  /** Where a long piece of work stands. */
  status: JobStatus;
  /** When it was accepted. */
  scheduled_at?: string | undefined;
  /** When it began. */
  started_at?: string | undefined;
  /** When it ended, in whatever way. */
  completed_at?: string | undefined;
  /** What it runs on, such as devices and memory. */
  resources_allocated?: { [key: string]: unknown } | undefined;
  /** The checkpoints so far, oldest first. */
  checkpoints: Checkpoint[];
}

/**
 * What a job has made.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingJobArtifactsResponse
 */
export interface PostTrainingJobArtifactsResponse {
  /** Identifier of the job. */
  job_uuid: string;
  /** The checkpoints so far, oldest first. */
  checkpoints: Checkpoint[];
}

/**
 * Weights that a job has written.
 *
 * Source: post_training.yaml#/components/schemas/Checkpoint
 */
export interface Checkpoint {
  /** Identifier of the checkpoint. */
  identifier: string;
  /** When it was written. */
  created_at: string;
  /** After which epoch, from 0. */
  epoch: number;
  /** The job that wrote it. */
  post_training_job_id: string;
  /** Where it lies. */
  path: string;
  /** How well training went up to a checkpoint. */
  training_metrics?: PostTrainingMetric | undefined;
}

/**
 * How well training went up to a checkpoint.
 *
 * Source: post_training.yaml#/components/schemas/PostTrainingMetric
 */
export interface PostTrainingMetric {
  /** After which epoch, from 0. */
  epoch: number;
  /** Loss on the training rows. */
  train_loss: number;
  /** Loss on the validation rows. */
  validation_loss: number;
  /** Perplexity on the validation rows. */
  perplexity: number;
}

/**
 * How supervised training changes the weights.
 *
 * Source: post_training.yaml#/components/schemas/AlgorithmConfig
 */
export type AlgorithmConfig = LoraFinetuningConfig | QATFinetuningConfig | UnknownVariant<"type">;

/**
 * Trains small matrices beside the frozen weights.
 *
 * Source: post_training.yaml#/components/schemas/LoraFinetuningConfig
 */
export interface LoraFinetuningConfig {
  /** Tag of this kind. */
  type: "LoRA";
  /** Attention modules that get matrices, such as `q_proj`. */
  lora_attn_modules: string[];
  /** Whether the feed-forward layers get matrices. */
  apply_lora_to_mlp: boolean;
  /** Whether the output layer gets one. */
  apply_lora_to_output: boolean;
  /** Rank of the matrices. */
  rank: number;
  /** Scale of their effect; it is divided by the rank. */
  alpha: number;
  /** Whether to train magnitude and direction apart. */
  use_dora?: boolean | undefined;
  /** Whether to quantize the frozen weights. */
  quantize_base?: boolean | undefined;
}

/**
 * Trains all weights so that they bear quantization.
 *
 * Source: post_training.yaml#/components/schemas/QATFinetuningConfig
 */
export interface QATFinetuningConfig {
  /** Tag of this kind. */
  type: "QAT";
  /** The quantizer to train for. */
  quantizer_name: string;
  /** How many weights share a scale. */
  group_size: number;
}

/**
 * Direct preference optimization.
 *
 * Source: post_training.yaml#/components/schemas/DPOAlignmentConfig
 */
export interface DPOAlignmentConfig {
  /** How strongly the model is held to where it started. */
  beta?: number | undefined;
  /** Loss over a pair of answers. Default `sigmoid`. */
  loss_type?: DPOLossType | undefined;
  /** Factor of the implicit reward; older clients send it. */
  reward_scale?: number | undefined;
  /** Limit of the implicit reward; older clients send it. */
  reward_clip?: number | undefined;
  /** Share of labels taken to be wrong; older clients send it. */
  epsilon?: number | undefined;
  /** Margin between the better and the worse answer; older clients send it. */
  gamma?: number | undefined;
}

/**
 * Loss over a pair of answers. Default `sigmoid`.
 *
 * Source: post_training.yaml#/components/schemas/DPOLossType
 */
export type DPOLossType = OpenEnum<"sigmoid" | "hinge" | "ipo" | "kto_pair">;

/**
 * How long, on what and how training goes.
 *
 * Source: post_training.yaml#/components/schemas/TrainingConfig
 */
export interface TrainingConfig {
  /** How often to go through the data. */
  n_epochs: number;
  /** Most steps of an epoch. */
  max_steps_per_epoch?: number | undefined;
  /** How many batches make one step. */
  gradient_accumulation_steps?: number | undefined;
  /** Most batches of a validation. */
  max_validation_steps?: number | undefined;
  /** What to train on. */
  data_config?: DataConfig | undefined;
  /** How the weights move. */
  optimizer_config?: OptimizerConfig | undefined;
  /** What to trade for memory. */
  efficiency_config?: EfficiencyConfig | undefined;
  /** Type of the numbers, such as `bf16` or `fp32`. */
  dtype?: string | undefined;
}

/**
 * What to train on.
 *
 * Source: post_training.yaml#/components/schemas/DataConfig
 */
export interface DataConfig {
  /** Dataset with the training rows. */
  dataset_id: string;
  /** Rows in a batch. */
  batch_size: number;
  /** Whether to mix the rows in each epoch. */
  shuffle: boolean;
  /** Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages. */
  data_format?: DatasetFormat | undefined;
  /** Dataset with the validation rows. */
  validation_dataset_id?: string | undefined;
  /** Whether to fill the context with several rows. */
  packed?: boolean | undefined;
  /** Whether the prompt counts for the loss. */
  train_on_input?: boolean | undefined;
}

/**
 * Shape of the rows. `instruct` has an instruction and its answer; `dialog` has messages.
 *
 * Source: post_training.yaml#/components/schemas/DatasetFormat
 */
export type DatasetFormat = OpenEnum<"instruct" | "dialog">;

/**
 * How the weights move.
 *
 * Source: post_training.yaml#/components/schemas/OptimizerConfig
 */
export interface OptimizerConfig {
  /** The optimizer. */
  optimizer_type: OptimizerType;
  /** Learning rate. */
  lr: number;
  /** How strongly weights shrink. */
  weight_decay: number;
  /** Steps until the learning rate is reached. */
  num_warmup_steps: number;
}

/**
 * The optimizer.
 *
 * Source: post_training.yaml#/components/schemas/OptimizerType
 */
export type OptimizerType = OpenEnum<"adam" | "adamw" | "sgd">;

/**
 * What to trade for memory.
 *
 * Source: post_training.yaml#/components/schemas/EfficiencyConfig
 */
export interface EfficiencyConfig {
  /** Whether to compute activations again instead of keeping them. */
  enable_activation_checkpointing?: boolean | undefined;
  /** Whether to keep activations in main memory. */
  enable_activation_offloading?: boolean | undefined;
  /** Whether to shard the model in smaller pieces. */
  memory_efficient_fsdp_wrap?: boolean | undefined;
  /** Whether to keep shards in main memory. */
  fsdp_cpu_offload?: boolean | undefined;
}
