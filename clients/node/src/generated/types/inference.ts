// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Inference. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type {
  CompletionMessage,
  ContentDelta,
  InterleavedContent,
  InterleavedContentItem,
  Message,
  MetricInResponse,
  ResponseFormat,
  SamplingParams,
  StopReason,
  StringMap,
  TokenLogProbs,
  ToolConfig,
  ToolDefinition,
  ToolPromptFormat,
} from "./common.js";

/**
 * A chat, and how the next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/CreateChatCompletionRequest
 */
export interface CreateChatCompletionRequest {
  /** Identifier of the model. */
  model: string;
  /** The chat so far, oldest first. */
  messages: ChatMessage[];
  /** Whether to answer in chunks. Default false. */
  stream?: boolean | null | undefined;
  /** What a stream carries beside the text. */
  stream_options?: StreamOptions | null | undefined;
  /** Most tokens to generate, reasoning included. Default what the context leaves. */
  max_completion_tokens?: number | null | undefined;
  /**
   * Older name of `max_completion_tokens`.
   *
   * @deprecated
   */
  max_tokens?: number | null | undefined;
  /** 0 takes the likeliest token; higher values vary more. Default the model's. */
  temperature?: number | null | undefined;
  /** Choose among the likeliest tokens that together reach this probability. Default 1. */
  top_p?: number | null | undefined;
  /** Above 0 makes a token less likely with each use. Default 0. */
  frequency_penalty?: number | null | undefined;
  /** Above 0 makes a token less likely once it was used. Default 0. */
  presence_penalty?: number | null | undefined;
  /** Tokens to favour or to avoid. */
  logit_bias?: LogitBias | null | undefined;
  /** The same seed and request give the same answer where the provider can. */
  seed?: number | null | undefined;
  /** Texts that end the answer; they are not part of it. */
  stop?: StopSequences | null | undefined;
  /** How many answers to write. Default 1. */
  n?: number | null | undefined;
  /** Whether to answer the log probability of each token. Default false. */
  logprobs?: boolean | null | undefined;
  /** How many likely tokens to answer at each position; needs `logprobs`. */
  top_logprobs?: number | null | undefined;
  /** Tools that the model may call. */
  tools?: ChatTool[] | null | undefined;
  /** Whether and which tools are called. Default `auto` with tools, `none` without. */
  tool_choice?: ChatToolChoice | null | undefined;
  /** Whether one answer may hold several calls. Default true. */
  parallel_tool_calls?: boolean | null | undefined;
  /** Shape that the answer must have. Default text. */
  response_format?: ChatResponseFormat | null | undefined;
  /** How much the model thinks before it answers. */
  reasoning_effort?: ReasoningEffort | null | undefined;
  /** How long the answer should be. */
  verbosity?: Verbosity | null | undefined;
  /** Kinds of output wanted. Default text. */
  modalities?: ChatModality[] | null | undefined;
  /** Voice and format of spoken output; goes with `audio` in `modalities`. */
  audio?: ChatAudioOptions | null | undefined;
  /** Text that the answer will mostly repeat, given to answer faster. */
  prediction?: ChatPrediction | null | undefined;
  /** Let the model search the web. */
  web_search_options?: WebSearchOptions | null | undefined;
  /**
   * Let a moderation model look at the chat and the answer. A check that fails is reported in
   * `moderation` of the answer.
   */
  moderation?: ChatModerationOptions | null | undefined;
  /** Class of service asked for. Default `auto`. */
  service_tier?: ServiceTier | null | undefined;
  /** Whether to keep the answer for `chat.completions.list`. Default false. */
  store?: boolean | null | undefined;
  /** Short texts to keep with a stored answer. */
  metadata?: StringMap | null | undefined;
  /** Older name of `safety_identifier` and `prompt_cache_key`. */
  user?: string | null | undefined;
  /** Stable name of the end user, such as a hash, to tell misuse by. */
  safety_identifier?: string | null | undefined;
  /** Requests with the same key are likely to share a cached prompt. */
  prompt_cache_key?: string | null | undefined;
  /** How prompts are cached. */
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  /** How long cached prompts are kept. */
  prompt_cache_retention?: PromptCacheRetention | null | undefined;
  /**
   * Older form of `tools`.
   *
   * @deprecated
   */
  functions?: FunctionDefinition[] | null | undefined;
  /**
   * Older form of `tool_choice`.
   *
   * @deprecated
   */
  function_call?: ChatFunctionCallChoice | null | undefined;
}

/**
 * The answer to a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletion
 */
export interface ChatCompletion {
  /** Identifier of the answer. */
  id: string;
  /** Kind of object. */
  object: "chat.completion";
  /** When it was made, in Unix seconds. */
  created: number;
  /** Model that wrote it. */
  model: string;
  /** The answers, as many as `n`. */
  choices: ChatChoice[];
  /** Tokens used. */
  usage?: CompletionUsage | undefined;
  /** Class of service that was given. */
  service_tier?: ServiceTier | null | undefined;
  /** Changes when the engine changes, so that the same seed may answer otherwise. */
  system_fingerprint?: string | null | undefined;
  /** Short texts given with the request. */
  metadata?: StringMap | null | undefined;
  /** What moderation found, where the request asked for it. */
  moderation?: ChatModeration | null | undefined;
}

/**
 * A piece of the answer to a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionChunk
 */
export interface ChatCompletionChunk {
  /** Identifier of the answer; the same in all its chunks. */
  id: string;
  /** Kind of object. */
  object: "chat.completion.chunk";
  /** When the answer was begun, in Unix seconds; the same in all its chunks. */
  created: number;
  /** Model that writes it. */
  model: string;
  /** What is new; empty in the chunk that carries `usage`. */
  choices: ChatChunkChoice[];
  /** Tokens used, in the last chunk, where `stream_options.include_usage` asks for them. */
  usage?: CompletionUsage | null | undefined;
  /** Class of service that is given. */
  service_tier?: ServiceTier | null | undefined;
  /** Changes when the engine changes, so that the same seed may answer otherwise. */
  system_fingerprint?: string | null | undefined;
  /** Random text that hides the length of the piece. */
  obfuscation?: string | undefined;
  /** What moderation found, where the request asked for it. */
  moderation?: ChatModeration | null | undefined;
}

/**
 * A stored answer with the messages that led to it.
 *
 * Source: inference.yaml#/components/schemas/StoredChatCompletion
 */
export interface StoredChatCompletion {
  /** Identifier of the answer. */
  id: string;
  /** Kind of object. */
  object: "chat.completion";
  /** When it was made, in Unix seconds. */
  created: number;
  /** Model that wrote it. */
  model: string;
  /** The answers. */
  choices: ChatChoice[];
  /** The chat that was answered. */
  input_messages: ChatMessage[];
  /** Tokens used. */
  usage?: CompletionUsage | undefined;
  /** Class of service that was given. */
  service_tier?: ServiceTier | null | undefined;
  /** Changes when the engine changes, so that the same seed may answer otherwise. */
  system_fingerprint?: string | null | undefined;
  /** Short texts kept with it. */
  metadata?: StringMap | null | undefined;
  /** What moderation found, where the request asked for it. */
  moderation?: ChatModeration | null | undefined;
}

