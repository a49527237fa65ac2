// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Models. */

import type { OpenEnum } from "../../runtime/variants.js";
import type { Metadata } from "./common.js";

/**
 * A model to make known.
 *
 * Source: models.yaml#/components/schemas/RegisterModelRequest
 */
export interface RegisterModelRequest {
  /** Identifier under which callers will ask for it. */
  model_id: string;
  /** Its name at the provider. Default the identifier. */
  provider_model_id?: string | null | undefined;
  /**
   * Provider that serves it. Default the only provider of inference; with several it must be given.
   */
  provider_id?: string | null | undefined;
  /** What it does. Default `llm`. */
  model_type?: ModelType | null | undefined;
  /** Facts about it, such as `embedding_dimension` or `context_length`. */
  metadata?: Metadata | null | undefined;
  /** Whether to ask the provider first if it has this model. */
  model_validation?: boolean | null | undefined;
}

/**
 * A registered model, in the native form and in OpenAI's at once.
 *
 * Source: models.yaml#/components/schemas/Model
 */
export interface Model {
  /** Identifier under which callers ask for it. */
  identifier: string;
  /** Provider that serves it. */
  provider_id: string;
  /** Its name at the provider. */
  provider_resource_id?: string | undefined;
  /** Kind of resource. */
  type: "model";
  /** What a model does. */
  model_type: ModelType;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
  /** Whether registering asked the provider for it; null when nobody said. */
  model_validation?: boolean | null | undefined;
  /** The same as `identifier`. */
  id: string;
  /** Kind of object. */
  object: "model";
  /** When it was registered, in Unix seconds. */
  created: number;
  /** Who offers it. */
  owned_by: string;
  /** Day on which it stops being served; null when none is set. */
  shutdown_date?: string | null | undefined;
  /**
   * The entries of `metadata`, with `model_type`, `provider_id` and `provider_resource_id` beside
   * them.
   */
  custom_metadata?: Metadata | null | undefined;
}

/**
 * What a model does.
 *
 * Source: models.yaml#/components/schemas/ModelType
 */
export type ModelType = OpenEnum<"llm" | "embedding" | "rerank">;

/**
 * Registered models.
 *
 * Source: models.yaml#/components/schemas/ListModelsResponse
 */
export interface ListModelsResponse {
  /** Kind of object. */
  object: "list";
  /** The models. */
  data: Model[];
}

/**
 * Proof that a model was removed.
 *
 * Source: models.yaml#/components/schemas/ModelDeleted
 */
export interface ModelDeleted {
  /** Identifier of the model. */
  id: string;
  /** Kind of object. */
  object: "model";
  /** Always true. */
  deleted: boolean;
}
