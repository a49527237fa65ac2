/** Tools that run in the caller's program. */

import type {
  Metadata,
  ToolCall,
  ToolDef,
  ToolParameter,
  ToolResponse,
} from "../generated/types/index.js";
import { stringify } from "../runtime/json.js";
import { type FromSchema, mismatch, type ObjectSchema, type Schema } from "./schema.js";

/** What a tool is told besides its arguments. */
export interface ToolContext {
  /** Aborted when the caller leaves the turn: nobody waits for the result any more. */
  readonly signal: AbortSignal | undefined;
}

/** A tool that an agent may call and that runs here. `clientTool` makes one from a function. */
export interface ClientTool {
  /** The tool as the server is told of it. */
  readonly definition: ToolDef;
  /** Answers a call. It never rejects: what goes wrong becomes a result for the model to read. */
  run(call: ToolCall, context?: ToolContext): Promise<ToolResponse>;
}

/** A function as a tool. */
export interface ClientToolOptions<Parameters extends ObjectSchema> {
  /** The name by which the model calls the tool. */
  readonly name: string;
  /** What the tool does and when to use it. */
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly parameters: Parameters;
  /**
   * Does the work. Its result goes to the model: text as it is, all else as JSON. `{ content, metadata }` keeps the
   * metadata from the model. An error becomes `Error: …`.
   */
  readonly run: (args: FromSchema<Parameters>, context: ToolContext) => unknown;
}

/**
 * Makes a function into a tool. The type of its argument follows from the schema, and a call is checked before it runs.
 *
 * ```ts
 * const add = clientTool({
 *   name: "add",
 *   description: "Adds two numbers.",
 *   parameters: {
 *     type: "object",
 *     properties: { x: { type: "number" }, y: { type: "number" } },
 *     required: ["x"],
 *   },
 *   run: ({ x, y = 1 }) => x + y,
 * });
 * ```
 */
export function clientTool<const Parameters extends ObjectSchema>(
  options: ClientToolOptions<Parameters>,
): ClientTool {
  const { name, description, parameters, run } = options;
  return {
    definition: {
      name,
      description,
      parameters: flat(parameters),
      input_schema: { ...parameters },
      metadata: {},
    },
    async run(call, context = { signal: undefined }) {
      try {
        const args = argumentsOf(call);
        const problem = mismatch(parameters, args);
        if (problem !== undefined) throw new TypeError(problem);
        return answered(call, await run(args as FromSchema<Parameters>, context));
      } catch (error) {
        return failed(call, error);
      }
    },
  };
}

/** The result of a call that went wrong, for the model to read. */
export function failed({ call_id, tool_name }: ToolCall, error: unknown): ToolResponse {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return { call_id, tool_name, content: `Error: ${reason}` };
}

function answered({ call_id, tool_name }: ToolCall, result: unknown): ToolResponse {
  const { content, metadata } = hasContent(result) ? result : { content: result };
  const text = typeof content === "string" ? content : stringify(content ?? null);
  return { call_id, tool_name, content: text, metadata: metadata ?? {} };
}

function hasContent(result: unknown): result is { content: unknown; metadata?: Metadata } {
  return typeof result === "object" && result !== null && "content" in result;
}

function argumentsOf(call: ToolCall): unknown {
  if (typeof call.arguments !== "string") return call.arguments;
  try {
    return JSON.parse(call.arguments || "{}");
  } catch (cause) {
    throw new SyntaxError(`the arguments are not JSON: ${(cause as Error).message}`, { cause });
  }
}

/** The parameters in the older form: one flat entry for each. */
function flat({ properties = {}, required = [] }: Schema): ToolParameter[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    parameter_type: typeOf(schema),
    description: schema.description ?? "",
    required: required.includes(name),
    ...(schema.default !== undefined && schema.default !== null && { default: schema.default }),
  }));
}

/** The one JSON type of a value; of an optional value, that of the value; else `object`. */
function typeOf(schema: Schema): string {
  const each: readonly Schema[] =
    schema.anyOf ?? [schema.type ?? []].flat().map((type) => ({ type }));
  const types = new Set(
    each
      .map((one) => (typeof one.type === "string" ? one.type : typeOf(one)))
      .filter((one) => one !== "null"),
  );
  const [only] = types;
  if (only !== undefined && types.size === 1) return only;
  return types.size === 0 && ("enum" in schema || "const" in schema) ? "string" : "object";
}