/**
 * One page of stored chat completions.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionList
 */
export interface ChatCompletionList {
  /** Kind of object. */
  object: "list";
  /** The chat completions. */
  data: StoredChatCompletion[];
  /** Identifier of the first one; null when the page is empty. */
  first_id: string | null;
  /** Identifier of the last one; null when the page is empty. */
  last_id: string | null;
  /** Whether more follow. */
  has_more: boolean;
}

/**
 * New metadata of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
 */
export interface UpdateChatCompletionRequest {
  /** The new metadata; null removes it. */
  metadata: StringMap | null;
}

/**
 * Proof that a stored chat completion was deleted.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionDeleted
 */
export interface ChatCompletionDeleted {
  /** Identifier of the chat completion. */
  id: string;
  /** Kind of object. */
  object: "chat.completion.deleted";
  /** Always true. */
  deleted: boolean;
}

/**
 * One page of the messages of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/StoredChatMessageList
 */
export interface StoredChatMessageList {
  /** Kind of object. */
  object: "list";
  /** The messages. */
  data: StoredChatMessage[];
  /** Identifier of the first one; null when the page is empty. */
  first_id: string | null;
  /** Identifier of the last one; null when the page is empty. */
  last_id: string | null;
  /** Whether more follow. */
  has_more: boolean;
}

/**
 * A message of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/StoredChatMessage
 */
export interface StoredChatMessage {
  /** Identifier of the message. */
  id: string;
  /** Who speaks. */
  role: ChatRole;
  /** Its text; null when it has none or has parts. */
  content: string | null;
  /** Its parts, where it was given in parts. */
  content_parts?: ChatContentPart[] | null | undefined;
  /** Who speaks, among several of one role. */
  name?: string | null | undefined;
  /** Why the model declined, where it did. */
  refusal?: string | null | undefined;
  /** Sources that the text cites. */
  annotations?: ChatAnnotation[] | undefined;
  /** What was spoken. */
  audio?: ChatAudio | null | undefined;
  /** Calls that the model asked for. */
  tool_calls?: ChatToolCall[] | undefined;
  /** The call that a tool message answers. */
  tool_call_id?: string | undefined;
  /** Which function is called with what. */
  function_call?: FunctionCall | undefined;
}

/**
 * One answer.
 *
 * Source: inference.yaml#/components/schemas/ChatChoice
 */
export interface ChatChoice {
  /** Its place among the answers. */
  index: number;
  /** The message that the model wrote. */
  message: ChatCompletionMessage;
  /** Why an answer ended. */
  finish_reason: FinishReason;
  /** Log probabilities, where the request asked for them. */
  logprobs: ChatLogprobs | null;
}

/**
 * The message that the model wrote.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionMessage
 */
export interface ChatCompletionMessage {
  /** Always the assistant. */
  role: "assistant";
  /** Its text; null when the model only calls tools, speaks or declines. */
  content: string | null;
  /** Why the model declined, where it did. */
  refusal: string | null;
  /** What the model thought first, where the provider shows it. */
  reasoning_content?: string | null | undefined;
  /** Calls that the model asks for. */
  tool_calls?: ChatToolCall[] | undefined;
  /** Sources that the text cites. */
  annotations?: ChatAnnotation[] | undefined;
  /** What was spoken. */
  audio?: ChatAudio | null | undefined;
  /** Which function is called with what. */
  function_call?: FunctionCall | undefined;
}

/**
 * What is new of one answer.
 *
 * Source: inference.yaml#/components/schemas/ChatChunkChoice
 */
export interface ChatChunkChoice {
  /** Place of the answer among the answers. */
  index: number;
  /** What is new of a message; texts are appended. */
  delta: ChatDelta;
  /** Why the answer ended; null until it has. */
  finish_reason: FinishReason | null;
  /** Log probabilities of the new tokens. */
  logprobs?: ChatLogprobs | null | undefined;
}

/**
 * What is new of a message; texts are appended.
 *
 * Source: inference.yaml#/components/schemas/ChatDelta
 */
export interface ChatDelta {
  /** Who speaks; in the first chunk. */
  role?: ChatRole | null | undefined;
  /** Text to append. */
  content?: string | null | undefined;
  /** Text to append to the refusal. */
  refusal?: string | null | undefined;
  /** Text to append to the reasoning. */
  reasoning_content?: string | null | undefined;
  /** New calls, and more of begun ones. */
  tool_calls?: ChatToolCallDelta[] | undefined;
  /** More of what is spoken. */
  audio?: ChatAudioDelta | null | undefined;
  /**
   * Older form of `tool_calls`.
   *
   * @deprecated
   */
  function_call?: FunctionCallDelta | null | undefined;
}

/**
 * Why an answer ended.
 *
 * Source: inference.yaml#/components/schemas/FinishReason
 */
export type FinishReason = OpenEnum<
  "stop" | "length" | "tool_calls" | "content_filter" | "function_call"
>;

/**
 * Log probabilities of the tokens of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatLogprobs
 */
export interface ChatLogprobs {
  /** Those of the text. */
  content: ChatTokenLogprob[] | null;
  /** Those of the refusal. */
  refusal: ChatTokenLogprob[] | null;
}

/**
 * One token of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatTokenLogprob
 */
export interface ChatTokenLogprob {
  /** Its text. */
  token: string;
  /** Its log probability. */
  logprob: number;
  /** Its UTF-8 bytes; null when it has none. */
  bytes: number[] | null;
  /** The likeliest tokens at its place. */
  top_logprobs: ChatTopLogprob[];
}

/**
 * A token that could have stood at a place.
 *
 * Source: inference.yaml#/components/schemas/ChatTopLogprob
 */
export interface ChatTopLogprob {
  /** Its text. */
  token: string;
  /** Its log probability. */
  logprob: number;
  /** Its UTF-8 bytes; null when it has none. */
  bytes: number[] | null;
}

/**
 * A source that a text cites.
 *
 * Source: inference.yaml#/components/schemas/ChatAnnotation
 */
export interface ChatAnnotation {
  /** Kind of source. */
  type: "url_citation";
  /** A page on the web, and the text that cites it. */
  url_citation: ChatUrlCitation;
}

/**
 * A page on the web, and the text that cites it.
 *
 * Source: inference.yaml#/components/schemas/ChatUrlCitation
 */
