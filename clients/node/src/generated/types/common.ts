// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Common. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";

/**
 * Every error, as a response or as an event inside a stream.
 *
 * Source: common.yaml#/components/schemas/Error
 */
export interface Error {
  /** What went wrong, for people and for programs. */
  error: ErrorBody;
  /** The message once more, for clients older than the `error` object. */
  detail?: string | undefined;
}

/**
 * What went wrong, for people and for programs.
 *
 * Source: common.yaml#/components/schemas/ErrorBody
 */
export interface ErrorBody {
  /** One sentence that names the value and, where there is one, the cure. */
  message: string;
  /** Class of the error, such as `invalid_request_error`, `not_found_error` or `server_error`. */
  type: string;
  /** Stable name of the error, such as `model_not_found`; null when the class says enough. */
  code: string | null;
  /**
   * Path of the offending value, such as `messages[0].content`; null when no single value is at
   * fault.
   */
  param: string | null;
}

/**
 * Direction of a sorted list.
 *
 * Source: common.yaml#/components/schemas/SortOrder
 */
export type SortOrder = OpenEnum<"asc" | "desc">;

/**
 * Free-form facts that the caller attaches to a resource.
 *
 * Source: common.yaml#/components/schemas/Metadata
 */
export type Metadata = { [key: string]: unknown };

/**
 * Short texts by name, attached to a resource by the caller.
 *
 * Source: common.yaml#/components/schemas/StringMap
 */
export type StringMap = { [key: string]: string };

/**
 * A reference to content kept elsewhere.
 *
 * Source: common.yaml#/components/schemas/Url
 */
export interface Url {
  /** Where the content is: `https:`, `file:` or `data:`. */
  uri: string;
}

/**
 * Text, one content item, or a list of items that mix text and images.
 *
 * Source: common.yaml#/components/schemas/InterleavedContent
 */
export type InterleavedContent = string | InterleavedContentItem | InterleavedContentItem[];

/**
 * One piece of content.
 *
 * Source: common.yaml#/components/schemas/InterleavedContentItem
 */
export type InterleavedContentItem = TextContentItem | ImageContentItem | UnknownVariant<"type">;

/**
 * A piece of text.
 *
 * Source: common.yaml#/components/schemas/TextContentItem
 */
export interface TextContentItem {
  /** Tag of this kind. */
  type: "text";
  /** The text. */
  text: string;
}

/**
 * An image, by reference or in place.
 *
 * Source: common.yaml#/components/schemas/ImageContentItem
 */
export interface ImageContentItem {
  /** Tag of this kind. */
  type: "image";
  /** Where an image comes from; give one of the two. */
  image: ImageSource;
}

/**
 * Where an image comes from; give one of the two.
 *
 * Source: common.yaml#/components/schemas/ImageSource
 */
export interface ImageSource {
  /** Where the image is kept. */
  url?: Url | null | undefined;
  /** The image itself in base64. */
  data?: string | null | undefined;
}

/**
 * A message of a native conversation.
 *
 * Source: common.yaml#/components/schemas/Message
 */
export type Message =
  UserMessage | SystemMessage | ToolResponseMessage | CompletionMessage | UnknownVariant<"role">;

/**
 * What the user says.
 *
 * Source: common.yaml#/components/schemas/UserMessage
 */
export interface UserMessage {
  /** Tag of this kind. */
  role: "user";
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Text, one content item, or a list of items that mix text and images. */
  context?: InterleavedContent | undefined;
}

/**
 * Instructions to the model.
 *
 * Source: common.yaml#/components/schemas/SystemMessage
 */
export interface SystemMessage {
  /** Tag of this kind. */
  role: "system";
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
}

/**
 * The result of a tool, given back to the model.
 *
 * Source: common.yaml#/components/schemas/ToolResponseMessage
 */
export interface ToolResponseMessage {
  /** Tag of this kind. */
  role: "tool";
  /** The call that this answers. */
  call_id: string;
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
}

/**
 * What the model says.
 *
 * Source: common.yaml#/components/schemas/CompletionMessage
 */
export interface CompletionMessage {
  /** Tag of this kind. */
  role: "assistant";
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /**
   * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
   * or it met a limit (`out_of_tokens`).
   */
  stop_reason: StopReason;
  /** Calls that the model asks for. */
  tool_calls?: ToolCall[] | undefined;
}

/**
 * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
 * or it met a limit (`out_of_tokens`).
 *
 * Source: common.yaml#/components/schemas/StopReason
 */
export type StopReason = OpenEnum<"end_of_turn" | "end_of_message" | "out_of_tokens">;

