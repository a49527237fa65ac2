// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `post_training.jobs.status`.
 *
 * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
 */
export interface PostTrainingJobsStatusParams {
  /** Identifier of the job. */
  job_uuid: string;
}

/**
 * Parameters of `post_training.jobs.artifacts`.
 *
 * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
 */
export interface PostTrainingJobsArtifactsParams {
  /** Identifier of the job. */
  job_uuid: string;
}

const LIST: Operation = {
  id: "post_training.jobs.list",
  method: "GET",
  path: "/v1/post-training/jobs",
  answer: shapes.ListPostTrainingJobsResponse,
  paging: { items: "data" },
};

const STATUS: Operation = {
  id: "post_training.jobs.status",
  method: "GET",
  path: "/v1/post-training/job/status",
  query: {
    job_uuid: "",
  },
  answer: shapes.PostTrainingJobStatusResponse,
};

const ARTIFACTS: Operation = {
  id: "post_training.jobs.artifacts",
  method: "GET",
  path: "/v1/post-training/job/artifacts",
  query: {
    job_uuid: "",
  },
  answer: shapes.PostTrainingJobArtifactsResponse,
};

const CANCEL: Operation = {
  id: "post_training.jobs.cancel",
  method: "POST",
  path: "/v1/post-training/job/cancel",
  body: "json",
};

/** Operations of `client.postTraining.jobs`. */
export class PostTrainingJobs extends Resource {
  /**
   * List jobs.
   *
   * Lists the jobs, newest first.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
   *
   * @returns The jobs.
   */
  list(
    options?: RequestOptions,
  ): PagePromise<types.ListPostTrainingJobsResponse, types.PostTrainingJob> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Get the status of a job.
   *
   * Says where a job stands, and which checkpoints it has written.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
   *
   * @returns The status.
   */
  status(
    params: PostTrainingJobsStatusParams,
    options?: RequestOptions,
  ): APIPromise<types.PostTrainingJobStatusResponse> {
    return this._client.send(STATUS, [], params, options);
  }

  /**
   * Get the artifacts of a job.
   *
   * Lists the checkpoints that a job has written so far.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
   *
   * @returns The artifacts.
   */
  artifacts(
    params: PostTrainingJobsArtifactsParams,
    options?: RequestOptions,
  ): APIPromise<types.PostTrainingJobArtifactsResponse> {
    return this._client.send(ARTIFACTS, [], params, options);
  }

  /**
   * Cancel a job.
   *
   * Stops a job. Its checkpoints stay, and a job that is over stays as it is.
   *
   * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
   */
  cancel(params: types.CancelTrainingJobRequest, options?: RequestOptions): APIPromise<void> {
    return this._client.send(CANCEL, [], params, options);
  }
}
