/** Helpers above the operations: agents whose tools run here, event loggers, and retrieval. */

export { Agent, type AgentClient, type AgentOptions, type TurnOptions } from "./agent.js";
export { AgentEventLogger } from "./agent-event-logger.js";
export {
  type ClientTool,
  clientTool,
  type ClientToolOptions,
  type ToolContext,
} from "./client-tool.js";
export { type InferenceChunk, InferenceEventLogger } from "./inference-event-logger.js";
export { type Color, contentText, PrintableEvent } from "./printing.js";
export { Rag, type RagAddOptions, type RagClient, type RagFile } from "./rag.js";
export type { FromSchema, ObjectSchema, Schema, SchemaType } from "./schema.js";
export { TurnStream } from "./turn-stream.js";
