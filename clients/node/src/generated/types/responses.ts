// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Responses. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type { StringMap } from "./common.js";

/**
 * What the model is to answer, and how.
 *
 * Source: responses.yaml#/components/schemas/CreateResponseRequest
 */
export interface CreateResponseRequest {
  /** Identifier of the model. */
  model: string;
  /**
   * What to answer; left out where the prompt, the conversation or the previous response says it
   * all.
   */
  input?: ResponseInput | undefined;
  /** System message in front of the input; those of a previous response are not carried over. */
  instructions?: string | null | undefined;
  /** Whether to answer with events. Default false. */
  stream?: boolean | null | undefined;
  /** Details of the stream. */
  stream_options?: ResponseStreamOptions | null | undefined;
  /** Whether to keep the response so that it can be fetched and continued. Default true. */
  store?: boolean | null | undefined;
  /** Whether to answer at once and work on in the background. Default false. */
  background?: boolean | null | undefined;
  /** The response that this one continues; not together with `conversation`. */
  previous_response_id?: string | null | undefined;
  /**
   * The conversation that this response belongs to; its items come first, input and output are
   * added.
   */
  conversation?: ResponseConversationReference | null | undefined;
  /** A stored prompt with values for its variables. */
  prompt?: ResponsePrompt | null | undefined;
  /** Tools that the model may call. */
  tools?: ResponseTool[] | null | undefined;
  /** Whether the model calls tools, and which. */
  tool_choice?: ResponseToolChoice | null | undefined;
  /** Whether the model may ask for several calls at once. Default true. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How many calls of built-in tools are made at most. */
  max_tool_calls?: number | null | undefined;
  /** How many times the model is asked at most until the answer stands. Default 10. */
  max_infer_iters?: number | null | undefined;
  /** Shields that look at input and output. */
  guardrails?: ResponseGuardrail[] | null | undefined;
  /** The shape of the text. */
  text?: ResponseText | null | undefined;
  /** How the model thinks before it answers. */
  reasoning?: ResponseReasoning | null | undefined;
  /** What to add to the output, since it is left out otherwise. */
  include?: ResponseInclude[] | null | undefined;
  /** Most tokens to generate, thinking included. */
  max_output_tokens?: number | null | undefined;
  /** Above 1 is more random; below 1 more certain. Default 1. */
  temperature?: number | null | undefined;
  /** Only the likeliest tokens that together reach this probability. Default 1. */
  top_p?: number | null | undefined;
  /** Above 0 makes tokens rarer the more often they came. Default 0. */
  frequency_penalty?: number | null | undefined;
  /** Above 0 makes tokens rarer once they came. Default 0. */
  presence_penalty?: number | null | undefined;
  /** How many alternatives to report for each token. */
  top_logprobs?: number | null | undefined;
  /** What happens when the input exceeds the context. Default `disabled`. */
  truncation?: ResponseTruncation | null | undefined;
  /** When to shorten a long context. */
  context_management?: ResponseContextManagement[] | null | undefined;
  /** Short texts to keep with the response. */
  metadata?: StringMap | null | undefined;
  /** Class of service; a server may ignore it. */
  service_tier?: ResponseServiceTier | null | undefined;
  /** Groups requests that start alike, to find their cached beginning. */
  prompt_cache_key?: string | null | undefined;
  /** How long the cached beginning is kept; a server may ignore it. */
  prompt_cache_retention?: ResponsePromptCacheRetention | null | undefined;
  /** Stable identifier of the end user, to trace abuse. */
  safety_identifier?: string | null | undefined;
  /** Older form of `safety_identifier` and `prompt_cache_key`. */
  user?: string | null | undefined;
}

/**
 * What to shorten.
 *
 * Source: responses.yaml#/components/schemas/CompactResponseRequest
 */
export interface CompactResponseRequest {
  /** Identifier of the model. */
  model: string;
  /** The items to shorten. */
  input?: ResponseInput | null | undefined;
  /** System message in front of the input. */
  instructions?: string | null | undefined;
  /** The response whose context is shortened. */
  previous_response_id?: string | null | undefined;
  /** Tools that the model may call. */
  tools?: ResponseTool[] | null | undefined;
  /** Whether the model may ask for several calls at once. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How the model thinks before it answers. */
  reasoning?: ResponseReasoning | null | undefined;
  /** The shape of the text. */
  text?: ResponseText | null | undefined;
  /** Groups requests that start alike. */
  prompt_cache_key?: string | null | undefined;
  /** How long the cached beginning is kept; a server may ignore it. */
  prompt_cache_retention?: ResponsePromptCacheRetention | null | undefined;
  /** Class of service; a server may ignore it. */
  service_tier?: ResponseServiceTier | null | undefined;
}

/**
 * How a conversation starts.
 *
 * Source: responses.yaml#/components/schemas/CreateConversationRequest
 */
export interface CreateConversationRequest {
  /** First items, 20 at most. */
  items?: ResponseInputItem[] | null | undefined;
  /** Short texts to keep with the conversation. */
  metadata?: StringMap | null | undefined;
}

/**
 * The new metadata of a conversation.
 *
 * Source: responses.yaml#/components/schemas/UpdateConversationRequest
 */
export interface UpdateConversationRequest {
  /** Short texts that replace the earlier ones; null removes them. */
  metadata: StringMap | null;
}

/**
 * Items for a conversation.
 *
 * Source: responses.yaml#/components/schemas/CreateConversationItemsRequest
 */
export interface CreateConversationItemsRequest {
  /** The items, 20 at most. */
  items: ResponseInputItem[];
}

/**
 * What a model answered, and how.
 *
 * Source: responses.yaml#/components/schemas/Response
 */
export interface Response {
  /** Identifier of the response. */
  id: string;
  /** Kind of this object. */
  object: "response";
  /** When it was created, in Unix seconds. */
  created_at: number;
  /** When it was completed, in Unix seconds; null before. */
  completed_at?: number | null | undefined;
  /** How far a response is. */
  status: ResponseStatus;
  /** Whether it runs in the background. */
  background?: boolean | null | undefined;
  /** Why it failed; null unless it did. */
  error: ResponseError | null;
  /** Why it is incomplete; null unless it is. */
  incomplete_details: ResponseIncompleteDetails | null;
  /** The model that answered. */
  model: string;
  /** What it answers; a list of responses always carries it, other answers never. */
  input?: ResponseItem[] | undefined;
  /** What the model said and did, in order. */
  output: ResponseOutputItem[];
  /** System message in front of the input. */
  instructions: string | null;
  /** The response that this one continues. */
  previous_response_id?: string | null | undefined;
  /** The conversation that it belongs to. */
  conversation?: ResponseConversation | null | undefined;
  /** The stored prompt that it was made with. */
  prompt?: ResponsePrompt | null | undefined;
  /** Tools that the model could call. */
  tools: ResponseTool[];
  /** Whether the model calls tools, and which. */
  tool_choice: ResponseToolChoice;
  /** Whether the model could ask for several calls at once. */
  parallel_tool_calls: boolean;
  /** How many calls of built-in tools were allowed. */
  max_tool_calls?: number | null | undefined;
  /** The shape of the text that a model answers. */
  text: ResponseText;
  /** How the model thought before it answered. */
  reasoning?: ResponseReasoning | null | undefined;
  /** Most tokens that could be generated. */
  max_output_tokens?: number | null | undefined;
  /** The temperature in use. */
  temperature: number | null;
  /** The probability limit in use. */
  top_p: number | null;
  /** The frequency penalty in use. */
  frequency_penalty?: number | null | undefined;
  /** The presence penalty in use. */
  presence_penalty?: number | null | undefined;
  /** How many alternatives are reported for each token. */
  top_logprobs?: number | null | undefined;
  /** What happens when the input exceeds the context. */
  truncation?: ResponseTruncation | null | undefined;
  /** Tokens used; null until the response ends. */
  usage?: ResponseUsage | null | undefined;
  /** Whether the response is kept. */
  store: boolean;
  /** Short texts kept with the response. */
  metadata: StringMap | null;
  /** Class of service that was used. */
  service_tier?: ResponseServiceTier | null | undefined;
  /** Group of requests that start alike. */
  prompt_cache_key?: string | null | undefined;
  /** How long the cached beginning is kept. */
  prompt_cache_retention?: ResponsePromptCacheRetention | null | undefined;
  /** Stable identifier of the end user. */
  safety_identifier?: string | null | undefined;
  /** Older form of `safety_identifier`. */
  user?: string | null | undefined;
}

/**
 * One page of responses.
 *
 * Source: responses.yaml#/components/schemas/ResponseList
 */
export interface ResponseList {
  /** Kind of this object. */
  object: "list";
  /** The responses. */
  data: Response[];
  /** Identifier of the first response of the page; null when the page is empty. */
  first_id: string | null;
  /** Identifier of the last response of the page; null when the page is empty. */
  last_id: string | null;
  /** Whether responses follow. */
  has_more: boolean;
}

/**
 * A response that was deleted.
 *
 * Source: responses.yaml#/components/schemas/ResponseDeleted
 */
export interface ResponseDeleted {
  /** Identifier of the response. */
  id: string;
  /** Kind of the deleted object. */
  object: "response";
  /** Always true. */
  deleted: boolean;
}

/**
 * A context made short.
 *
 * Source: responses.yaml#/components/schemas/CompactedResponse
 */
export interface CompactedResponse {
  /** Identifier of this compaction. */
  id: string;
  /** Kind of this object. */
  object: "response.compaction";
  /** When it was created, in Unix seconds. */
  created_at: number;
  /** The items to put in front of the next input. */
  output: ResponseItem[];
  /** Tokens that a response used. */
  usage: ResponseUsage;
}

/**
 * One page of items.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemList
 */
export interface ResponseItemList {
  /** Kind of this object. */
  object: "list";
  /** The items. */
  data: ResponseItem[];
  /** Identifier of the first item of the page; null when the page is empty. */
  first_id: string | null;
  /** Identifier of the last item of the page; null when the page is empty. */
  last_id: string | null;
  /** Whether items follow. */
  has_more: boolean;
}

/**
 * A conversation that outlives its responses.
 *
 * Source: responses.yaml#/components/schemas/Conversation
 */
