// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { PostTrainingJobs } from "./post-training/jobs.js";

const SUPERVISED_FINE_TUNE: Operation = {
  id: "post_training.supervised_fine_tune",
  method: "POST",
  path: "/v1/post-training/supervised-fine-tune",
  body: "json",
  answer: shapes.PostTrainingJob,
};

const PREFERENCE_OPTIMIZE: Operation = {
  id: "post_training.preference_optimize",
  method: "POST",
  path: "/v1/post-training/preference-optimize",
  body: "json",
  answer: shapes.PostTrainingJob,
};

/** Operations of `client.postTraining`. */
export class PostTraining extends Resource {
  /** Operations of `client.postTraining.jobs`. */
  jobs: PostTrainingJobs = new PostTrainingJobs(this._client);

  /**
   * Fine-tune a model.
   *
   * Starts a job that trains a model on examples. A model, checkpoint or dataset that does not
   * exist answers 404; a `job_uuid` that is taken answers 409.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
   *
   * @returns The job that was started.
   */
  supervisedFineTune(
    params: types.SupervisedFineTuneRequest,
    options?: RequestOptions,
  ): APIPromise<types.PostTrainingJob> {
    return this._client.send(SUPERVISED_FINE_TUNE, [], params, options);
  }

  /**
   * Optimize for preferences.
   *
   * Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or
   * dataset that does not exist answers 404; a `job_uuid` that is taken answers 409.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
   *
   * @returns The job that was started.
   */
  preferenceOptimize(
    params: types.PreferenceOptimizeRequest,
    options?: RequestOptions,
  ): APIPromise<types.PostTrainingJob> {
    return this._client.send(PREFERENCE_OPTIMIZE, [], params, options);
  }
}