/**
 * How tokens are chosen and how many; without a strategy, greedily.
 *
 * Source: common.yaml#/components/schemas/SamplingParams
 */
export interface SamplingParams {
  /** How the next token is chosen. */
  strategy?: SamplingStrategy | undefined;
  /** Most tokens to generate; 0 leaves it to the model's context. */
  max_tokens?: number | null | undefined;
  /** Above 1 discourages repeating; 1 does nothing. */
  repetition_penalty?: number | null | undefined;
  /** Texts that end the generation; they are not part of the answer. */
  stop?: string[] | null | undefined;
}

/**
 * How the next token is chosen.
 *
 * Source: common.yaml#/components/schemas/SamplingStrategy
 */
export type SamplingStrategy =
  GreedySamplingStrategy | TopPSamplingStrategy | TopKSamplingStrategy | UnknownVariant<"type">;

/**
 * Always the likeliest token.
 *
 * Source: common.yaml#/components/schemas/GreedySamplingStrategy
 */
export interface GreedySamplingStrategy {
  /** Tag of this kind. */
  type: "greedy";
}

/**
 * One of the likeliest tokens that together reach a probability.
 *
 * Source: common.yaml#/components/schemas/TopPSamplingStrategy
 */
export interface TopPSamplingStrategy {
  /** Tag of this kind. */
  type: "top_p";
  /** Above 1 flattens the distribution; below 1 sharpens it. */
  temperature?: number | undefined;
  /** The probability to reach. */
  top_p?: number | undefined;
}

/**
 * One of the k likeliest tokens.
 *
 * Source: common.yaml#/components/schemas/TopKSamplingStrategy
 */
export interface TopKSamplingStrategy {
  /** Tag of this kind. */
  type: "top_k";
  /** How many tokens stand for choice. */
  top_k: number;
}

/**
 * A call that the model asks for.
 *
 * Source: common.yaml#/components/schemas/ToolCall
 */
export interface ToolCall {
  /** Identifier of the call. */
  call_id: string;
  /** The tool: a built-in one such as `brave_search`, or any other by name. */
  tool_name: string;
  /** Arguments of a call, as an object, or as text where the model's text is not an object. */
  arguments: ToolArguments;
  /** The arguments as JSON text. */
  arguments_json?: string | undefined;
}

/**
 * Arguments of a call, as an object, or as text where the model's text is not an object.
 *
 * Source: common.yaml#/components/schemas/ToolArguments
 */
export type ToolArguments = string | { [key: string]: unknown };

/**
 * A tool that the model may call.
 *
 * Source: common.yaml#/components/schemas/ToolDefinition
 */
export interface ToolDefinition {
  /** Name of the tool. */
  tool_name: string;
  /** What the tool does and when to use it. */
  description?: string | undefined;
  /** Parameters by name. */
  parameters?: { [key: string]: ToolParamDefinition } | undefined;
}

/**
 * One parameter of a tool.
 *
 * Source: common.yaml#/components/schemas/ToolParamDefinition
 */
export interface ToolParamDefinition {
  /** JSON type of the value, such as `string` or `integer`. */
  param_type: string;
  /** What the value means. */
  description?: string | undefined;
  /** Whether a call must give it. */
  required?: boolean | undefined;
  /** Value taken when a call leaves it out. */
  default?: unknown;
}

/**
 * A tool as a tool group offers it.
 *
 * Source: common.yaml#/components/schemas/ToolDef
 */
