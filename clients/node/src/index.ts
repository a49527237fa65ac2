/** TypeScript client of the Llama Stack APIs. */

import { LlamaStackClient } from "./client.js";

export default LlamaStackClient;
export { LlamaStackClient };
export * from "./core.js";
export { GENERATOR_VERSION, SPEC_DIGEST, SPEC_VERSION } from "./generated/provenance.js";
export type { Compatibility } from "./runtime/compatibility.js";
export type * as types from "./generated/types/index.js";
