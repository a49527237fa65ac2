// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Every type of the contract by name. */

export type * from "./inference.js";
export type * from "./models.js";
export type * from "./batches.js";
export type * from "./safety.js";
export type * from "./memory.js";
export type * from "./vector-stores.js";
export type * from "./files.js";
export type * from "./agents.js";
export type * from "./responses.js";
export type * from "./tools.js";
export type * from "./prompts.js";
export type * from "./eval.js";
export type * from "./scoring.js";
export type * from "./reward-scoring.js";
export type * from "./post-training.js";
export type * from "./synthetic-data-generation.js";
export type * from "./datasets.js";
export type * from "./inspect.js";
export type * from "./common.js";