export interface ToolDef {
  /** Name of the tool. */
  name: string;
  /** What the tool does and when to use it. */
  description?: string | undefined;
  /** Its parameters. */
  parameters?: ToolParameter[] | undefined;
  /** JSON Schema of the arguments. */
  input_schema?: { [key: string]: unknown } | undefined;
  /** JSON Schema of the result. */
  output_schema?: { [key: string]: unknown } | undefined;
  /** The group that the tool belongs to. */
  toolgroup_id?: string | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * One parameter of a tool in a tool group.
 *
 * Source: common.yaml#/components/schemas/ToolParameter
 */
export interface ToolParameter {
  /** Name of the parameter. */
  name: string;
  /** JSON type of the value. */
  parameter_type: string;
  /** What the value means. */
  description: string;
  /** Whether a call must give it. */
  required: boolean;
  /** Value taken when a call leaves it out. */
  default?: unknown;
}

/**
 * How tools are shown to the model and chosen.
 *
 * Source: common.yaml#/components/schemas/ToolConfig
 */
export interface ToolConfig {
  /** `auto`, `required`, `none`, or the name of the one tool to call. */
  tool_choice?: string | undefined;
  /** How tool definitions are written into the prompt. */
  tool_prompt_format?: ToolPromptFormat | undefined;
  /** Whether the given system message follows the default one or replaces it. */
  system_message_behavior?: SystemMessageBehavior | undefined;
}

/**
 * How tool definitions are written into the prompt.
 *
 * Source: common.yaml#/components/schemas/ToolPromptFormat
 */
export type ToolPromptFormat = OpenEnum<"json" | "function_tag" | "python_list">;

/**
 * Whether the given system message follows the default one or replaces it.
 *
 * Source: common.yaml#/components/schemas/SystemMessageBehavior
 */
export type SystemMessageBehavior = OpenEnum<"append" | "replace">;

/**
 * A shape that the answer must have.
 *
 * Source: common.yaml#/components/schemas/ResponseFormat
 */
export type ResponseFormat =
  JsonSchemaResponseFormat | GrammarResponseFormat | UnknownVariant<"type">;

/**
 * The answer is JSON of this schema.
 *
 * Source: common.yaml#/components/schemas/JsonSchemaResponseFormat
 */
export interface JsonSchemaResponseFormat {
  /** Tag of this kind. */
  type: "json_schema";
  /** The JSON Schema. */
  json_schema: { [key: string]: unknown };
}

/**
 * The answer is a sentence of this grammar.
 *
 * Source: common.yaml#/components/schemas/GrammarResponseFormat
 */
export interface GrammarResponseFormat {
  /** Tag of this kind. */
  type: "grammar";
  /** The grammar in BNF. */
  bnf: { [key: string]: unknown };
}

/**
 * What a stream adds to the content so far.
 *
 * Source: common.yaml#/components/schemas/ContentDelta
 */
export type ContentDelta = TextDelta | ImageDelta | ToolCallDelta | UnknownVariant<"type">;

/**
 * More text.
 *
 * Source: common.yaml#/components/schemas/TextDelta
 */
export interface TextDelta {
  /** Tag of this kind. */
  type: "text";
  /** The text to append. */
  text: string;
}

/**
 * More of an image.
 *
 * Source: common.yaml#/components/schemas/ImageDelta
 */
export interface ImageDelta {
  /** Tag of this kind. */
  type: "image";
  /** Bytes of the image in base64. */
  image: string;
}

/**
 * More of a tool call that the model writes.
 *
 * Source: common.yaml#/components/schemas/ToolCallDelta
 */
export interface ToolCallDelta {
  /** Tag of this kind. */
  type: "tool_call";
  /** The text of the call so far, or the whole call once it is understood. */
  tool_call: ToolCallDeltaContent;
  /** How far the reading of a tool call is. */
  parse_status: ToolCallParseStatus;
}

/**
 * The text of the call so far, or the whole call once it is understood.
 *
 * Source: common.yaml#/components/schemas/ToolCallDeltaContent
 */
export type ToolCallDeltaContent = string | ToolCall;

/**
 * How far the reading of a tool call is.
 *
 * Source: common.yaml#/components/schemas/ToolCallParseStatus
 */
export type ToolCallParseStatus = OpenEnum<"started" | "in_progress" | "failed" | "succeeded">;

/**
 * The likeliest tokens at one position.
 *
 * Source: common.yaml#/components/schemas/TokenLogProbs
 */
export interface TokenLogProbs {
  /** Log probability by token. */
  logprobs_by_token: { [key: string]: number };
}

/**
 * Where a long piece of work stands.
 *
 * Source: common.yaml#/components/schemas/JobStatus
 */
export type JobStatus = OpenEnum<
  "scheduled" | "in_progress" | "completed" | "failed" | "cancelled"
>;

/**
 * A number measured while answering.
 *
 * Source: common.yaml#/components/schemas/MetricInResponse
 */
export interface MetricInResponse {
  /** What was measured, such as `total_tokens`. */
  metric: string;
  /** The number. */
  value: number;
  /** Its unit. */
  unit?: string | undefined;
}

/**
 * One page of rows.
 *
 * Source: common.yaml#/components/schemas/PaginatedRows
 */
export interface PaginatedRows {
  /** The rows. */
  data: Row[];
  /** Whether rows follow. */
  has_more: boolean;
  /** Where the rows come from. */
  url?: string | undefined;
}

/**
 * One row of a dataset; its columns are the dataset's own.
 *
 * Source: common.yaml#/components/schemas/Row
 */
export type Row = { [key: string]: unknown };