export interface ChatUrlCitation {
  /** First character of the citing text. */
  start_index: number;
  /** Last character of the citing text. */
  end_index: number;
  /** Title of the page. */
  title: string;
  /** Address of the page. */
  url: string;
}

/**
 * Tokens used.
 *
 * Source: inference.yaml#/components/schemas/CompletionUsage
 */
export interface CompletionUsage {
  /** Tokens read. */
  prompt_tokens: number;
  /** Tokens written. */
  completion_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** What kinds of tokens were read. */
  prompt_tokens_details?: PromptTokensDetails | null | undefined;
  /** What kinds of tokens were written. */
  completion_tokens_details?: CompletionTokensDetails | null | undefined;
}

/**
 * Kinds of tokens read.
 *
 * Source: inference.yaml#/components/schemas/PromptTokensDetails
 */
export interface PromptTokensDetails {
  /** Taken from the cache. */
  cached_tokens?: number | null | undefined;
  /** Put into the cache. */
  cache_write_tokens?: number | null | undefined;
  /** Text. */
  text_tokens?: number | null | undefined;
  /** Images. */
  image_tokens?: number | null | undefined;
  /** Sound. */
  audio_tokens?: number | null | undefined;
}

/**
 * Kinds of tokens written.
 *
 * Source: inference.yaml#/components/schemas/CompletionTokensDetails
 */
export interface CompletionTokensDetails {
  /** Thought before the answer. */
  reasoning_tokens?: number | null | undefined;
  /** Text. */
  text_tokens?: number | null | undefined;
  /** Sound. */
  audio_tokens?: number | null | undefined;
  /** Predicted and kept. */
  accepted_prediction_tokens?: number | null | undefined;
  /** Predicted in vain. */
  rejected_prediction_tokens?: number | null | undefined;
}

/**
 * A message of a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatMessage
 */
export type ChatMessage =
  | ChatDeveloperMessage
  | ChatSystemMessage
  | ChatUserMessage
  | ChatAssistantMessage
  | ChatToolMessage
  | ChatFunctionMessage
  | UnknownVariant<"role">;

/**
 * Who speaks.
 *
 * Source: inference.yaml#/components/schemas/ChatRole
 */
export type ChatRole = OpenEnum<
  "developer" | "system" | "user" | "assistant" | "tool" | "function"
>;

/**
 * Instructions of the developer; newer models read these in place of a system message.
 *
 * Source: inference.yaml#/components/schemas/ChatDeveloperMessage
 */
export interface ChatDeveloperMessage {
  /** Tag of this kind. */
  role: "developer";
  /** Text, whole or in parts. */
  content: ChatTextContent;
  /** Who speaks, among several of one role. */
  name?: string | null | undefined;
}

/**
 * Instructions to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatSystemMessage
 */
export interface ChatSystemMessage {
  /** Tag of this kind. */
  role: "system";
  /** Text, whole or in parts. */
  content: ChatTextContent;
  /** Who speaks, among several of one role. */
  name?: string | null | undefined;
}

/**
 * What the user says.
 *
 * Source: inference.yaml#/components/schemas/ChatUserMessage
 */
export interface ChatUserMessage {
  /** Tag of this kind. */
  role: "user";
  /** Text, or parts of several kinds. */
  content: ChatUserContent;
  /** Who speaks, among several of one role. */
  name?: string | null | undefined;
}

/**
 * What the model said earlier.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantMessage
 */
export interface ChatAssistantMessage {
  /** Tag of this kind. */
  role: "assistant";
  /** What it said; left out or null when it only called tools. */
  content?: ChatAssistantContent | null | undefined;
  /** Who speaks, among several of one role. */
  name?: string | null | undefined;
  /** Why the model declined, where it did. */
  refusal?: string | null | undefined;
  /** What the model thought first. */
  reasoning_content?: string | null | undefined;
  /** Calls that the model asked for. */
  tool_calls?: ChatToolCall[] | null | undefined;
  /** What it spoke earlier. */
  audio?: ChatAudioReference | null | undefined;
  /**
   * Older form of `tool_calls`.
   *
   * @deprecated
   */
  function_call?: FunctionCall | null | undefined;
}

/**
 * The result of a tool, given back to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatToolMessage
 */
export interface ChatToolMessage {
  /** Tag of this kind. */
  role: "tool";
  /** The call that this answers. */
  tool_call_id: string;
  /** Text, whole or in parts. */
  content: ChatTextContent;
}

/**
 * The result of a function; older form of a tool message.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionMessage
 */
export interface ChatFunctionMessage {
  /** Tag of this kind. */
  role: "function";
  /** Name of the function. */
  name: string;
  /** The result. */
  content: string | null;
}

/**
 * Text, whole or in parts.
 *
 * Source: inference.yaml#/components/schemas/ChatTextContent
 */
export type ChatTextContent = string | ChatContentPartText[];

/**
 * Text, or parts of several kinds.
 *
 * Source: inference.yaml#/components/schemas/ChatUserContent
 */
export type ChatUserContent = string | ChatContentPart[];

/**
 * Text, or parts of text and refusal.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContent
 */
export type ChatAssistantContent = string | ChatAssistantContentPart[];

/**
 * One part of what a user says.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPart
 */
export type ChatContentPart =
  | ChatContentPartText
  | ChatContentPartImage
  | ChatContentPartInputAudio
  | ChatContentPartFile
  | UnknownVariant<"type">;

/**
 * One part of what the model said.
 *
 * Source: inference.yaml#/components/schemas/ChatAssistantContentPart
 */
export type ChatAssistantContentPart =
  ChatContentPartText | ChatContentPartRefusal | UnknownVariant<"type">;

/**
 * A part that is text.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartText
 */
