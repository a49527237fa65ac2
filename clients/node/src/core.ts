/** All but the resources: `Client` takes requests of single resources, each imported by itself. */

export { Client } from "./runtime/client.js";
export { Download } from "./runtime/download.js";
export * from "./runtime/errors.js";
export type { FileContent, FileInput, SizedSource } from "./runtime/form.js";
export { localAnswer, localPage, localStream } from "./runtime/local.js";
export type { Logger } from "./runtime/logs.js";
export type {
  ClientOptions,
  Fetch,
  HeaderOptions,
  QueryValue,
  RequestOptions,
  Timeout,
  TimeoutOptions,
} from "./runtime/options.js";
export { Page } from "./runtime/page.js";
export { APIPromise, PagePromise, StreamPromise, type WithResponse } from "./runtime/promise.js";
export { Resource } from "./runtime/resource.js";
export type { Clock } from "./runtime/retry.js";
export { Stream } from "./runtime/stream.js";
export { isUnknown, unknownTag, type OpenEnum, type UnknownVariant } from "./runtime/variants.js";
export { VERSION } from "./version.js";