export interface Conversation {
  /** Identifier of the conversation. */
  id: string;
  /** Kind of this object. */
  object: "conversation";
  /** When it was created, in Unix seconds. */
  created_at: number;
  /** Short texts kept with the conversation. */
  metadata: StringMap | null;
  /** The items, where the answer carries them; a list of items has them all. */
  items?: ResponseItem[] | null | undefined;
}

/**
 * A conversation that was deleted.
 *
 * Source: responses.yaml#/components/schemas/ConversationDeleted
 */
export interface ConversationDeleted {
  /** Identifier of the conversation. */
  id: string;
  /** Kind of this object. */
  object: "conversation.deleted";
  /** Always true. */
  deleted: boolean;
}

/**
 * A conversation that lost an item.
 *
 * Source: responses.yaml#/components/schemas/ConversationItemDeleted
 */
export interface ConversationItemDeleted {
  /** Identifier of the conversation. */
  id: string;
  /** Kind of this object. */
  object: "conversation";
  /** When the conversation was created, in Unix seconds. */
  created_at: number;
  /** Short texts kept with the conversation. */
  metadata: StringMap | null;
  /** Always true. */
  deleted: boolean;
}

/**
 * How far a response is.
 *
 * Source: responses.yaml#/components/schemas/ResponseStatus
 */
export type ResponseStatus = OpenEnum<
  "completed" | "failed" | "in_progress" | "cancelled" | "queued" | "incomplete"
>;

/**
 * Why a response failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseError
 */
export interface ResponseError {
  /** Name of the error, such as `server_error` or `rate_limit_exceeded`. */
  code: string;
  /** One sentence for people. */
  message: string;
}

/**
 * Why a response is incomplete.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteDetails
 */
export interface ResponseIncompleteDetails {
  /** Which limit ended a response. */
  reason: ResponseIncompleteReason;
}

/**
 * Which limit ended a response.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteReason
 */
export type ResponseIncompleteReason = OpenEnum<
  "max_output_tokens" | "max_tool_calls" | "max_infer_iters" | "content_filter"
>;

/**
 * Tokens that a response used.
 *
 * Source: responses.yaml#/components/schemas/ResponseUsage
 */
export interface ResponseUsage {
  /** Tokens read. */
  input_tokens: number;
  /** Where the tokens read came from. */
  input_tokens_details: ResponseInputTokensDetails;
  /** Tokens generated. */
  output_tokens: number;
  /** What the generated tokens were for. */
  output_tokens_details: ResponseOutputTokensDetails;
  /** Both together. */
  total_tokens: number;
}

/**
 * Where the tokens read came from.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputTokensDetails
 */
export interface ResponseInputTokensDetails {
  /** Tokens found in the cache. */
  cached_tokens: number;
  /** Tokens put into the cache. */
  cache_write_tokens?: number | undefined;
}

/**
 * What the generated tokens were for.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputTokensDetails
 */
export interface ResponseOutputTokensDetails {
  /** Tokens spent on thinking. */
  reasoning_tokens: number;
}

/**
 * Details of a stream of events.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamOptions
 */
export interface ResponseStreamOptions {
  /** Whether events are padded so that their size tells nothing; a server may ignore it. */
  include_obfuscation?: boolean | undefined;
}

/**
 * A conversation, by identifier or as an object.
 *
 * Source: responses.yaml#/components/schemas/ResponseConversationReference
 */
export type ResponseConversationReference = string | ResponseConversation;

/**
 * The conversation that a response belongs to.
 *
 * Source: responses.yaml#/components/schemas/ResponseConversation
 */
export interface ResponseConversation {
  /** Identifier of the conversation. */
  id: string;
}

/**
 * A stored prompt and the values of its variables.
 *
 * Source: responses.yaml#/components/schemas/ResponsePrompt
 */
export interface ResponsePrompt {
  /** Identifier of the prompt. */
  id: string;
  /** Values by name of the variable. */
  variables?: { [key: string]: ResponsePromptVariable } | null | undefined;
  /** Version of the prompt. Default is the prompt's default version. */
  version?: string | null | undefined;
}

/**
 * The value of a variable, as text or as a piece of content.
 *
 * Source: responses.yaml#/components/schemas/ResponsePromptVariable
 */
export type ResponsePromptVariable = string | ResponseInputContent;

/**
 * A shield, by identifier or as an object.
 *
 * Source: responses.yaml#/components/schemas/ResponseGuardrail
 */
export type ResponseGuardrail = string | ResponseGuardrailSpec;

/**
 * A shield that looks at input and output.
 *
 * Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
 */
export interface ResponseGuardrailSpec {
  /** Identifier of the shield. */
  type: string;
}

/**
 * Whether a server drops items from the middle of a long input, or fails.
 *
 * Source: responses.yaml#/components/schemas/ResponseTruncation
 */
export type ResponseTruncation = OpenEnum<"auto" | "disabled">;

/**
 * When to shorten a long context.
 *
 * Source: responses.yaml#/components/schemas/ResponseContextManagement
 */
export interface ResponseContextManagement {
  /** What to do. */
  type: "compaction";
  /** Tokens in the context from which on it is shortened. */
  compact_threshold?: number | null | undefined;
}

/**
 * Class of service.
 *
 * Source: responses.yaml#/components/schemas/ResponseServiceTier
 */
export type ResponseServiceTier = OpenEnum<
  "auto" | "default" | "flex" | "scale" | "priority" | "fast" | "ultrafast"
>;

/**
 * How long a cached beginning is kept.
 *
 * Source: responses.yaml#/components/schemas/ResponsePromptCacheRetention
 */
export type ResponsePromptCacheRetention = OpenEnum<"in_memory" | "24h">;

/**
 * A part of the items that is left out by default.
 *
 * Source: responses.yaml#/components/schemas/ResponseInclude
 */
export type ResponseInclude = OpenEnum<
  | "file_search_call.results"
  | "web_search_call.results"
  | "web_search_call.action.sources"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "code_interpreter_call.outputs"
  | "reasoning.encrypted_content"
  | "message.output_text.logprobs"
>;

/**
 * How a model thinks before it answers.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoning
 */
export interface ResponseReasoning {
  /** How much to think. */
  effort?: ResponseReasoningEffort | null | undefined;
  /** How long a summary of the thoughts to give. */
  summary?: ResponseReasoningSummaryDetail | null | undefined;
  /** Older name of `summary`. */
  generate_summary?: ResponseReasoningSummaryDetail | null | undefined;
  /** Which earlier thoughts stay in the context. */
  context?: ResponseReasoningContext | null | undefined;
  /** Way of thinking, such as `standard`. */
  mode?: string | null | undefined;
}

/**
 * How much a model thinks.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningEffort
 */
export type ResponseReasoningEffort = OpenEnum<
  "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max"
>;

/**
 * How long a summary of thoughts is.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryDetail
 */
export type ResponseReasoningSummaryDetail = OpenEnum<"auto" | "concise" | "detailed">;

/**
 * Which earlier thoughts stay in the context.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningContext
 */
export type ResponseReasoningContext = OpenEnum<"auto" | "current_turn" | "all_turns">;

/**
 * The shape of the text that a model answers.
 *
 * Source: responses.yaml#/components/schemas/ResponseText
 */
export interface ResponseText {
  /** The form of the text. Default is plain text. */
  format?: ResponseTextFormat | null | undefined;
  /** How long the answer is to be. */
  verbosity?: ResponseVerbosity | null | undefined;
}

/**
 * How many words a model makes.
 *
 * Source: responses.yaml#/components/schemas/ResponseVerbosity
 */
export type ResponseVerbosity = OpenEnum<"low" | "medium" | "high">;

/**
 * A form that the text must have.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormat
 */
export type ResponseTextFormat =
  | ResponseTextFormatText
  | ResponseTextFormatJsonSchema
  | ResponseTextFormatJsonObject
  | UnknownVariant<"type">;

/**
 * Plain text.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatText
 */
export interface ResponseTextFormatText {
  /** Tag of this kind. */
  type: "text";
}

/**
 * JSON of a schema.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatJsonSchema
 */
export interface ResponseTextFormatJsonSchema {
  /** Tag of this kind. */
  type: "json_schema";
  /** The JSON Schema. */
  schema: { [key: string]: unknown };
  /** Name of the schema. */
  name?: string | null | undefined;
  /** What the answer is, as a hint to the model. */
  description?: string | null | undefined;
  /** Whether the answer must satisfy the whole schema. Default false. */
  strict?: boolean | null | undefined;
}

/**
 * Any JSON object.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextFormatJsonObject
 */
export interface ResponseTextFormatJsonObject {
  /** Tag of this kind. */
  type: "json_object";
}

/**
 * Text from the user, or a list of items.
 *
 * Source: responses.yaml#/components/schemas/ResponseInput
 */
export type ResponseInput = string | ResponseInputItem[];

/**
 * One item of the input; a message may leave out its type.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputItem
 */
export type ResponseInputItem = TypedResponseInputItem | EasyInputMessage;

/**
 * A message in its short form.
 *
 * Source: responses.yaml#/components/schemas/EasyInputMessage
 */
export interface EasyInputMessage {
  /** Who speaks. */
  role: ResponseRole;
  /** Text, or a list of parts. */
  content: ResponseMessageContent;
  /** Tag of this kind; it may be left out. */
  type?: "message" | undefined;
  /** Whether a message of the model is on the way or final. */
  phase?: ResponseMessagePhase | null | undefined;
}

/**
 * One item of the input.
 *
 * Source: responses.yaml#/components/schemas/TypedResponseInputItem
 */
export type TypedResponseInputItem =
  | ResponseMessage
  | ResponseReasoningItem
  | ResponseFunctionCall
  | ResponseFunctionCallOutput
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput
  | ResponseFileSearchCall
  | ResponseWebSearchCall
  | ResponseCodeInterpreterCall
  | ResponseImageGenerationCall
  | ResponseComputerCall
  | ResponseComputerCallOutput
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchCall
  | ResponseApplyPatchCallOutput
  | ResponseMcpListTools
  | ResponseMcpCall
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseCompactionItem
  | ResponseItemReference
  | UnknownVariant<"type">;

/**
 * One item of a context, as it is kept.
 *
 * Source: responses.yaml#/components/schemas/ResponseItem
 */
