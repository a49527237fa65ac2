// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Inspect. */

import type { OpenEnum } from "../../runtime/variants.js";

/**
 * Health of the server.
 *
 * Source: inspect.yaml#/components/schemas/HealthInfo
 */
export interface HealthInfo {
  /** Health in one word; `Not Implemented` where a provider cannot tell. */
  status: HealthStatus;
}

/**
 * Health in one word; `Not Implemented` where a provider cannot tell.
 *
 * Source: inspect.yaml#/components/schemas/HealthStatus
 */
export type HealthStatus = OpenEnum<"OK" | "Error" | "Not Implemented">;

/**
 * Versions of the server and of the contract.
 *
 * Source: inspect.yaml#/components/schemas/VersionInfo
 */
export interface VersionInfo {
  /** Version of the server. */
  version: string;
  /** Version of the documents that the server implements. */
  spec_version?: string | undefined;
  /** Digest of those documents; two servers with the same digest speak the same contract. */
  spec_digest?: string | undefined;
}

/**
 * The contract that a server implements, operation by operation.
 *
 * Source: inspect.yaml#/components/schemas/ContractInfo
 */
export interface ContractInfo {
  /** Version of the documents that the server implements. */
  spec_version: string;
  /** Digest of those documents; it changes with every word of them. */
  spec_digest: string;
  /** The operations, in the order of the documents. */
  operations: ContractOperation[];
}

/**
 * An operation of the contract.
 *
 * Source: inspect.yaml#/components/schemas/ContractOperation
 */
export interface ContractOperation {
  /** Its identifier, such as `chat.completions.create`. */
  id: string;
  /** What it means on the wire, in a few hexadecimal digits; prose and examples do not count. */
  digest: string;
  /** Whether a provider of this server answers its API. */
  served: boolean;
}

/**
 * Level of a route, told by its first segment; `deprecated` means those kept for older clients.
 *
 * Source: inspect.yaml#/components/schemas/ApiFilter
 */
export type ApiFilter = OpenEnum<"v1" | "v1alpha" | "v1beta" | "deprecated">;

/**
 * Routes of the server.
 *
 * Source: inspect.yaml#/components/schemas/ListRoutesResponse
 */
export interface ListRoutesResponse {
  /** The routes. */
  data: RouteInfo[];
}

/**
 * A path and a method that the server answers.
 *
 * Source: inspect.yaml#/components/schemas/RouteInfo
 */
export interface RouteInfo {
  /** The path. */
  route: string;
  /** The method, such as `GET`. */
  method: string;
  /** Types of the providers behind it; empty where the server itself answers. */
  provider_types: string[];
}

/**
 * Providers of the distribution.
 *
 * Source: inspect.yaml#/components/schemas/ListProvidersResponse
 */
export interface ListProvidersResponse {
  /** The providers. */
  data: ProviderInfo[];
}

/**
 * A provider of the distribution.
 *
 * Source: inspect.yaml#/components/schemas/ProviderInfo
 */
export interface ProviderInfo {
  /** The API that it provides, such as `inference`. */
  api: string;
  /** Its identifier in the distribution. */
  provider_id: string;
  /** What it is, such as `inline::llama-cpp`. */
  provider_type: string;
  /** Its settings; secrets are masked. */
  config: { [key: string]: unknown };
  /** Health of a provider. */
  health: ProviderHealth;
}

/**
 * Health of a provider.
 *
 * Source: inspect.yaml#/components/schemas/ProviderHealth
 */
export interface ProviderHealth {
  /** Health in one word; `Not Implemented` where a provider cannot tell. */
  status: HealthStatus;
  /** What is wrong, and the cure where one is known. */
  message?: string | undefined;
}
