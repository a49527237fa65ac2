"""Post training: both kinds of jobs, their status, artifacts and cancelling."""

from __future__ import annotations

import time

from llama_stack_client.types.post_training_preference_optimize_params import AlgorithmConfig
from recorder import Recorder

from llama_calls.models import first

TRAINING = {
    "n_epochs": 2, "max_steps_per_epoch": 10, "gradient_accumulation_steps": 1, "max_validation_steps": 1, "dtype": "bf16",
    "data_config": {"dataset_id": "stub-questions", "batch_size": 1, "shuffle": True, "data_format": "instruct",
                    "packed": False, "train_on_input": False},
    "optimizer_config": {"optimizer_type": "adamw", "lr": 0.0001, "weight_decay": 0.1, "num_warmup_steps": 1},
    "efficiency_config": {"enable_activation_checkpointing": True, "fsdp_cpu_offload": False},
}  # fmt: skip
LORA = {
    "type": "LoRA", "rank": 8, "alpha": 16, "apply_lora_to_mlp": True, "apply_lora_to_output": False,
    "lora_attn_modules": ["q_proj"], "use_dora": False, "quantize_base": False,
}  # fmt: skip
JOB = "post_training.job"


def run(call: Recorder) -> None:
    common = {"training_config": TRAINING, "hyperparam_search_config": {}, "logger_config": {}}
    tune = "post_training.supervised_fine_tune"
    made = call(
        tune,
        job_uuid="job-1",
        **common,
        model=first(call, "llm"),
        algorithm_config=LORA,
        checkpoint_dir="out",
    )
    call.claim(tune, "has the id asked for", made.job_uuid == "job-1", made)
    call(
        tune,
        job_uuid="job-2",
        **common,
        model=first(call, "llm"),
        algorithm_config={"type": "QAT", "quantizer_name": "int4", "group_size": 32},
    )
    _prefer(call, common)
    status = call(f"{JOB}.status", job_uuid="job-1")
    for _ in range(100):
        if status.status == "completed":
            break
        time.sleep(0.02)
        status = call.client.post_training.job.status(job_uuid="job-1")
    call.claim(f"{JOB}.status", "becomes completed", status.status == "completed", status)
    done = call(f"{JOB}.artifacts", job_uuid="job-1")
    call.claim(f"{JOB}.artifacts", "a checkpoint for each epoch", len(done.checkpoints) == 2, done)
    listed = [each.job_uuid for each in call(f"{JOB}.list")]
    call.claim(f"{JOB}.list", "lists them", listed[:3] == ["job-3", "job-2", "job-1"], listed)
    call(f"{JOB}.cancel", job_uuid="job-2")
    status = call(f"{JOB}.status", job_uuid="job-2")
    call.claim(f"{JOB}.cancel", "the job does not complete", status.status != "completed", status)


def _prefer(call: Recorder, common: dict) -> None:
    prefer = "post_training.preference_optimize"
    # 0.2.12 has four numbers of its own, releases from 0.2.13 on those of DPO.
    old = {"reward_scale": 1.0, "reward_clip": 5.0, "epsilon": 0.1, "gamma": 0.99}
    config = old if "epsilon" in AlgorithmConfig.__annotations__ else {"beta": 0.1, "loss_type": "sigmoid"}
    made = call(
        prefer, job_uuid="job-3", **common, finetuned_model=first(call, "llm"), algorithm_config=config
    )
    call.claim(prefer, "has the id asked for", made.job_uuid == "job-3", made)