export interface ChatContentPartText {
  /** Tag of this kind. */
  type: "text";
  /** The text. */
  text: string;
  /** Marks the end of a prompt to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/**
 * A part that is an image.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartImage
 */
export interface ChatContentPartImage {
  /** Tag of this kind. */
  type: "image_url";
  /** Where an image is, and how closely to look. */
  image_url: ChatImageUrl;
  /** Marks the end of a prompt to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/**
 * Where an image is, and how closely to look.
 *
 * Source: inference.yaml#/components/schemas/ChatImageUrl
 */
export interface ChatImageUrl {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
  /** How closely to look. Default `auto`. */
  detail?: ImageDetail | null | undefined;
}

/**
 * How closely a model looks at an image.
 *
 * Source: inference.yaml#/components/schemas/ImageDetail
 */
export type ImageDetail = OpenEnum<"auto" | "low" | "high" | "original">;

/**
 * A part that is sound.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartInputAudio
 */
export interface ChatContentPartInputAudio {
  /** Tag of this kind. */
  type: "input_audio";
  /** Sound given to the model. */
  input_audio: ChatInputAudio;
  /** Marks the end of a prompt to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/**
 * Sound given to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatInputAudio
 */
export interface ChatInputAudio {
  /** The sound in base64. */
  data: string;
  /** Format of sound given to a model. */
  format: InputAudioFormat;
}

/**
 * Format of sound given to a model.
 *
 * Source: inference.yaml#/components/schemas/InputAudioFormat
 */
export type InputAudioFormat = OpenEnum<"wav" | "mp3">;

/**
 * A part that is a file.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartFile
 */
export interface ChatContentPartFile {
  /** Tag of this kind. */
  type: "file";
  /** A file, by identifier or in place. */
  file: ChatFile;
  /** Marks the end of a prompt to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/**
 * A file, by identifier or in place.
 *
 * Source: inference.yaml#/components/schemas/ChatFile
 */
export interface ChatFile {
  /** Identifier of an uploaded file. */
  file_id?: string | null | undefined;
  /** The file itself in base64. */
  file_data?: string | null | undefined;
  /** Its name. */
  filename?: string | null | undefined;
}

/**
 * A part in which the model declined.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartRefusal
 */
export interface ChatContentPartRefusal {
  /** Tag of this kind. */
  type: "refusal";
  /** Why it declined. */
  refusal: string;
}

/**
 * Marks the end of a prompt to cache.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheBreakpoint
 */
export interface PromptCacheBreakpoint {
  /** The caller chose this place. */
  mode: "explicit";
  /** How long a cached prompt is kept after its last use. */
  ttl?: PromptCacheTtl | undefined;
}

/**
 * How long a cached prompt is kept after its last use.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheTtl
 */
export type PromptCacheTtl = OpenEnum<"30m" | "12h">;

/**
 * A tool that the model may call.
 *
 * Source: inference.yaml#/components/schemas/ChatTool
 */
export type ChatTool = ChatFunctionTool | ChatCustomTool | UnknownVariant<"type">;

/**
 * A function with JSON arguments.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionTool
 */
export interface ChatFunctionTool {
  /** Tag of this kind. */
  type: "function";
  /** What a function is called, does and takes. */
  function: FunctionDefinition;
}

/**
 * What a function is called, does and takes.
 *
 * Source: inference.yaml#/components/schemas/FunctionDefinition
 */
export interface FunctionDefinition {
  /** Name of the function. */
  name: string;
  /** What it does and when to use it. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments. Without it, there are none. */
  parameters?: JsonSchemaObject | null | undefined;
  /** Whether the arguments must follow the schema exactly. Default false. */
  strict?: boolean | null | undefined;
}

/**
 * A JSON Schema.
 *
 * Source: inference.yaml#/components/schemas/JsonSchemaObject
 */
export type JsonSchemaObject = { [key: string]: unknown };

/**
 * A tool whose input is free text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomTool
 */
export interface ChatCustomTool {
  /** Tag of this kind. */
  type: "custom";
  /** What a custom tool is called, does and takes. */
  custom: ChatCustomToolDefinition;
}

/**
 * What a custom tool is called, does and takes.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolDefinition
 */
export interface ChatCustomToolDefinition {
  /** Name of the tool. */
  name: string;
  /** What it does and when to use it. */
  description?: string | undefined;
  /** Shape of the input of a custom tool. Default any text. */
  format?: ChatCustomToolFormat | undefined;
}

/**
 * Shape of the input of a custom tool. Default any text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolFormat
 */
export type ChatCustomToolFormat =
  ChatCustomToolTextFormat | ChatCustomToolGrammarFormat | UnknownVariant<"type">;

/**
 * Any text.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolTextFormat
 */
export interface ChatCustomToolTextFormat {
  /** Tag of this kind. */
  type: "text";
}

/**
 * Text of a grammar.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolGrammarFormat
 */
export interface ChatCustomToolGrammarFormat {
  /** Tag of this kind. */
  type: "grammar";
  /** A grammar. */
  grammar: CustomToolGrammar;
}

/**
 * A grammar.
 *
 * Source: inference.yaml#/components/schemas/CustomToolGrammar
 */
export interface CustomToolGrammar {
  /** The grammar itself. */
  definition: string;
  /** Language in which a grammar is written. */
  syntax: GrammarSyntax;
}

/**
 * Language in which a grammar is written.
 *
 * Source: inference.yaml#/components/schemas/GrammarSyntax
 */
export type GrammarSyntax = OpenEnum<"lark" | "regex">;

/**
 * Whether tools are called, or which one.
 *
 * Source: inference.yaml#/components/schemas/ChatToolChoice
 */
export type ChatToolChoice = ToolChoiceMode | ChatNamedToolChoice;

/**
 * `none` calls no tool, `auto` leaves it to the model, `required` calls at least one.
 *
 * Source: inference.yaml#/components/schemas/ToolChoiceMode
 */
export type ToolChoiceMode = OpenEnum<"none" | "auto" | "required">;

/**
 * A choice that names tools.
 *
 * Source: inference.yaml#/components/schemas/ChatNamedToolChoice
 */
export type ChatNamedToolChoice =
  ChatAllowedToolsChoice | ChatFunctionToolChoice | ChatCustomToolChoice | UnknownVariant<"type">;

/**
 * Only some of the tools may be called.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedToolsChoice
 */
export interface ChatAllowedToolsChoice {
  /** Tag of this kind. */
  type: "allowed_tools";
  /** The tools that may be called, and whether one must be. */
  allowed_tools: ChatAllowedTools;
}

/**
 * The tools that may be called, and whether one must be.
 *
 * Source: inference.yaml#/components/schemas/ChatAllowedTools
 */
export interface ChatAllowedTools {
  /** `auto` leaves it to the model whether it calls one of them; `required` demands it. */
  mode: AllowedToolsMode;
  /** The tools. */
  tools: ChatToolReference[];
}

/**
 * `auto` leaves it to the model whether it calls one of them; `required` demands it.
 *
 * Source: inference.yaml#/components/schemas/AllowedToolsMode
 */
export type AllowedToolsMode = OpenEnum<"auto" | "required">;

/**
 * A tool of the request, by name.
 *
 * Source: inference.yaml#/components/schemas/ChatToolReference
 */
export type ChatToolReference =
  ChatFunctionToolChoice | ChatCustomToolChoice | UnknownVariant<"type">;

/**
 * A function of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
 */
export interface ChatFunctionToolChoice {
  /** Tag of this kind. */
  type: "function";
  /** Which tool is meant. */
  function: ChatToolName;
}

/**
 * A custom tool of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolChoice
 */
export interface ChatCustomToolChoice {
  /** Tag of this kind. */
  type: "custom";
  /** Which tool is meant. */
  custom: ChatToolName;
}

/**
 * Which tool is meant.
 *
 * Source: inference.yaml#/components/schemas/ChatToolName
 */
export interface ChatToolName {
  /** Its name. */
  name: string;
}

/**
 * Whether functions are called, or which one; older form of a tool choice.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionCallChoice
 */
export type ChatFunctionCallChoice = ChatFunctionCallMode | ChatToolName;

/**
 * `none` calls no function; `auto` leaves it to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionCallMode
 */
export type ChatFunctionCallMode = OpenEnum<"none" | "auto">;

/**
 * A call that the model asks for.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCall
 */
export type ChatToolCall = ChatFunctionToolCall | ChatCustomToolCall | UnknownVariant<"type">;

/**
 * A call of a function.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionToolCall
 */
export interface ChatFunctionToolCall {
  /** Identifier of the call. */
  id: string;
  /** Tag of this kind. */
  type: "function";
  /** Which function is called with what. */
  function: FunctionCall;
  /** Its place among the calls. */
  index?: number | null | undefined;
}

/**
 * Which function is called with what.
 *
 * Source: inference.yaml#/components/schemas/FunctionCall
 */
export interface FunctionCall {
  /** Name of the function. */
  name: string;
  /** The arguments as JSON text; a model may write text that is not valid. */
  arguments: string;
}

/**
 * A call of a custom tool.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolCall
 */
export interface ChatCustomToolCall {
  /** Identifier of the call. */
  id: string;
  /** Tag of this kind. */
  type: "custom";
  /** Which custom tool is called with what. */
  custom: CustomToolCall;
}

/**
 * Which custom tool is called with what.
 *
 * Source: inference.yaml#/components/schemas/CustomToolCall
 */
export interface CustomToolCall {
  /** Name of the tool. */
  name: string;
  /** The input. */
  input: string;
}

/**
 * A new call, or more of a begun one.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCallDelta
 */
export interface ChatToolCallDelta {
  /** Which call this adds to. */
  index: number;
  /** Identifier of the call; in its first chunk. */
  id?: string | undefined;
  /** Kind of call; in its first chunk. */
  type?: ChatToolCallType | undefined;
  /** More of a call of a function. */
  function?: FunctionCallDelta | undefined;
  /** More of a call of a custom tool. */
  custom?: CustomToolCallDelta | undefined;
}

/**
 * Kind of call; in its first chunk.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCallType
 */
export type ChatToolCallType = OpenEnum<"function" | "custom">;

/**
 * More of a call of a function.
 *
 * Source: inference.yaml#/components/schemas/FunctionCallDelta
 */
export interface FunctionCallDelta {
  /** Name of the function; in the first chunk of the call. */
  name?: string | undefined;
  /** Text to append to the arguments. */
  arguments?: string | undefined;
}

/**
 * More of a call of a custom tool.
 *
 * Source: inference.yaml#/components/schemas/CustomToolCallDelta
 */
export interface CustomToolCallDelta {
  /** Name of the tool; in the first chunk of the call. */
  name?: string | undefined;
  /** Text to append to the input. */
  input?: string | undefined;
}

/**
 * Shape that an answer must have.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormat
 */
export type ChatResponseFormat =
  | ChatResponseFormatText
  | ChatResponseFormatJsonObject
  | ChatResponseFormatJsonSchema
  | UnknownVariant<"type">;

/**
 * Any text.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatText
 */
export interface ChatResponseFormatText {
  /** Tag of this kind. */
  type: "text";
}

/**
 * Any JSON object.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatJsonObject
 */
export interface ChatResponseFormatJsonObject {
  /** Tag of this kind. */
  type: "json_object";
}

/**
 * JSON of a schema.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatJsonSchema
 */
export interface ChatResponseFormatJsonSchema {
  /** Tag of this kind. */
  type: "json_schema";
  /** A schema, its name and how strictly it holds. */
  json_schema: ChatJsonSchema;
}

/**
 * A schema, its name and how strictly it holds.
 *
 * Source: inference.yaml#/components/schemas/ChatJsonSchema
 */
export interface ChatJsonSchema {
  /** Name of the schema. */
  name?: string | undefined;
  /** What the answer is for. */
  description?: string | null | undefined;
  /** The schema. Without it, any JSON object. */
  schema?: JsonSchemaObject | null | undefined;
  /** Whether the answer must follow the schema exactly. Default false. */
  strict?: boolean | null | undefined;
}

/**
 * What a stream carries beside the text.
 *
 * Source: inference.yaml#/components/schemas/StreamOptions
 */
export interface StreamOptions {
  /** Whether a last piece carries the tokens used. Default false. */
  include_usage?: boolean | null | undefined;
  /** Whether random text hides the lengths of the pieces. Default the server's. */
  include_obfuscation?: boolean | null | undefined;
}

/**
 * One text or several.
 *
 * Source: inference.yaml#/components/schemas/StopSequences
 */
export type StopSequences = string | string[];

/**
 * By token number: -100 forbids the token, 100 forces it, values near 0 nudge.
 *
 * Source: inference.yaml#/components/schemas/LogitBias
 */
export type LogitBias = { [key: string]: number };

/**
 * How much a model thinks before it answers.
 *
 * Source: inference.yaml#/components/schemas/ReasoningEffort
 */
export type ReasoningEffort = OpenEnum<
  "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max"
>;

/**
 * How long an answer should be.
 *
 * Source: inference.yaml#/components/schemas/Verbosity
 */
export type Verbosity = OpenEnum<"low" | "medium" | "high">;

/**
 * Class of service.
 *
 * Source: inference.yaml#/components/schemas/ServiceTier
 */
export type ServiceTier = OpenEnum<"auto" | "default" | "flex" | "scale" | "priority" | "fast">;

/**
 * Kind of output.
 *
 * Source: inference.yaml#/components/schemas/ChatModality
 */
export type ChatModality = OpenEnum<"text" | "audio">;

/**
 * How spoken output sounds and is encoded.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioOptions
 */
export interface ChatAudioOptions {
  /** Format of spoken output. */
  format: OutputAudioFormat;
  /** A voice by name, or a voice of your own by identifier. */
  voice: ChatVoice;
}

/**
 * Format of spoken output.
 *
 * Source: inference.yaml#/components/schemas/OutputAudioFormat
 */
export type OutputAudioFormat = OpenEnum<"wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16">;

/**
 * A voice by name, or a voice of your own by identifier.
 *
 * Source: inference.yaml#/components/schemas/ChatVoice
 */
export type ChatVoice = string | ChatVoiceReference;

/**
 * A voice of your own.
 *
 * Source: inference.yaml#/components/schemas/ChatVoiceReference
 */
export interface ChatVoiceReference {
  /** Its identifier. */
  id: string;
}

/**
 * What a model spoke.
 *
 * Source: inference.yaml#/components/schemas/ChatAudio
 */
export interface ChatAudio {
  /** Identifier by which later messages refer to it. */
  id: string;
  /** The sound in base64. */
  data: string;
  /** When the server forgets it, in Unix seconds. */
  expires_at: number;
  /** What is said. */
  transcript: string;
}

/**
 * More of what a model speaks.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioDelta
 */
export interface ChatAudioDelta {
  /** Identifier by which later messages refer to it. */
  id?: string | undefined;
  /** Sound to append in base64. */
  data?: string | undefined;
  /** When the server forgets it, in Unix seconds. */
  expires_at?: number | undefined;
  /** Text to append. */
  transcript?: string | undefined;
}

/**
 * Something that a model spoke earlier.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioReference
 */
export interface ChatAudioReference {
  /** Its identifier. */
  id: string;
}

/**
 * Text that the answer will mostly repeat.
 *
 * Source: inference.yaml#/components/schemas/ChatPrediction
 */
export interface ChatPrediction {
  /** Kind of prediction. */
  type: "content";
  /** Text, whole or in parts. */
  content: ChatTextContent;
}

/**
 * How the web is searched.
 *
 * Source: inference.yaml#/components/schemas/WebSearchOptions
 */
export interface WebSearchOptions {
  /** How much of what is found the model reads. Default medium. */
  search_context_size?: SearchContextSize | undefined;
  /** Where the user is. */
  user_location?: ChatUserLocation | null | undefined;
}

/**
 * How much of what is found the model reads. Default medium.
 *
 * Source: inference.yaml#/components/schemas/SearchContextSize
 */
export type SearchContextSize = OpenEnum<"low" | "medium" | "high">;

/**
 * Where the user is.
 *
 * Source: inference.yaml#/components/schemas/ChatUserLocation
 */
export interface ChatUserLocation {
  /** Kind of location. */
  type: "approximate";
  /** A place, roughly. */
  approximate: ApproximateLocation;
}

/**
 * A place, roughly.
 *
 * Source: inference.yaml#/components/schemas/ApproximateLocation
 */
export interface ApproximateLocation {
  /** City. */
  city?: string | null | undefined;
  /** Region. */
  region?: string | null | undefined;
  /** Country, two letters. */
  country?: string | null | undefined;
  /** Time zone, such as `Europe/Berlin`. */
  timezone?: string | null | undefined;
}

/**
 * How prompts are cached.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheOptions
 */
export interface PromptCacheOptions {
  /** `implicit` caches what repeats; `explicit` only up to marked places. */
  mode?: PromptCacheMode | undefined;
  /** How long a cached prompt is kept after its last use. */
  ttl?: PromptCacheTtl | undefined;
}

/**
 * `implicit` caches what repeats; `explicit` only up to marked places.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheMode
 */
export type PromptCacheMode = OpenEnum<"implicit" | "explicit">;

/**
 * How long cached prompts are kept.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheRetention
 */
export type PromptCacheRetention = OpenEnum<"in_memory" | "24h">;

/**
 * Which moderation model looks at a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationOptions
 */
export interface ChatModerationOptions {
  /** Identifier of the moderation model. */
  model: string;
  /** What follows from its findings. */
  policy?: ChatModerationPolicy | null | undefined;
}

/**
 * What follows from findings in each direction.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationPolicy
 */
export interface ChatModerationPolicy {
  /** For the chat. */
  input?: ChatModerationRule | null | undefined;
  /** For the answer. */
  output?: ChatModerationRule | null | undefined;
}

/**
 * What follows from findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationRule
 */
export interface ChatModerationRule {
  /** `score` only reports; `block` also holds the text back. */
  mode: ChatModerationMode;
}

/**
 * `score` only reports; `block` also holds the text back.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationMode
 */
export type ChatModerationMode = OpenEnum<"score" | "block">;

/**
 * What moderation found.
 *
 * Source: inference.yaml#/components/schemas/ChatModeration
 */
export interface ChatModeration {
  /** Findings, or why there are none. */
  input: ChatModerationOutcome;
  /** Findings, or why there are none. */
  output: ChatModerationOutcome;
}

/**
 * Findings, or why there are none.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationOutcome
 */
export type ChatModerationOutcome =
  ChatModerationResults | ChatModerationError | UnknownVariant<"type">;

/**
 * Findings of a moderation model.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResults
 */
export interface ChatModerationResults {
  /** Tag of this kind. */
  type: "moderation_results";
  /** The moderation model. */
  model: string;
  /** One finding for each text looked at. */
  results: ChatModerationResult[];
}

/**
 * Finding for one text.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResult
 */
export interface ChatModerationResult {
  /** Kind of object. */
  type: "moderation_result";
  /** The moderation model. */
  model: string;
  /** Whether any category applies. */
  flagged: boolean;
  /** Whether each category applies. */
  categories: { [key: string]: boolean };
  /** How surely each category applies. */
  category_scores: { [key: string]: number };
  /** What kinds of input each category looked at. */
  category_applied_input_types: { [key: string]: ChatModerationInputTypes };
}

/**
 * Kinds of input.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationInputTypes
 */
export type ChatModerationInputTypes = ChatModerationInputType[];

/**
 * Kind of input.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationInputType
 */
export type ChatModerationInputType = OpenEnum<"text" | "image">;

/**
 * Why there are no findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationError
 */
export interface ChatModerationError {
  /** Tag of this kind. */
  type: "error";
  /** Stable name of the error. */
  code: string;
  /** What went wrong. */
  message: string;
}

/**
 * Prompts, and how they are to be continued.
 *
 * Source: inference.yaml#/components/schemas/CreateCompletionRequest
 */
export interface CreateCompletionRequest {
  /** Identifier of the model. */
  model: string;
  /** One text, or a list of inputs. */
  prompt: TextInput;
  /** Text behind the gap, where the model can fill one. */
  suffix?: string | null | undefined;
  /** Whether to answer in pieces. Default false. */
  stream?: boolean | null | undefined;
  /** What a stream carries beside the text. */
  stream_options?: StreamOptions | null | undefined;
  /** Most tokens to generate for each prompt. Default 16. */
  max_tokens?: number | null | undefined;
  /** 0 takes the likeliest token; higher values vary more. Default the model's. */
  temperature?: number | null | undefined;
  /** Choose among the likeliest tokens that together reach this probability. Default 1. */
  top_p?: number | null | undefined;
  /** Above 0 makes a token less likely with each use. Default 0. */
  frequency_penalty?: number | null | undefined;
  /** Above 0 makes a token less likely once it was used. Default 0. */
  presence_penalty?: number | null | undefined;
  /** Tokens to favour or to avoid. */
  logit_bias?: LogitBias | null | undefined;
  /** The same seed and request give the same answer where the provider can. */
  seed?: number | null | undefined;
  /** Texts that end the continuation; they are not part of it. */
  stop?: StopSequences | null | undefined;
  /** How many continuations to answer for each prompt. Default 1. */
  n?: number | null | undefined;
  /**
   * How many to write for each prompt, of which the `n` likeliest are answered. Values below `n`
   * count as `n`.
   */
  best_of?: number | null | undefined;
  /** Whether to put the prompt before its continuation. Default false. */
  echo?: boolean | null | undefined;
  /** Whether to answer log probabilities, or of how many tokens at each position. */
  logprobs?: CompletionLogprobsChoice | null | undefined;
  /** How many likely tokens to answer at each position of the prompt, where the provider can. */
  prompt_logprobs?: number | null | undefined;
  /** Texts of which the continuation must be one, where the provider can. */
  guided_choice?: string[] | null | undefined;
  /** Stable name of the end user, such as a hash, to tell misuse by. */
  user?: string | null | undefined;
}

/**
 * Continuations of prompts, or a piece of them in a stream.
 *
 * Source: inference.yaml#/components/schemas/Completion
 */
export interface Completion {
  /** Identifier of the answer; the same in all its pieces. */
  id: string;
  /** Kind of object. */
  object: "text_completion";
  /** When it was made, in Unix seconds. */
  created: number;
  /** Model that wrote it. */
  model: string;
  /** The continuations, `n` for each prompt; empty in the piece that carries `usage`. */
  choices: CompletionChoice[];
  /**
   * Tokens used; in a stream in the last piece, where `stream_options.include_usage` asks for them.
   */
  usage?: CompletionUsage | null | undefined;
  /** Changes when the engine changes, so that the same seed may answer otherwise. */
  system_fingerprint?: string | null | undefined;
}

/**
 * One continuation, or a piece of it.
 *
 * Source: inference.yaml#/components/schemas/CompletionChoice
 */
export interface CompletionChoice {
  /** Its place: the continuations of the first prompt, then those of the second. */
  index: number;
  /** The text; in a stream, text to append. */
  text: string;
  /** Why it ended; null in a stream until it has. */
  finish_reason: FinishReason | null;
  /** Log probabilities, where the request asked for them. */
  logprobs: CompletionLogprobs | null;
}

/**
 * Whether log probabilities are answered, or of how many tokens at each position.
 *
 * Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
 */
export type CompletionLogprobsChoice = boolean | number;

/**
 * Log probabilities of a continuation; the lists run along its tokens.
 *
 * Source: inference.yaml#/components/schemas/CompletionLogprobs
 */
export interface CompletionLogprobs {
  /** The tokens. */
  tokens?: string[] | null | undefined;
  /** Log probability of each; null for the first token of an echoed prompt. */
  token_logprobs?: (number | null)[] | null | undefined;
  /** The likeliest tokens at each place. */
  top_logprobs?: TokenLogprobMap[] | null | undefined;
  /** Where each token begins in the text. */
  text_offset?: number[] | null | undefined;
  /** The same in the form of a chat. */
  content?: ChatTokenLogprob[] | null | undefined;
  /** Always null or left out; a continuation has no refusal. */
  refusal?: ChatTokenLogprob[] | null | undefined;
}

/**
 * Log probability by token.
 *
 * Source: inference.yaml#/components/schemas/TokenLogprobMap
 */
export type TokenLogprobMap = { [key: string]: number };

/**
 * One text, or a list of inputs.
 *
 * Source: inference.yaml#/components/schemas/TextInput
 */
export type TextInput = string | TextInputItem[];

/**
 * A text or a list of tokens is one input; bare tokens in a list form one input together.
 *
 * Source: inference.yaml#/components/schemas/TextInputItem
 */
export type TextInputItem = string | number | number[];

/**
 * Texts, and how they are to be embedded.
 *
 * Source: inference.yaml#/components/schemas/CreateEmbeddingRequest
 */
export interface CreateEmbeddingRequest {
  /** Identifier of the embedding model. */
  model: string;
  /** One text, or a list of inputs. */
  input: TextInput;
  /** How the vectors are written. Default `float`. */
  encoding_format?: EmbeddingEncodingFormat | null | undefined;
  /** Length of the vectors, where the model can shorten them. Default the model's. */
  dimensions?: number | null | undefined;
  /** Stable name of the end user, such as a hash, to tell misuse by. */
  user?: string | null | undefined;
}

/**
 * `float` is a list of numbers; `base64` is their little-endian 32-bit floats in base64.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingEncodingFormat
 */
export type EmbeddingEncodingFormat = OpenEnum<"float" | "base64">;

/**
 * Vectors in the order of the inputs.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingList
 */
export interface EmbeddingList {
  /** Kind of object. */
  object: "list";
  /** The vectors. */
  data: Embedding[];
  /** Model that made them. */
  model: string;
  /** Tokens used. */
  usage: EmbeddingUsage;
}

/**
 * The vector of one input.
 *
 * Source: inference.yaml#/components/schemas/Embedding
 */
export interface Embedding {
  /** Kind of object. */
  object: "embedding";
  /** Place of the input. */
  index: number;
  /** A vector in the encoding asked for. */
  embedding: EmbeddingVector;
}

/**
 * A vector in the encoding asked for.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingVector
 */
export type EmbeddingVector = string | number[];

/**
 * Tokens used.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingUsage
 */
export interface EmbeddingUsage {
  /** Tokens read. */
  prompt_tokens: number;
  /** The same. */
  total_tokens: number;
}

/**
 * A native conversation, and how the next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionRequest
 */
export interface ChatCompletionRequest {
  /** Identifier of the model. */
  model_id: string;
  /** The conversation so far, oldest first. */
  messages: Message[];
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params?: SamplingParams | undefined;
  /** Tools that the model may call. */
  tools?: ToolDefinition[] | undefined;
  /** How tools are shown to the model and chosen. */
  tool_config?: ToolConfig | undefined;
  /**
   * Older form of `tool_config.tool_choice`.
   *
   * @deprecated
   */
  tool_choice?: ToolChoiceMode | undefined;
  /**
   * Older form of `tool_config.tool_prompt_format`.
   *
   * @deprecated
   */
  tool_prompt_format?: ToolPromptFormat | undefined;
  /** A shape that the answer must have. */
  response_format?: ResponseFormat | undefined;
  /** Whether to answer in events. Default false. */
  stream?: boolean | undefined;
  /** Ask for log probabilities. */
  logprobs?: LogProbConfig | undefined;
}

/**
 * The answer to a native conversation.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponse
 */
export interface ChatCompletionResponse {
  /** What the model says. */
  completion_message: CompletionMessage;
  /** Log probabilities of the tokens, where the request asked for them. */
  logprobs?: TokenLogProbs[] | undefined;
  /** What was measured. */
  metrics?: MetricInResponse[] | undefined;
}

/**
 * A piece of the answer to a native conversation.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseStreamChunk
 */
export interface ChatCompletionResponseStreamChunk {
  /** What is new of the answer. */
  event: ChatCompletionResponseEvent;
  /** What was measured. */
  metrics?: MetricInResponse[] | undefined;
}

/**
 * What is new of the answer.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseEvent
 */
export interface ChatCompletionResponseEvent {
  /** Where in the answer an event stands. */
  event_type: ChatCompletionResponseEventType;
  /** What a stream adds to the content so far. */
  delta: ContentDelta;
  /**
   * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
   * or it met a limit (`out_of_tokens`).
   */
  stop_reason?: StopReason | undefined;
  /** Log probabilities of the new tokens. */
  logprobs?: TokenLogProbs[] | undefined;
}

/**
 * Where in the answer an event stands.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponseEventType
 */
export type ChatCompletionResponseEventType = OpenEnum<"start" | "progress" | "complete">;

/**
 * A native content, and how it is to be continued.
 *
 * Source: inference.yaml#/components/schemas/CompletionRequest
 */
export interface CompletionRequest {
  /** Identifier of the model. */
  model_id: string;
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params?: SamplingParams | undefined;
  /** A shape that the answer must have. */
  response_format?: ResponseFormat | undefined;
  /** Whether to answer in pieces. Default false. */
  stream?: boolean | undefined;
  /** Ask for log probabilities. */
  logprobs?: LogProbConfig | undefined;
}

/**
 * The continuation of a native content.
 *
 * Source: inference.yaml#/components/schemas/CompletionResponse
 */
export interface CompletionResponse {
  /** The text. */
  content: string;
  /**
   * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
   * or it met a limit (`out_of_tokens`).
   */
  stop_reason: StopReason;
  /** Log probabilities of the tokens, where the request asked for them. */
  logprobs?: TokenLogProbs[] | undefined;
  /** What was measured. */
  metrics?: MetricInResponse[] | undefined;
}

/**
 * A piece of the continuation of a native content.
 *
 * Source: inference.yaml#/components/schemas/CompletionResponseStreamChunk
 */
export interface CompletionResponseStreamChunk {
  /** Text to append. */
  delta: string;
  /**
   * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
   * or it met a limit (`out_of_tokens`).
   */
  stop_reason?: StopReason | undefined;
  /** Log probabilities of the new tokens. */
  logprobs?: TokenLogProbs[] | undefined;
  /** What was measured. */
  metrics?: MetricInResponse[] | undefined;
}

/**
 * Ask for log probabilities.
 *
 * Source: inference.yaml#/components/schemas/LogProbConfig
 */
export interface LogProbConfig {
  /** How many likely tokens to answer at each position. */
  top_k?: number | undefined;
}

/**
 * Contents, and how they are to be embedded.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingsRequest
 */
export interface EmbeddingsRequest {
  /** Identifier of the embedding model. */
  model_id: string;
  /** The contents. */
  contents: EmbeddingContent[];
  /** Which end of a text that is too long is cut off. Default `none`, which refuses it. */
  text_truncation?: TextTruncation | undefined;
  /** Length of the vectors, where the model can shorten them. Default the model's. */
  output_dimension?: number | undefined;
  /** What the vectors are for: to search with, or to be found. */
  task_type?: EmbeddingTaskType | undefined;
}

/**
 * A text or a content item.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingContent
 */
export type EmbeddingContent = string | InterleavedContentItem;

/**
 * Which end of a text that is too long is cut off. Default `none`, which refuses it.
 *
 * Source: inference.yaml#/components/schemas/TextTruncation
 */
export type TextTruncation = OpenEnum<"none" | "start" | "end">;

/**
 * What the vectors are for: to search with, or to be found.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingTaskType
 */
export type EmbeddingTaskType = OpenEnum<"query" | "document">;

/**
 * Vectors in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingsResponse
 */
export interface EmbeddingsResponse {
  /** The vectors. */
  embeddings: FloatVector[];
}

/**
 * A vector.
 *
 * Source: inference.yaml#/components/schemas/FloatVector
 */
export type FloatVector = number[];

/**
 * Native conversations, and how each next message is to be written.
 *
 * Source: inference.yaml#/components/schemas/BatchChatCompletionRequest
 */
export interface BatchChatCompletionRequest {
  /** Identifier of the model. */
  model_id: string;
  /** The conversations. */
  messages_batch: MessageList[];
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params?: SamplingParams | undefined;
  /** Tools that the model may call. */
  tools?: ToolDefinition[] | undefined;
  /** How tools are shown to the model and chosen. */
  tool_config?: ToolConfig | undefined;
  /** A shape that the answer must have. */
  response_format?: ResponseFormat | undefined;
  /** Ask for log probabilities. */
  logprobs?: LogProbConfig | undefined;
}

/**
 * A native conversation, oldest message first.
 *
 * Source: inference.yaml#/components/schemas/MessageList
 */
export type MessageList = Message[];

/**
 * Answers in the order of the conversations.
 *
 * Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
 */
export interface BatchChatCompletionResponse {
  /** The answers. */
  batch: ChatCompletionResponse[];
}

/**
 * Native contents, and how they are to be continued.
 *
 * Source: inference.yaml#/components/schemas/BatchCompletionRequest
 */
export interface BatchCompletionRequest {
  /** Identifier of the model. */
  model_id: string;
  /** The contents. */
  content_batch: InterleavedContent[];
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params?: SamplingParams | undefined;
  /** A shape that the answer must have. */
  response_format?: ResponseFormat | undefined;
  /** Ask for log probabilities. */
  logprobs?: LogProbConfig | undefined;
}

/**
 * Continuations in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/BatchCompletionResponse
 */
export interface BatchCompletionResponse {
  /** The continuations. */
  batch: CompletionResponse[];
}

/**
 * Items, and the query to rank them by.
 *
 * Source: inference.yaml#/components/schemas/RerankRequest
 */
export interface RerankRequest {
  /** Identifier of the reranking model. */
  model: string;
  /** A text or a content part. */
  query: RerankInput;
  /** The items. */
  items: RerankInput[];
  /** How many to answer at most. Default all. */
  max_num_results?: number | null | undefined;
}

/**
 * A text or a content part.
 *
 * Source: inference.yaml#/components/schemas/RerankInput
 */
export type RerankInput = string | RerankContentPart;

/**
 * A text or an image to rank.
 *
 * Source: inference.yaml#/components/schemas/RerankContentPart
 */
export type RerankContentPart = ChatContentPartText | ChatContentPartImage | UnknownVariant<"type">;

/**
 * The ranking, best first.
 *
 * Source: inference.yaml#/components/schemas/RerankResponse
 */
export interface RerankResponse {
  /** The items in order. */
  data: RerankData[];
}

/**
 * One item of the ranking.
 *
 * Source: inference.yaml#/components/schemas/RerankData
 */
export interface RerankData {
  /** Place of the item in the request. */
  index: number;
  /** How well it fits; comparable within one answer only. */
  relevance_score: number;
}