export type ResponseItem =
  | ResponseMessage
  | ResponseReasoningItem
  | ResponseFunctionCall
  | ResponseFunctionCallOutput
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput
  | ResponseFileSearchCall
  | ResponseWebSearchCall
  | ResponseCodeInterpreterCall
  | ResponseImageGenerationCall
  | ResponseComputerCall
  | ResponseComputerCallOutput
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchCall
  | ResponseApplyPatchCallOutput
  | ResponseMcpListTools
  | ResponseMcpCall
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseCompactionItem
  | UnknownVariant<"type">;

/**
 * One thing that the model said or did, or a result given back to it.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItem
 */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseReasoningItem
  | ResponseFunctionCall
  | ResponseFunctionCallOutput
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput
  | ResponseFileSearchCall
  | ResponseWebSearchCall
  | ResponseCodeInterpreterCall
  | ResponseImageGenerationCall
  | ResponseComputerCall
  | ResponseComputerCallOutput
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCall
  | ResponseShellCallOutput
  | ResponseApplyPatchCall
  | ResponseApplyPatchCallOutput
  | ResponseMcpListTools
  | ResponseMcpCall
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseCompactionItem
  | UnknownVariant<"type">;

/**
 * Stands for an item that is kept already.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemReference
 */
export interface ResponseItemReference {
  /** Tag of this kind. */
  type: "item_reference";
  /** Identifier of the item. */
  id: string;
}

/**
 * A message of any role.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessage
 */
export interface ResponseMessage {
  /** Tag of this kind. */
  type: "message";
  /** Who speaks. */
  role: ResponseRole;
  /** Text, or a list of parts. */
  content: ResponseMessageContent;
  /** Identifier of the message; kept messages have one. */
  id?: string | null | undefined;
  /** How far the message is; kept messages have one. */
  status?: ResponseItemStatus | null | undefined;
  /** Whether a message of the model is on the way or final. */
  phase?: ResponseMessagePhase | null | undefined;
}

/**
 * A message of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputMessage
 */
export interface ResponseOutputMessage {
  /** Tag of this kind. */
  type: "message";
  /** Identifier of the message. */
  id: string;
  /** Who speaks. */
  role: "assistant";
  /** How far an item is. */
  status: ResponseItemStatus;
  /** What the model says. */
  content: ResponseOutputContent[];
  /** Whether the message is on the way or final. */
  phase?: ResponseMessagePhase | null | undefined;
}

/**
 * Who speaks.
 *
 * Source: responses.yaml#/components/schemas/ResponseRole
 */
export type ResponseRole = OpenEnum<"user" | "assistant" | "system" | "developer">;

/**
 * Place of a message in the model's answer.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessagePhase
 */
export type ResponseMessagePhase = OpenEnum<"commentary" | "final_answer">;

/**
 * How far an item is.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemStatus
 */
export type ResponseItemStatus = OpenEnum<"in_progress" | "completed" | "incomplete">;

/**
 * Text, or a list of parts.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessageContent
 */
export type ResponseMessageContent = string | ResponseContentPart[];

/**
 * One part of a message.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPart
 */
export type ResponseContentPart =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseInputAudio
  | ResponseOutputTextPart
  | ResponseRefusal
  | UnknownVariant<"type">;

/**
 * One piece of content for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputContent
 */
export type ResponseInputContent =
  ResponseInputText | ResponseInputImage | ResponseInputFile | UnknownVariant<"type">;

/**
 * One part of a message of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputContent
 */
export type ResponseOutputContent = ResponseOutputText | ResponseRefusal | UnknownVariant<"type">;

/**
 * Text for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputText
 */
export interface ResponseInputText {
  /** Tag of this kind. */
  type: "input_text";
  /** The text. */
  text: string;
}

/**
 * An image for the model; give its address or its file.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputImage
 */
export interface ResponseInputImage {
  /** Tag of this kind. */
  type: "input_image";
  /** Address of the image, or the image itself as `data:`. */
  image_url?: string | null | undefined;
  /** File that holds the image. */
  file_id?: string | null | undefined;
  /** How closely to look. Default `auto`. */
  detail?: ResponseImageDetail | null | undefined;
}

/**
 * How closely a model looks at an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageDetail
 */
export type ResponseImageDetail = OpenEnum<"auto" | "low" | "high" | "original">;

/**
 * A file for the model; give its address, its identifier or its content.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputFile
 */
export interface ResponseInputFile {
  /** Tag of this kind. */
  type: "input_file";
  /** Identifier of the file. */
  file_id?: string | null | undefined;
  /** Address of the file. */
  file_url?: string | null | undefined;
  /** Content of the file in base64, or as `data:`. */
  file_data?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
  /** How closely to look at its pages. Default `auto`. */
  detail?: ResponseFileDetail | null | undefined;
}

/**
 * How closely a model looks at the pages of a file.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileDetail
 */
export type ResponseFileDetail = OpenEnum<"auto" | "low" | "high">;

/**
 * Sound for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudio
 */
export interface ResponseInputAudio {
  /** Tag of this kind. */
  type: "input_audio";
  /** Sound in place. */
  input_audio: ResponseInputAudioData;
}

/**
 * Sound in place.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudioData
 */
export interface ResponseInputAudioData {
  /** The sound in base64. */
  data: string;
  /** Format of a sound. */
  format: ResponseInputAudioFormat;
}

/**
 * Format of a sound.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudioFormat
 */
export type ResponseInputAudioFormat = OpenEnum<"mp3" | "wav">;

/**
 * Text of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputText
 */
export interface ResponseOutputText {
  /** Tag of this kind. */
  type: "output_text";
  /** The text. */
  text: string;
  /** Sources of the text. */
  annotations: ResponseAnnotation[];
  /** Log probabilities of the tokens, where they were asked for. */
  logprobs?: ResponseLogProb[] | null | undefined;
}

/**
 * Text of the model, given back as a part of a message.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputTextPart
 */
export interface ResponseOutputTextPart {
  /** Tag of this kind. */
  type: "output_text";
  /** The text. */
  text: string;
  /** Sources of the text. */
  annotations?: ResponseAnnotation[] | null | undefined;
  /** Log probabilities of the tokens. */
  logprobs?: ResponseLogProb[] | null | undefined;
}

/**
 * The model declines.
 *
 * Source: responses.yaml#/components/schemas/ResponseRefusal
 */
export interface ResponseRefusal {
  /** Tag of this kind. */
  type: "refusal";
  /** Why it does. */
  refusal: string;
}

/**
 * A source of a text.
 *
 * Source: responses.yaml#/components/schemas/ResponseAnnotation
 */
export type ResponseAnnotation =
  | ResponseFileCitation
  | ResponseUrlCitation
  | ResponseContainerFileCitation
  | ResponseFilePath
  | UnknownVariant<"type">;

/**
 * A file that the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileCitation
 */
export interface ResponseFileCitation {
  /** Tag of this kind. */
  type: "file_citation";
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Place in the text where the citation belongs, in characters. */
  index: number;
}

/**
 * A page that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseUrlCitation
 */
export interface ResponseUrlCitation {
  /** Tag of this kind. */
  type: "url_citation";
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title: string;
  /** First character of the part. */
  start_index: number;
  /** Last character of the part. */
  end_index: number;
}

/**
 * A file in a container that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
 */
export interface ResponseContainerFileCitation {
  /** Tag of this kind. */
  type: "container_file_citation";
  /** Identifier of the container. */
  container_id: string;
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** First character of the part. */
  start_index: number;
  /** Last character of the part. */
  end_index: number;
}

/**
 * A file that the text offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseFilePath
 */
export interface ResponseFilePath {
  /** Tag of this kind. */
  type: "file_path";
  /** Identifier of the file. */
  file_id: string;
  /** Place in the text where the file belongs, in characters. */
  index: number;
}

/**
 * Log probability of a token, with its alternatives.
 *
 * Source: responses.yaml#/components/schemas/ResponseLogProb
 */
export interface ResponseLogProb {
  /** The token. */
  token: string;
  /** Its log probability. */
  logprob: number;
  /** Its bytes. */
  bytes?: number[] | null | undefined;
  /** The likeliest tokens in its place. */
  top_logprobs?: ResponseTopLogProb[] | undefined;
}

/**
 * A token that could have stood here.
 *
 * Source: responses.yaml#/components/schemas/ResponseTopLogProb
 */
export interface ResponseTopLogProb {
  /** The token. */
  token: string;
  /** Its log probability. */
  logprob: number;
  /** Its bytes. */
  bytes?: number[] | null | undefined;
}

/**
 * What the model thought.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningItem
 */
