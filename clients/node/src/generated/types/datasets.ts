// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Datasets. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { Metadata, Row } from "./common.js";

/**
 * Datasets.
 *
 * Source: datasets.yaml#/components/schemas/ListDatasetsResponse
 */
export interface ListDatasetsResponse {
  /** The datasets. */
  data: Dataset[];
}

/**
 * Rows under a name.
 *
 * Source: datasets.yaml#/components/schemas/Dataset
 */
export interface Dataset {
  /** Identifier of the dataset. */
  identifier: string;
  /** Provider that keeps or reads it. */
  provider_id: string;
  /** Name of the dataset at its provider. */
  provider_resource_id?: string | undefined;
  /** Kind of this resource. */
  type: "dataset";
  /**
   * What the rows are for, and so which columns they have: `messages` for post-training; `question`
   * and `answer`, or `messages` and `answer`, for evaluation.
   */
  purpose: DatasetPurpose;
  /** Where the rows come from. */
  source: DataSource;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}

/**
 * A dataset to register.
 *
 * Source: datasets.yaml#/components/schemas/RegisterDatasetRequest
 */
export interface RegisterDatasetRequest {
  /**
   * What the rows are for, and so which columns they have: `messages` for post-training; `question`
   * and `answer`, or `messages` and `answer`, for evaluation.
   */
  purpose: DatasetPurpose;
  /** Where the rows come from. */
  source: DataSource;
  /** Free-form facts that the caller attaches. */
  metadata?: Metadata | null | undefined;
  /** Identifier to register it under. The server makes one when there is none. */
  dataset_id?: string | null | undefined;
}

/**
 * Rows to add.
 *
 * Source: datasets.yaml#/components/schemas/AppendRowsRequest
 */
export interface AppendRowsRequest {
  /** The rows. */
  rows: Row[];
}

/**
 * What the rows are for, and so which columns they have: `messages` for post-training; `question`
 * and `answer`, or `messages` and `answer`, for evaluation.
 *
 * Source: datasets.yaml#/components/schemas/DatasetPurpose
 */
export type DatasetPurpose = OpenEnum<
  "post-training/messages" | "eval/question-answer" | "eval/messages-answer"
>;

/**
 * Where the rows come from.
 *
 * Source: datasets.yaml#/components/schemas/DataSource
 */
export type DataSource = URIDataSource | RowsDataSource | UnknownVariant<"type">;

/**
 * The rows are elsewhere.
 *
 * Source: datasets.yaml#/components/schemas/URIDataSource
 */
export interface URIDataSource {
  /** Tag of this kind. */
  type: "uri";
  /** Where: `https:`, `file:`, `huggingface:` or `data:`. */
  uri: string;
}

/**
 * The rows are given here.
 *
 * Source: datasets.yaml#/components/schemas/RowsDataSource
 */
export interface RowsDataSource {
  /** Tag of this kind. */
  type: "rows";
  /** The rows. */
  rows: Row[];
}