export interface ResponseReasoningItem {
  /** Tag of this kind. */
  type: "reasoning";
  /** Identifier of the item. */
  id: string;
  /** The thoughts in short. */
  summary: ResponseSummaryText[];
  /** The thoughts themselves, where the model shows them. */
  content?: ResponseReasoningText[] | null | undefined;
  /** The thoughts encrypted, to be given back with the next input. */
  encrypted_content?: string | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * A piece of a summary.
 *
 * Source: responses.yaml#/components/schemas/ResponseSummaryText
 */
export interface ResponseSummaryText {
  /** Tag of this kind. */
  type: "summary_text";
  /** The text. */
  text: string;
}

/**
 * A piece of a thought.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningText
 */
export interface ResponseReasoningText {
  /** Tag of this kind. */
  type: "reasoning_text";
  /** The text. */
  text: string;
}

/**
 * A call of one of the caller's functions.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCall
 */
export interface ResponseFunctionCall {
  /** Tag of this kind. */
  type: "function_call";
  /** Identifier of the call, named by its result. */
  call_id: string;
  /** Name of the function. */
  name: string;
  /** Arguments as JSON text. */
  arguments: string;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * What a function returned.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCallOutput
 */
export interface ResponseFunctionCallOutput {
  /** Tag of this kind. */
  type: "function_call_output";
  /** The call that this answers. */
  call_id: string;
  /** The result of a tool, as text or as pieces of content. */
  output: ResponseToolOutput;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * The result of a tool, as text or as pieces of content.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolOutput
 */
export type ResponseToolOutput = string | ResponseInputContent[];

/**
 * A call of one of the caller's free-text tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCall
 */
export interface ResponseCustomToolCall {
  /** Tag of this kind. */
  type: "custom_tool_call";
  /** Identifier of the call, named by its result. */
  call_id: string;
  /** Name of the tool. */
  name: string;
  /** What the model gives to the tool. */
  input: string;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * What a free-text tool returned.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCallOutput
 */
export interface ResponseCustomToolCallOutput {
  /** Tag of this kind. */
  type: "custom_tool_call_output";
  /** The call that this answers. */
  call_id: string;
  /** The result of a tool, as text or as pieces of content. */
  output: ResponseToolOutput;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * A search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchCall
 */
export interface ResponseFileSearchCall {
  /** Tag of this kind. */
  type: "file_search_call";
  /** Identifier of the item. */
  id: string;
  /** What was searched for. */
  queries: string[];
  /** How far a search is. */
  status: ResponseSearchStatus;
  /** What was found, where it was asked for. */
  results?: ResponseFileSearchResult[] | null | undefined;
}

/**
 * How far a search is.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchStatus
 */
export type ResponseSearchStatus = OpenEnum<
  "in_progress" | "searching" | "completed" | "incomplete" | "failed"
>;

/**
 * A passage that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchResult
 */
export interface ResponseFileSearchResult {
  /** File that holds the passage. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** The passage. */
  text: string;
  /** How well it fits, 0 to 1. */
  score: number;
  /** Attributes of the file. */
  attributes: { [key: string]: unknown } | null;
}

/**
 * A search in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCall
 */
export interface ResponseWebSearchCall {
  /** Tag of this kind. */
  type: "web_search_call";
  /** Identifier of the item. */
  id: string;
  /** How far a search is. */
  status: ResponseSearchStatus;
  /** What was done. */
  action?: ResponseWebSearchAction | null | undefined;
}

/**
 * A step in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchAction
 */
export type ResponseWebSearchAction =
  | ResponseWebSearchQuery
  | ResponseWebSearchOpenPage
  | ResponseWebSearchFind
  | UnknownVariant<"type">;

/**
 * A question to a search engine.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchQuery
 */
export interface ResponseWebSearchQuery {
  /** Tag of this kind. */
  type: "search";
  /** The question. */
  query?: string | null | undefined;
  /** The questions, where there are several. */
  queries?: string[] | null | undefined;
  /** Pages that were found, where they were asked for. */
  sources?: ResponseWebSearchSource[] | null | undefined;
}

/**
 * A page that was found.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchSource
 */
export interface ResponseWebSearchSource {
  /** Kind of the source. */
  type: "url";
  /** Address of the page. */
  url: string;
}

/**
 * A page was opened.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchOpenPage
 */
export interface ResponseWebSearchOpenPage {
  /** Tag of this kind. */
  type: "open_page";
  /** Address of the page. */
  url?: string | null | undefined;
}

/**
 * A text was looked for in a page.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchFind
 */
export interface ResponseWebSearchFind {
  /** Tag of this kind. */
  type: "find_in_page";
  /** Address of the page. */
  url: string;
  /** The text. */
  pattern: string;
}

/**
 * A program that the model ran.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCall
 */
export interface ResponseCodeInterpreterCall {
  /** Tag of this kind. */
  type: "code_interpreter_call";
  /** Identifier of the item. */
  id: string;
  /** Container that it ran in. */
  container_id: string;
  /** How far a program is. */
  status: ResponseCodeInterpreterStatus;
  /** The program. */
  code?: string | null | undefined;
  /** What it printed and drew, where it was asked for. */
  outputs?: ResponseCodeInterpreterOutput[] | null | undefined;
}

/**
 * How far a program is.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterStatus
 */
export type ResponseCodeInterpreterStatus = OpenEnum<
  "in_progress" | "interpreting" | "completed" | "incomplete" | "failed"
>;

/**
 * Something that a program put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterOutput
 */
export type ResponseCodeInterpreterOutput =
  ResponseCodeInterpreterLogs | ResponseCodeInterpreterImage | UnknownVariant<"type">;

/**
 * What a program printed.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
 */
export interface ResponseCodeInterpreterLogs {
  /** Tag of this kind. */
  type: "logs";
  /** The text. */
  logs: string;
}

/**
 * What a program drew.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterImage
 */
export interface ResponseCodeInterpreterImage {
  /** Tag of this kind. */
  type: "image";
  /** Address of the image. */
  url: string;
}

/**
 * An image that the model made.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCall
 */
export interface ResponseImageGenerationCall {
  /** Tag of this kind. */
  type: "image_generation_call";
  /** Identifier of the item. */
  id: string;
  /** How far an image is. */
  status: ResponseImageGenerationStatus;
  /** The image in base64; null until it is there. */
  result: string | null;
  /** The description that the image was made from. */
  revised_prompt?: string | null | undefined;
  /** Whether it was made anew or from another. */
  action?: ResponseImageAction | null | undefined;
  /** Width and height, such as `1024x1024`. */
  size?: string | null | undefined;
  /** Quality of the image. */
  quality?: ResponseImageQuality | null | undefined;
  /** Background of the image. */
  background?: ResponseImageBackground | null | undefined;
  /** Format of the image. */
  output_format?: ResponseImageFormat | null | undefined;
}

/**
 * How far an image is.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationStatus
 */
export type ResponseImageGenerationStatus = OpenEnum<
  "in_progress" | "generating" | "completed" | "failed"
>;

/**
 * Whether an image is made anew or from another.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageAction
 */
export type ResponseImageAction = OpenEnum<"auto" | "generate" | "edit">;

/**
 * Quality of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageQuality
 */
export type ResponseImageQuality = OpenEnum<"auto" | "low" | "medium" | "high" | "xhigh" | "max">;

/**
 * Background of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageBackground
 */
export type ResponseImageBackground = OpenEnum<"auto" | "transparent" | "opaque">;

/**
 * Format of an image.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageFormat
 */
export type ResponseImageFormat = OpenEnum<"png" | "webp" | "jpeg" | "gif" | "svg">;

/**
 * Something to do on a computer's screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerCall
 */
export interface ResponseComputerCall {
  /** Tag of this kind. */
  type: "computer_call";
  /** Identifier of the item. */
  id: string;
  /** Identifier of the call, named by its result. */
  call_id: string;
  /** Doubts that the caller must acknowledge first. */
  pending_safety_checks: ResponseSafetyCheck[];
  /** How far an item is. */
  status: ResponseItemStatus;
  /** What to do. */
  action?: ResponseComputerAction | null | undefined;
  /** What to do, where it is several steps. */
  actions?: ResponseComputerAction[] | null | undefined;
}

/**
 * A doubt about an action.
 *
 * Source: responses.yaml#/components/schemas/ResponseSafetyCheck
 */
export interface ResponseSafetyCheck {
  /** Identifier of the doubt. */
  id: string;
  /** Kind of the doubt. */
  code?: string | null | undefined;
  /** The doubt in words. */
  message?: string | null | undefined;
}

/**
 * One step on a screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerAction
 */
export type ResponseComputerAction =
  | ComputerClick
  | ComputerDoubleClick
  | ComputerDrag
  | ComputerKeypress
  | ComputerMove
  | ComputerScreenshot
  | ComputerScroll
  | ComputerType
  | ComputerWait
  | UnknownVariant<"type">;

/**
 * Press a mouse button.
 *
 * Source: responses.yaml#/components/schemas/ComputerClick
 */
export interface ComputerClick {
  /** Tag of this kind. */
  type: "click";
  /** A mouse button. */
  button: ComputerButton;
  /** Distance from the left in pixels. */
  x: number;
  /** Distance from the top in pixels. */
  y: number;
  /** Keys held meanwhile. */
  keys?: string[] | null | undefined;
}

/**
 * A mouse button.
 *
 * Source: responses.yaml#/components/schemas/ComputerButton
 */
export type ComputerButton = OpenEnum<"left" | "right" | "wheel" | "back" | "forward">;

/**
 * Click twice.
 *
 * Source: responses.yaml#/components/schemas/ComputerDoubleClick
 */
export interface ComputerDoubleClick {
  /** Tag of this kind. */
  type: "double_click";
  /** Distance from the left in pixels. */
  x: number;
  /** Distance from the top in pixels. */
  y: number;
  /** Keys held meanwhile. */
  keys?: string[] | null | undefined;
}

/**
 * Draw the mouse along a path.
 *
 * Source: responses.yaml#/components/schemas/ComputerDrag
 */
export interface ComputerDrag {
  /** Tag of this kind. */
  type: "drag";
  /** The path. */
  path: ComputerPoint[];
  /** Keys held meanwhile. */
  keys?: string[] | null | undefined;
}

/**
 * A place on the screen.
 *
 * Source: responses.yaml#/components/schemas/ComputerPoint
 */
export interface ComputerPoint {
  /** Distance from the left in pixels. */
  x: number;
  /** Distance from the top in pixels. */
  y: number;
}

/**
 * Press keys.
 *
 * Source: responses.yaml#/components/schemas/ComputerKeypress
 */
export interface ComputerKeypress {
  /** Tag of this kind. */
  type: "keypress";
  /** The keys. */
  keys: string[];
}

/**
 * Move the mouse.
 *
 * Source: responses.yaml#/components/schemas/ComputerMove
 */
export interface ComputerMove {
  /** Tag of this kind. */
  type: "move";
  /** Distance from the left in pixels. */
  x: number;
  /** Distance from the top in pixels. */
  y: number;
  /** Keys held meanwhile. */
  keys?: string[] | null | undefined;
}

/**
 * Look at the screen.
 *
 * Source: responses.yaml#/components/schemas/ComputerScreenshot
 */
export interface ComputerScreenshot {
  /** Tag of this kind. */
  type: "screenshot";
}

/**
 * Turn the wheel.
 *
 * Source: responses.yaml#/components/schemas/ComputerScroll
 */
export interface ComputerScroll {
  /** Tag of this kind. */
  type: "scroll";
  /** Distance from the left in pixels. */
  x: number;
  /** Distance from the top in pixels. */
  y: number;
  /** How far to the right in pixels. */
  scroll_x: number;
  /** How far down in pixels. */
  scroll_y: number;
  /** Keys held meanwhile. */
  keys?: string[] | null | undefined;
}

/**
 * Type a text.
 *
 * Source: responses.yaml#/components/schemas/ComputerType
 */
export interface ComputerType {
  /** Tag of this kind. */
  type: "type";
  /** The text. */
  text: string;
}

/**
 * Wait a moment.
 *
 * Source: responses.yaml#/components/schemas/ComputerWait
 */
export interface ComputerWait {
  /** Tag of this kind. */
  type: "wait";
}

/**
 * The screen after a step.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerCallOutput
 */
export interface ResponseComputerCallOutput {
  /** Tag of this kind. */
  type: "computer_call_output";
  /** The call that this answers. */
  call_id: string;
  /** A picture of the screen. */
  output: ResponseComputerScreenshot;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Doubts that the caller acknowledged. */
  acknowledged_safety_checks?: ResponseSafetyCheck[] | null | undefined;
  /** How far the item is. */
  status?: ResponseComputerOutputStatus | null | undefined;
}

/**
 * How far a screen is.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerOutputStatus
 */
export type ResponseComputerOutputStatus = OpenEnum<
  "in_progress" | "completed" | "incomplete" | "failed"
>;

/**
 * A picture of the screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerScreenshot
 */
export interface ResponseComputerScreenshot {
  /** Tag of this kind. */
  type: "computer_screenshot";
  /** Address of the picture. */
  image_url?: string | null | undefined;
  /** File that holds the picture. */
  file_id?: string | null | undefined;
  /** How closely to look. Default `auto`. */
  detail?: ResponseImageDetail | null | undefined;
}

/**
 * A command to run on the caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCall
 */
export interface ResponseLocalShellCall {
  /** Tag of this kind. */
  type: "local_shell_call";
  /** Identifier of the item. */
  id: string;
  /** Identifier of the call. */
  call_id: string;
  /** A command with its surroundings. */
  action: ResponseLocalShellAction;
  /** How far an item is. */
  status: ResponseItemStatus;
}

/**
 * A command with its surroundings.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellAction
 */
export interface ResponseLocalShellAction {
  /** Tag of this kind. */
  type: "exec";
  /** The command and its arguments. */
  command: string[];
  /** Environment variables. */
  env: { [key: string]: string };
  /** Most milliseconds that it may take. */
  timeout_ms?: number | null | undefined;
  /** User to run it as. */
  user?: string | null | undefined;
  /** Directory to run it in. */
  working_directory?: string | null | undefined;
}

/**
 * What a command on the caller's computer put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
 */
export interface ResponseLocalShellCallOutput {
  /** Tag of this kind. */
  type: "local_shell_call_output";
  /** Identifier of the call that this answers. */
  id: string;
  /** The output as JSON text. */
  output: string;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * Commands to run in a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCall
 */
export interface ResponseShellCall {
  /** Tag of this kind. */
  type: "shell_call";
  /** Identifier of the call, named by its result. */
  call_id: string;
  /** Commands with their limits. */
  action: ResponseShellAction;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Where they run. */
  environment?: ResponseShellEnvironment | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * Commands with their limits.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellAction
 */
export interface ResponseShellAction {
  /** The commands. */
  commands: string[];
  /** Most milliseconds that they may take. */
  timeout_ms?: number | null | undefined;
  /** Most characters to keep of the output. */
  max_output_length?: number | null | undefined;
}

/**
 * Where shell commands run.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellEnvironment
 */
export type ResponseShellEnvironment =
  ResponseShellLocal | ResponseShellContainer | UnknownVariant<"type">;

/**
 * The caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellLocal
 */
export interface ResponseShellLocal {
  /** Tag of this kind. */
  type: "local";
}

/**
 * A container that exists.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainer
 */
export interface ResponseShellContainer {
  /** Tag of this kind. */
  type: "container_reference";
  /** Identifier of the container. */
  container_id: string;
}

/**
 * What commands in a shell put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutput
 */
export interface ResponseShellCallOutput {
  /** Tag of this kind. */
  type: "shell_call_output";
  /** The call that this answers. */
  call_id: string;
  /** What each command put out. */
  output: ResponseShellOutput[];
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Most characters that were kept. */
  max_output_length?: number | null | undefined;
  /** How far the item is. */
  status?: ResponseItemStatus | null | undefined;
}

/**
 * What one command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutput
 */
export interface ResponseShellOutput {
  /** Its output. */
  stdout: string;
  /** Its error output. */
  stderr: string;
  /** How a command ended. */
  outcome: ResponseShellOutcome;
}

/**
 * How a command ended.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutcome
 */
export type ResponseShellOutcome =
  ResponseShellExit | ResponseShellTimeout | UnknownVariant<"type">;

/**
 * The command ended by itself.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellExit
 */
export interface ResponseShellExit {
  /** Tag of this kind. */
  type: "exit";
  /** Its exit code. */
  exit_code: number;
}

/**
 * The command took too long.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellTimeout
 */
export interface ResponseShellTimeout {
  /** Tag of this kind. */
  type: "timeout";
}

/**
 * A change to a file on the caller's side.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchCall
 */
export interface ResponseApplyPatchCall {
  /** Tag of this kind. */
  type: "apply_patch_call";
  /** Identifier of the call, named by its result. */
  call_id: string;
  /** One change to a file. */
  operation: ResponsePatchOperation;
  /** How far a change is written. */
  status: ResponsePatchCallStatus;
  /** Identifier of the item. */
  id?: string | null | undefined;
}

/**
 * How far a change is written.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchCallStatus
 */
export type ResponsePatchCallStatus = OpenEnum<"in_progress" | "completed">;

/**
 * One change to a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchOperation
 */
export type ResponsePatchOperation =
  | ResponsePatchCreateFile
  | ResponsePatchUpdateFile
  | ResponsePatchDeleteFile
  | UnknownVariant<"type">;

/**
 * A new file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchCreateFile
 */
export interface ResponsePatchCreateFile {
  /** Tag of this kind. */
  type: "create_file";
  /** Path of the file. */
  path: string;
  /** Its lines as a diff. */
  diff: string;
}

/**
 * New lines in a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
 */
export interface ResponsePatchUpdateFile {
  /** Tag of this kind. */
  type: "update_file";
  /** Path of the file. */
  path: string;
  /** The change as a diff. */
  diff: string;
}

/**
 * A file goes away.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
 */
export interface ResponsePatchDeleteFile {
  /** Tag of this kind. */
  type: "delete_file";
  /** Path of the file. */
  path: string;
}

/**
 * What became of a change to a file.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchCallOutput
 */
export interface ResponseApplyPatchCallOutput {
  /** Tag of this kind. */
  type: "apply_patch_call_output";
  /** The call that this answers. */
  call_id: string;
  /** What became of a change. */
  status: ResponsePatchOutputStatus;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** What the caller has to say about it. */
  output?: string | null | undefined;
}

/**
 * What became of a change.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchOutputStatus
 */
export type ResponsePatchOutputStatus = OpenEnum<"completed" | "failed">;

/**
 * The tools that an MCP server offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpListTools
 */
export interface ResponseMcpListTools {
  /** Tag of this kind. */
  type: "mcp_list_tools";
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** The tools. */
  tools: ResponseMcpTool[];
  /** Why they could not be listed. */
  error?: string | null | undefined;
}

/**
 * A tool that an MCP server offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpTool
 */
export interface ResponseMcpTool {
  /** Name of the tool. */
  name: string;
  /** JSON Schema of the arguments. */
  input_schema: { [key: string]: unknown };
  /** What the tool does. */
  description?: string | null | undefined;
  /** Further facts about the tool. */
  annotations?: { [key: string]: unknown } | null | undefined;
}

/**
 * A call of a tool of an MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCall
 */
export interface ResponseMcpCall {
  /** Tag of this kind. */
  type: "mcp_call";
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments as JSON text. */
  arguments: string;
  /** What the tool returned. */
  output?: string | null | undefined;
  /** Why the call failed. */
  error?: ResponseMcpError | null | undefined;
  /** How far the call is. */
  status?: ResponseMcpCallStatus | null | undefined;
  /** Request for approval that the call waited for. */
  approval_request_id?: string | null | undefined;
}

/**
 * How far a call of an MCP server is.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallStatus
 */
export type ResponseMcpCallStatus = OpenEnum<
  "in_progress" | "calling" | "completed" | "incomplete" | "failed"
>;

/**
 * Why a call of an MCP server failed, as text or in detail.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpError
 */
export type ResponseMcpError = string | ResponseMcpErrorDetail;

/**
 * Why a call of an MCP server failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
 */
export type ResponseMcpErrorDetail =
  ResponseMcpProtocolError | ResponseMcpToolError | ResponseMcpHttpError | UnknownVariant<"type">;

/**
 * The server broke off the protocol.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpProtocolError
 */
export interface ResponseMcpProtocolError {
  /** Tag of this kind. */
  type: "mcp_protocol_error";
  /** Code of the protocol. */
  code: number;
  /** The message. */
  message: string;
}

/**
 * The tool failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpToolError
 */
export interface ResponseMcpToolError {
  /** Tag of this kind. */
  type: "mcp_tool_execution_error";
  /** What the tool had to say. */
  content: unknown;
}

/**
 * The server answered with an HTTP error.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpHttpError
 */
export interface ResponseMcpHttpError {
  /** Tag of this kind. */
  type: "http_error";
  /** Status of the answer. */
  code: number;
  /** The message. */
  message: string;
}

/**
 * A call that waits for approval.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalRequest
 */
export interface ResponseMcpApprovalRequest {
  /** Tag of this kind. */
  type: "mcp_approval_request";
  /** Identifier of the item. */
  id: string;
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments as JSON text. */
  arguments: string;
}

/**
 * An approval, or its refusal.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalResponse
 */
export interface ResponseMcpApprovalResponse {
  /** Tag of this kind. */
  type: "mcp_approval_response";
  /** The request that this answers. */
  approval_request_id: string;
  /** Whether the call may be made. */
  approve: boolean;
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Why, or why not. */
  reason?: string | null | undefined;
}

/**
 * An earlier context made short.
 *
 * Source: responses.yaml#/components/schemas/ResponseCompactionItem
 */
export interface ResponseCompactionItem {
  /** Tag of this kind. */
  type: "compaction";
  /** The context, readable for the server only. */
  encrypted_content: string;
  /** Identifier of the item. */
  id?: string | null | undefined;
}

/**
 * A tool that the model may call.
 *
 * Source: responses.yaml#/components/schemas/ResponseTool
 */
export type ResponseTool =
  | ResponseFunctionTool
  | ResponseFileSearchTool
  | ResponseWebSearchTool
  | ResponseWebSearchTool20250826
  | ResponseWebSearchPreviewTool
  | ResponseWebSearchPreviewTool20250311
  | ResponseComputerTool
  | ResponseComputerUsePreviewTool
  | ResponseMcpServerTool
  | ResponseCodeInterpreterTool
  | ResponseImageGenerationTool
  | ResponseLocalShellTool
  | ResponseShellTool
  | ResponseCustomTool
  | ResponseApplyPatchTool
  | UnknownVariant<"type">;

/**
 * One of the caller's functions.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionTool
 */
export interface ResponseFunctionTool {
  /** Tag of this kind. */
  type: "function";
  /** Name of the function. */
  name: string;
  /** What it does and when to use it. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments. */
  parameters?: { [key: string]: unknown } | null | undefined;
  /** Whether the arguments must satisfy the whole schema. */
  strict?: boolean | null | undefined;
  /** JSON Schema of the result. */
  output_schema?: { [key: string]: unknown } | null | undefined;
}

/**
 * Search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchTool
 */
export interface ResponseFileSearchTool {
  /** Tag of this kind. */
  type: "file_search";
  /** The stores to search. */
  vector_store_ids: string[];
  /**
   * Which files to look at: a comparison of `key`, `type` and `value`, or `and` or `or` of several
   * as `type` and `filters`.
   */
  filters?: { [key: string]: unknown } | null | undefined;
  /** How many passages to find at most. Default 10. */
  max_num_results?: number | null | undefined;
  /** How passages are ranked. */
  ranking_options?: ResponseRankingOptions | null | undefined;
}

/**
 * How passages are ranked.
 *
 * Source: responses.yaml#/components/schemas/ResponseRankingOptions
 */
export interface ResponseRankingOptions {
  /** Name of the ranker. Default `auto`. */
  ranker?: string | null | undefined;
  /** Least score that a passage must have. Default 0. */
  score_threshold?: number | null | undefined;
  /** How meaning and words are weighed. */
  hybrid_search?: ResponseHybridWeights | null | undefined;
}

/**
 * Weights of a search by meaning and by words.
 *
 * Source: responses.yaml#/components/schemas/ResponseHybridWeights
 */
export interface ResponseHybridWeights {
  /** Weight of the meaning. */
  embedding_weight: number;
  /** Weight of the words. */
  text_weight: number;
}

/**
 * Search in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchTool
 */
export interface ResponseWebSearchTool {
  /** Tag of this kind. */
  type: "web_search";
  /** How much of the results goes into the context. Default `medium`. */
  search_context_size?: ResponseSearchContextSize | null | undefined;
  /** Which pages to look at. */
  filters?: ResponseWebSearchFilters | null | undefined;
  /** About where the user is. */
  user_location?: ResponseUserLocation | null | undefined;
  /** Whether pages are fetched live. */
  external_web_access?: boolean | null | undefined;
}

/**
 * Search in the web, dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchTool20250826
 */
export interface ResponseWebSearchTool20250826 {
  /** Tag of this kind. */
  type: "web_search_2025_08_26";
  /** How much of the results goes into the context. Default `medium`. */
  search_context_size?: ResponseSearchContextSize | null | undefined;
  /** Which pages to look at. */
  filters?: ResponseWebSearchFilters | null | undefined;
  /** About where the user is. */
  user_location?: ResponseUserLocation | null | undefined;
  /** Whether pages are fetched live. */
  external_web_access?: boolean | null | undefined;
}

/**
 * Search in the web, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool
 */
export interface ResponseWebSearchPreviewTool {
  /** Tag of this kind. */
  type: "web_search_preview";
  /** How much of the results goes into the context. Default `medium`. */
  search_context_size?: ResponseSearchContextSize | null | undefined;
  /** Kinds of results. */
  search_content_types?: ResponseSearchContentType[] | null | undefined;
  /** About where the user is. */
  user_location?: ResponseUserLocation | null | undefined;
}

/**
 * Search in the web, older dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchPreviewTool20250311
 */
export interface ResponseWebSearchPreviewTool20250311 {
  /** Tag of this kind. */
  type: "web_search_preview_2025_03_11";
  /** How much of the results goes into the context. Default `medium`. */
  search_context_size?: ResponseSearchContextSize | null | undefined;
  /** Kinds of results. */
  search_content_types?: ResponseSearchContentType[] | null | undefined;
  /** About where the user is. */
  user_location?: ResponseUserLocation | null | undefined;
}

/**
 * How much of the results goes into the context.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchContextSize
 */
export type ResponseSearchContextSize = OpenEnum<"low" | "medium" | "high">;

/**
 * A kind of result.
 *
 * Source: responses.yaml#/components/schemas/ResponseSearchContentType
 */
export type ResponseSearchContentType = OpenEnum<"text" | "image">;

/**
 * Which pages to look at.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchFilters
 */
export interface ResponseWebSearchFilters {
  /** Only pages of these domains and their subdomains. */
  allowed_domains?: string[] | null | undefined;
}

/**
 * About where the user is.
 *
 * Source: responses.yaml#/components/schemas/ResponseUserLocation
 */
export interface ResponseUserLocation {
  /** How exact the place is. */
  type?: "approximate" | undefined;
  /** Name of the city. */
  city?: string | null | undefined;
  /** Name of the region. */
  region?: string | null | undefined;
  /** Two letters of ISO 3166-1. */
  country?: string | null | undefined;
  /** Name of the IANA time zone. */
  timezone?: string | null | undefined;
}

/**
 * Use of a computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerTool
 */
export interface ResponseComputerTool {
  /** Tag of this kind. */
  type: "computer";
}

/**
 * Use of a computer, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
 */
export interface ResponseComputerUsePreviewTool {
  /** Tag of this kind. */
  type: "computer_use_preview";
  /** Width of the screen in pixels. */
  display_width: number;
  /** Height of the screen in pixels. */
  display_height: number;
  /** What kind of computer it is. */
  environment: ResponseComputerEnvironment;
}

/**
 * What kind of computer it is.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerEnvironment
 */
export type ResponseComputerEnvironment = OpenEnum<
  "windows" | "mac" | "linux" | "ubuntu" | "browser"
>;

/**
 * The tools of an MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpServerTool
 */
export interface ResponseMcpServerTool {
  /** Tag of this kind. */
  type: "mcp";
  /** Label of the server in calls. */
  server_label: string;
  /** Address of the server. */
  server_url?: string | null | undefined;
  /** Connector that stands for a server. */
  connector_id?: string | null | undefined;
  /** What the server is good for. */
  server_description?: string | null | undefined;
  /** HTTP headers for the server; never answered. */
  headers?: { [key: string]: unknown } | null | undefined;
  /** OAuth access token for the server; never answered. */
  authorization?: string | null | undefined;
  /** Which calls wait for approval. */
  require_approval?: ResponseMcpApproval | null | undefined;
  /** Which tools may be called. Default all. */
  allowed_tools?: ResponseMcpAllowedTools | null | undefined;
}

/**
 * Which calls wait for approval.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApproval
 */
export type ResponseMcpApproval = ResponseMcpApprovalMode | ResponseMcpApprovalFilter;

/**
 * Whether every call waits for approval, or none.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalMode
 */
export type ResponseMcpApprovalMode = OpenEnum<"always" | "never">;

/**
 * Which calls wait for approval, and which do not.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpApprovalFilter
 */
export interface ResponseMcpApprovalFilter {
  /** Tools whose calls wait. */
  always?: ResponseMcpAllowedTools | null | undefined;
  /** Tools whose calls do not. */
  never?: ResponseMcpAllowedTools | null | undefined;
}

/**
 * Tools by name, or a filter.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
 */
export type ResponseMcpAllowedTools = string[] | ResponseMcpToolFilter;

/**
 * A choice of tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpToolFilter
 */
export interface ResponseMcpToolFilter {
  /** Names of the tools. */
  tool_names?: string[] | null | undefined;
  /** Whether the tools change nothing. */
  read_only?: boolean | null | undefined;
}

/**
 * Programs that the model writes and runs.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
 */
export interface ResponseCodeInterpreterTool {
  /** Tag of this kind. */
  type: "code_interpreter";
  /** A container by identifier, or one to be made. */
  container: ResponseCodeContainer;
}

/**
 * A container by identifier, or one to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeContainer
 */
export type ResponseCodeContainer = string | ResponseCodeContainerAuto;

/**
 * A container to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeContainerAuto
 */
export interface ResponseCodeContainerAuto {
  /** Tag of this kind. */
  type: "auto";
  /** Files that programs can read. */
  file_ids?: string[] | null | undefined;
  /** Most memory that it may use. Default `1g`. */
  memory_limit?: ResponseContainerMemory | null | undefined;
}

/**
 * Memory of a container.
 *
 * Source: responses.yaml#/components/schemas/ResponseContainerMemory
 */
export type ResponseContainerMemory = OpenEnum<"1g" | "4g" | "16g" | "64g">;

/**
 * Images that the model makes.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationTool
 */
export interface ResponseImageGenerationTool {
  /** Tag of this kind. */
  type: "image_generation";
  /** Model that makes them. */
  model?: string | null | undefined;
  /** Whether to make an image anew or from another. Default `auto`. */
  action?: ResponseImageAction | null | undefined;
  /** Width and height, such as `1024x1024`, or `auto`. */
  size?: string | null | undefined;
  /** Quality of the image. Default `auto`. */
  quality?: ResponseImageQuality | null | undefined;
  /** Background of the image. Default `auto`. */
  background?: ResponseImageBackground | null | undefined;
  /** Format of the image. Default `png`. */
  output_format?: ResponseImageFormat | null | undefined;
  /** Quality of compression in percent. Default 100. */
  output_compression?: number | null | undefined;
  /** How closely to keep to the image given. */
  input_fidelity?: ResponseImageFidelity | null | undefined;
  /** Where the image given may change. */
  input_image_mask?: ResponseImageMask | null | undefined;
  /** How strictly images are judged, such as `auto` or `low`. */
  moderation?: string | null | undefined;
  /** How many unfinished images to stream. Default 0. */
  partial_images?: number | null | undefined;
}

/**
 * How closely an image keeps to the one given.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageFidelity
 */
export type ResponseImageFidelity = OpenEnum<"low" | "high">;

/**
 * Where an image may change.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageMask
 */
export interface ResponseImageMask {
  /** The mask as `data:`. */
  image_url?: string | null | undefined;
  /** File that holds the mask. */
  file_id?: string | null | undefined;
}

/**
 * Commands on the caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellTool
 */
export interface ResponseLocalShellTool {
  /** Tag of this kind. */
  type: "local_shell";
}

/**
 * Commands in a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellTool
 */
export interface ResponseShellTool {
  /** Tag of this kind. */
  type: "shell";
  /** Where they run. Default is the caller's computer. */
  environment?: ResponseShellToolEnvironment | null | undefined;
}

/**
 * Where the commands of a shell run.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellToolEnvironment
 */
export type ResponseShellToolEnvironment =
  ResponseShellLocal | ResponseShellContainer | ResponseShellContainerAuto | UnknownVariant<"type">;

/**
 * A container to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainerAuto
 */
export interface ResponseShellContainerAuto {
  /** Tag of this kind. */
  type: "container_auto";
  /** Files that commands can read. */
  file_ids?: string[] | null | undefined;
  /** Most memory that it may use. Default `1g`. */
  memory_limit?: ResponseContainerMemory | null | undefined;
}

/**
 * A tool of the caller that takes free text.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomTool
 */
export interface ResponseCustomTool {
  /** Tag of this kind. */
  type: "custom";
  /** Name of the tool. */
  name: string;
  /** What it does and when to use it. */
  description?: string | null | undefined;
  /** Form of the text. Default is any text. */
  format?: ResponseCustomToolFormat | null | undefined;
}

/**
 * Form of the text for a tool.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolFormat
 */
export type ResponseCustomToolFormat =
  ResponseCustomToolText | ResponseCustomToolGrammar | UnknownVariant<"type">;

/**
 * Any text.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolText
 */
export interface ResponseCustomToolText {
  /** Tag of this kind. */
  type: "text";
}

/**
 * Text of a grammar.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolGrammar
 */
export interface ResponseCustomToolGrammar {
  /** Tag of this kind. */
  type: "grammar";
  /** How a grammar is written. */
  syntax: ResponseGrammarSyntax;
  /** The grammar. */
  definition: string;
}

/**
 * How a grammar is written.
 *
 * Source: responses.yaml#/components/schemas/ResponseGrammarSyntax
 */
export type ResponseGrammarSyntax = OpenEnum<"lark" | "regex">;

/**
 * Changes to files on the caller's side.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchTool
 */
export interface ResponseApplyPatchTool {
  /** Tag of this kind. */
  type: "apply_patch";
}

/**
 * Whether the model calls tools, and which.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoice
 */
export type ResponseToolChoice = ResponseToolChoiceMode | ResponseToolChoiceOption;

/**
 * The model calls no tools, decides for itself, or must call one.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceMode
 */
export type ResponseToolChoiceMode = OpenEnum<"none" | "auto" | "required">;

/**
 * The tool that the model must call, or those that it may.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
 */
export type ResponseToolChoiceOption =
  | ResponseToolChoiceAllowed
  | ResponseToolChoiceFunction
  | ResponseToolChoiceMcp
  | ResponseToolChoiceCustom
  | ResponseToolChoiceFileSearch
  | ResponseToolChoiceWebSearch
  | ResponseToolChoiceWebSearch20250826
  | ResponseToolChoiceWebSearchPreview
  | ResponseToolChoiceWebSearchPreview20250311
  | ResponseToolChoiceComputer
  | ResponseToolChoiceComputerUse
  | ResponseToolChoiceComputerUsePreview
  | ResponseToolChoiceCodeInterpreter
  | ResponseToolChoiceImageGeneration
  | ResponseToolChoiceShell
  | ResponseToolChoiceApplyPatch
  | UnknownVariant<"type">;

/**
 * Only some of the tools.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceAllowed
 */
export interface ResponseToolChoiceAllowed {
  /** Tag of this kind. */
  type: "allowed_tools";
  /** The model decides for itself, or must call one of them. */
  mode?: ResponseAllowedToolsMode | undefined;
  /** The tools that remain. */
  tools: ResponseAllowedTool[];
}

/**
 * The model decides for itself, or must call one of them.
 *
 * Source: responses.yaml#/components/schemas/ResponseAllowedToolsMode
 */
export type ResponseAllowedToolsMode = OpenEnum<"auto" | "required">;

/**
 * A tool that remains, named by its type and further properties of that type.
 *
 * Source: responses.yaml#/components/schemas/ResponseAllowedTool
 */
export interface ResponseAllowedTool {
  /** Type of the tool. */
  type: string;
  /** Name of the function or tool. */
  name?: string | undefined;
  /** Label of the MCP server. */
  server_label?: string | undefined;
}

/**
 * This function.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceFunction
 */
export interface ResponseToolChoiceFunction {
  /** Tag of this kind. */
  type: "function";
  /** Name of the function. */
  name: string;
}

/**
 * A tool of this MCP server.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceMcp
 */
export interface ResponseToolChoiceMcp {
  /** Tag of this kind. */
  type: "mcp";
  /** Label of the server. */
  server_label: string;
  /** Name of the tool. */
  name?: string | null | undefined;
}

/**
 * This tool of the caller.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceCustom
 */
export interface ResponseToolChoiceCustom {
  /** Tag of this kind. */
  type: "custom";
  /** Name of the tool. */
  name: string;
}

/**
 * The search in vector stores.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceFileSearch
 */
export interface ResponseToolChoiceFileSearch {
  /** Tag of this kind. */
  type: "file_search";
}

/**
 * The search in the web.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch
 */
export interface ResponseToolChoiceWebSearch {
  /** Tag of this kind. */
  type: "web_search";
}

/**
 * The search in the web, dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearch20250826
 */
export interface ResponseToolChoiceWebSearch20250826 {
  /** Tag of this kind. */
  type: "web_search_2025_08_26";
}

/**
 * The search in the web, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview
 */
export interface ResponseToolChoiceWebSearchPreview {
  /** Tag of this kind. */
  type: "web_search_preview";
}

/**
 * The search in the web, older dated form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview20250311
 */
export interface ResponseToolChoiceWebSearchPreview20250311 {
  /** Tag of this kind. */
  type: "web_search_preview_2025_03_11";
}

/**
 * The use of a computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceComputer
 */
export interface ResponseToolChoiceComputer {
  /** Tag of this kind. */
  type: "computer";
}

/**
 * The use of a computer, second name.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUse
 */
export interface ResponseToolChoiceComputerUse {
  /** Tag of this kind. */
  type: "computer_use";
}

/**
 * The use of a computer, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceComputerUsePreview
 */
export interface ResponseToolChoiceComputerUsePreview {
  /** Tag of this kind. */
  type: "computer_use_preview";
}

/**
 * The running of programs.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceCodeInterpreter
 */
export interface ResponseToolChoiceCodeInterpreter {
  /** Tag of this kind. */
  type: "code_interpreter";
}

/**
 * The making of images.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceImageGeneration
 */
export interface ResponseToolChoiceImageGeneration {
  /** Tag of this kind. */
  type: "image_generation";
}

/**
 * The shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceShell
 */
export interface ResponseToolChoiceShell {
  /** Tag of this kind. */
  type: "shell";
}

/**
 * The changes to files.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceApplyPatch
 */
export interface ResponseToolChoiceApplyPatch {
  /** Tag of this kind. */
  type: "apply_patch";
}

/**
 * One event of the stream of a response.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamEvent
 */
export type ResponseStreamEvent =
  | ResponseCreatedEvent
  | ResponseQueuedEvent
  | ResponseInProgressEvent
  | ResponseCompletedEvent
  | ResponseIncompleteEvent
  | ResponseFailedEvent
  | ResponseErrorEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseTextAnnotationAddedEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseImageGenerationCallInProgressEvent
  | ResponseImageGenerationCallGeneratingEvent
  | ResponseImageGenerationCallCompletedEvent
  | ResponseImageGenerationCallPartialImageEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseCompactionCompactingEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | UnknownVariant<"type">;

/**
 * The response exists; the first event of a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseCreatedEvent
 */
export interface ResponseCreatedEvent {
  /** Tag of this kind. */
  type: "response.created";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The response waits for its turn.
 *
 * Source: responses.yaml#/components/schemas/ResponseQueuedEvent
 */
export interface ResponseQueuedEvent {
  /** Tag of this kind. */
  type: "response.queued";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The response is being made.
 *
 * Source: responses.yaml#/components/schemas/ResponseInProgressEvent
 */
export interface ResponseInProgressEvent {
  /** Tag of this kind. */
  type: "response.in_progress";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The response is complete; the last event of a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseCompletedEvent
 */
export interface ResponseCompletedEvent {
  /** Tag of this kind. */
  type: "response.completed";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The response ended at a limit; the last event of a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseIncompleteEvent
 */
export interface ResponseIncompleteEvent {
  /** Tag of this kind. */
  type: "response.incomplete";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The response failed; the last event of a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseFailedEvent
 */
export interface ResponseFailedEvent {
  /** Tag of this kind. */
  type: "response.failed";
  /** What a model answered, and how. */
  response: Response;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * Something went wrong.
 *
 * Source: responses.yaml#/components/schemas/ResponseErrorEvent
 */
export interface ResponseErrorEvent {
  /** Tag of this kind. */
  type: "error";
  /** Name of the error. */
  code: string | null;
  /** One sentence for people. */
  message: string;
  /** Path of the offending value. */
  param: string | null;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An item begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItemAddedEvent
 */
export interface ResponseOutputItemAddedEvent {
  /** Tag of this kind. */
  type: "response.output_item.added";
  /** Identifier of the response. */
  response_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** One thing that the model said or did, or a result given back to it. */
  item: ResponseOutputItem;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An item is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItemDoneEvent
 */
export interface ResponseOutputItemDoneEvent {
  /** Tag of this kind. */
  type: "response.output_item.done";
  /** Identifier of the response. */
  response_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** One thing that the model said or did, or a result given back to it. */
  item: ResponseOutputItem;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A part of an item begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPartAddedEvent
 */
export interface ResponseContentPartAddedEvent {
  /** Tag of this kind. */
  type: "response.content_part.added";
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** A part of an item in a stream. */
  part: ResponseStreamPart;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A part of an item is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPartDoneEvent
 */
export interface ResponseContentPartDoneEvent {
  /** Tag of this kind. */
  type: "response.content_part.done";
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** A part of an item in a stream. */
  part: ResponseStreamPart;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a text.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextDeltaEvent
 */
export interface ResponseTextDeltaEvent {
  /** Tag of this kind. */
  type: "response.output_text.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The new characters. */
  delta: string;
  /** Log probabilities of the tokens; empty where they were not asked for. */
  logprobs: ResponseLogProb[];
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A text is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextDoneEvent
 */
export interface ResponseTextDoneEvent {
  /** Tag of this kind. */
  type: "response.output_text.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The whole text. */
  text: string;
  /** Log probabilities of the tokens; empty where they were not asked for. */
  logprobs: ResponseLogProb[];
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A text gets a source.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
 */
export interface ResponseTextAnnotationAddedEvent {
  /** Tag of this kind. */
  type: "response.output_text.annotation.added";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** Place of the source in the list. */
  annotation_index: number;
  /** A source of a text. */
  annotation: ResponseAnnotation;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a refusal.
 *
 * Source: responses.yaml#/components/schemas/ResponseRefusalDeltaEvent
 */
export interface ResponseRefusalDeltaEvent {
  /** Tag of this kind. */
  type: "response.refusal.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A refusal is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseRefusalDoneEvent
 */
export interface ResponseRefusalDoneEvent {
  /** Tag of this kind. */
  type: "response.refusal.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The whole refusal. */
  refusal: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a thought.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningTextDeltaEvent
 */
export interface ResponseReasoningTextDeltaEvent {
  /** Tag of this kind. */
  type: "response.reasoning_text.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A thought is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningTextDoneEvent
 */
export interface ResponseReasoningTextDoneEvent {
  /** Tag of this kind. */
  type: "response.reasoning_text.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the part in the item. */
  content_index: number;
  /** The whole thought. */
  text: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A piece of a summary begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartAddedEvent
 */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Tag of this kind. */
  type: "response.reasoning_summary_part.added";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the piece in the summary. */
  summary_index: number;
  /** A piece of a summary. */
  part: ResponseSummaryText;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A piece of a summary is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryPartDoneEvent
 */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Tag of this kind. */
  type: "response.reasoning_summary_part.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the piece in the summary. */
  summary_index: number;
  /** A piece of a summary. */
  part: ResponseSummaryText;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a summary.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDeltaEvent
 */
export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Tag of this kind. */
  type: "response.reasoning_summary_text.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the piece in the summary. */
  summary_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The text of a summary is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningSummaryTextDoneEvent
 */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Tag of this kind. */
  type: "response.reasoning_summary_text.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the piece in the summary. */
  summary_index: number;
  /** The whole text. */
  text: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of the arguments of a function.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDeltaEvent
 */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Tag of this kind. */
  type: "response.function_call_arguments.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The arguments of a function are complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseFunctionCallArgumentsDoneEvent
 */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Tag of this kind. */
  type: "response.function_call_arguments.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** All arguments as JSON text. */
  arguments: string;
  /** Name of the function. */
  name?: string | undefined;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of what a free-text tool is given.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDeltaEvent
 */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Tag of this kind. */
  type: "response.custom_tool_call_input.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * What a free-text tool is given is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseCustomToolCallInputDoneEvent
 */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Tag of this kind. */
  type: "response.custom_tool_call_input.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The whole text. */
  input: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A search in vector stores begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchCallInProgressEvent
 */
export interface ResponseFileSearchCallInProgressEvent {
  /** Tag of this kind. */
  type: "response.file_search_call.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The search in vector stores is under way.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchCallSearchingEvent
 */
export interface ResponseFileSearchCallSearchingEvent {
  /** Tag of this kind. */
  type: "response.file_search_call.searching";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A search in vector stores is done.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileSearchCallCompletedEvent
 */
export interface ResponseFileSearchCallCompletedEvent {
  /** Tag of this kind. */
  type: "response.file_search_call.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A search in the web begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCallInProgressEvent
 */
export interface ResponseWebSearchCallInProgressEvent {
  /** Tag of this kind. */
  type: "response.web_search_call.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The search in the web is under way.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCallSearchingEvent
 */
export interface ResponseWebSearchCallSearchingEvent {
  /** Tag of this kind. */
  type: "response.web_search_call.searching";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A search in the web is done.
 *
 * Source: responses.yaml#/components/schemas/ResponseWebSearchCallCompletedEvent
 */
export interface ResponseWebSearchCallCompletedEvent {
  /** Tag of this kind. */
  type: "response.web_search_call.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A program begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInProgressEvent
 */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Tag of this kind. */
  type: "response.code_interpreter_call.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A program runs.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallInterpretingEvent
 */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Tag of this kind. */
  type: "response.code_interpreter_call.interpreting";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A program is done.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCompletedEvent
 */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Tag of this kind. */
  type: "response.code_interpreter_call.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a program.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDeltaEvent
 */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Tag of this kind. */
  type: "response.code_interpreter_call_code.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A program is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCallCodeDoneEvent
 */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Tag of this kind. */
  type: "response.code_interpreter_call_code.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The whole program. */
  code: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An image begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCallInProgressEvent
 */
export interface ResponseImageGenerationCallInProgressEvent {
  /** Tag of this kind. */
  type: "response.image_generation_call.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An image is being made.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCallGeneratingEvent
 */
export interface ResponseImageGenerationCallGeneratingEvent {
  /** Tag of this kind. */
  type: "response.image_generation_call.generating";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An image is done.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCallCompletedEvent
 */
export interface ResponseImageGenerationCallCompletedEvent {
  /** Tag of this kind. */
  type: "response.image_generation_call.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * An image as far as it is.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCallPartialImageEvent
 */
export interface ResponseImageGenerationCallPartialImageEvent {
  /** Tag of this kind. */
  type: "response.image_generation_call.partial_image";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of the unfinished image. */
  partial_image_index: number;
  /** The image in base64. */
  partial_image_b64: string;
  /** Width and height. */
  size?: string | undefined;
  /** Quality of the image. */
  quality?: string | undefined;
  /** Background of the image. */
  background?: string | undefined;
  /** Format of the image. */
  output_format?: string | undefined;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The tools of an MCP server are being listed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpListToolsInProgressEvent
 */
export interface ResponseMcpListToolsInProgressEvent {
  /** Tag of this kind. */
  type: "response.mcp_list_tools.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The tools of an MCP server are listed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpListToolsCompletedEvent
 */
export interface ResponseMcpListToolsCompletedEvent {
  /** Tag of this kind. */
  type: "response.mcp_list_tools.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The tools of an MCP server could not be listed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpListToolsFailedEvent
 */
export interface ResponseMcpListToolsFailedEvent {
  /** Tag of this kind. */
  type: "response.mcp_list_tools.failed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A call of an MCP server begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallInProgressEvent
 */
export interface ResponseMcpCallInProgressEvent {
  /** Tag of this kind. */
  type: "response.mcp_call.in_progress";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A call of an MCP server is done.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallCompletedEvent
 */
export interface ResponseMcpCallCompletedEvent {
  /** Tag of this kind. */
  type: "response.mcp_call.completed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A call of an MCP server failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallFailedEvent
 */
export interface ResponseMcpCallFailedEvent {
  /** Tag of this kind. */
  type: "response.mcp_call.failed";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of the arguments of an MCP tool.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDeltaEvent
 */
export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Tag of this kind. */
  type: "response.mcp_call_arguments.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The arguments of an MCP tool are complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpCallArgumentsDoneEvent
 */
export interface ResponseMcpCallArgumentsDoneEvent {
  /** Tag of this kind. */
  type: "response.mcp_call_arguments.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** All arguments as JSON text. */
  arguments: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A command for a shell begins.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandAddedEvent
 */
export interface ResponseShellCallCommandAddedEvent {
  /** Tag of this kind. */
  type: "response.shell_call_command.added";
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the command in the call. */
  command_index: number;
  /** The command so far. */
  command: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a command for a shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandDeltaEvent
 */
export interface ResponseShellCallCommandDeltaEvent {
  /** Tag of this kind. */
  type: "response.shell_call_command.delta";
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the command in the call. */
  command_index: number;
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A command for a shell is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallCommandDoneEvent
 */
export interface ResponseShellCallCommandDoneEvent {
  /** Tag of this kind. */
  type: "response.shell_call_command.done";
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the command in the call. */
  command_index: number;
  /** The whole command. */
  command: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of what a command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDeltaEvent
 */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Tag of this kind. */
  type: "response.shell_call_output_content.delta";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the command in the call. */
  command_index: number;
  /** New characters of what a command put out. */
  delta: ResponseShellOutputDelta;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * What a command put out is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellCallOutputContentDoneEvent
 */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Tag of this kind. */
  type: "response.shell_call_output_content.done";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Place of the command in the call. */
  command_index: number;
  /** All of it. */
  output: ResponseShellOutput[];
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * The context is being shortened.
 *
 * Source: responses.yaml#/components/schemas/ResponseCompactionCompactingEvent
 */
export interface ResponseCompactionCompactingEvent {
  /** Tag of this kind. */
  type: "response.compaction.compacting";
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in the output. */
  output_index: number;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of a sound.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioDeltaEvent
 */
export interface ResponseAudioDeltaEvent {
  /** Tag of this kind. */
  type: "response.audio.delta";
  /** The new bytes in base64. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A sound is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioDoneEvent
 */
export interface ResponseAudioDoneEvent {
  /** Tag of this kind. */
  type: "response.audio.done";
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * More of what a sound says.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDeltaEvent
 */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Tag of this kind. */
  type: "response.audio.transcript.delta";
  /** The new characters. */
  delta: string;
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * What a sound says is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDoneEvent
 */
export interface ResponseAudioTranscriptDoneEvent {
  /** Tag of this kind. */
  type: "response.audio.transcript.done";
  /** Number of this event within its stream. */
  sequence_number: number;
}

/**
 * A part of an item in a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamPart
 */
export type ResponseStreamPart =
  ResponseOutputText | ResponseRefusal | ResponseReasoningText | UnknownVariant<"type">;

/**
 * New characters of what a command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutputDelta
 */
export interface ResponseShellOutputDelta {
  /** Of its output. */
  stdout?: string | undefined;
  /** Of its error output. */
  stderr?: string | undefined;
}
