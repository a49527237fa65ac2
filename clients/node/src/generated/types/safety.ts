// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Safety. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type {
  ImageContentItem,
  Metadata,
  StopReason,
  TextContentItem,
  ToolArguments,
} from "./common.js";

/**
 * A conversation to check.
 *
 * Source: safety.yaml#/components/schemas/RunShieldRequest
 */
export interface RunShieldRequest {
  /** The shield that checks. */
  shield_id: string;
  /** The conversation, oldest message first. */
  messages: ShieldMessage[];
  /** Settings of this run; what they mean is the provider's choice. */
  params?: { [key: string]: unknown } | undefined;
}

/**
 * What the shield found.
 *
 * Source: safety.yaml#/components/schemas/RunShieldResponse
 */
export interface RunShieldResponse {
  /** What is wrong with the conversation; absent or null when nothing is. */
  violation?: SafetyViolation | null | undefined;
}

/**
 * A finding of a shield.
 *
 * Source: safety.yaml#/components/schemas/SafetyViolation
 */
export interface SafetyViolation {
  /** How grave a finding is; an error should stop the conversation. */
  violation_level: ViolationLevel;
  /** What to tell the user. */
  user_message?: string | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}

/**
 * How grave a finding is; an error should stop the conversation.
 *
 * Source: safety.yaml#/components/schemas/ViolationLevel
 */
export type ViolationLevel = OpenEnum<"info" | "warn" | "error">;

/**
 * A registered shield.
 *
 * Source: safety.yaml#/components/schemas/Shield
 */
export interface Shield {
  /** Name of the shield in this stack. */
  identifier: string;
  /** The provider that runs it. */
  provider_id: string;
  /** Its name at the provider, often that of a model. */
  provider_resource_id: string;
  /** Kind of this resource. */
  type: "shield";
  /** Settings of the shield. */
  params?: { [key: string]: unknown } | undefined;
}

/**
 * All shields.
 *
 * Source: safety.yaml#/components/schemas/ListShieldsResponse
 */
export interface ListShieldsResponse {
  /** The shields. */
  data: Shield[];
}

/**
 * A shield to make known.
 *
 * Source: safety.yaml#/components/schemas/RegisterShieldRequest
 */
export interface RegisterShieldRequest {
  /** Name of the shield in this stack. */
  shield_id: string;
  /** Its name at the provider. Default the same as `shield_id`. */
  provider_shield_id?: string | null | undefined;
  /** The provider that runs it; needed where there are several. */
  provider_id?: string | null | undefined;
  /** Settings of the shield. */
  params?: { [key: string]: unknown } | null | undefined;
}

/**
 * A message to check. Native and OpenAI messages share their roles; each role has the fields of
 * both.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessage
 */
export type ShieldMessage =
  | ShieldUserMessage
  | ShieldSystemMessage
  | ShieldDeveloperMessage
  | ShieldAssistantMessage
  | ShieldToolMessage
  | UnknownVariant<"role">;

/**
 * What the user says.
 *
 * Source: safety.yaml#/components/schemas/ShieldUserMessage
 */
export interface ShieldUserMessage {
  /** Tag of this kind. */
  role: "user";
  /** Text, one content part, or a list of parts. */
  content: ShieldMessageContent;
  /** Text, one content part, or a list of parts. */
  context?: ShieldMessageContent | undefined;
  /** Name of the speaker. */
  name?: string | null | undefined;
}

/**
 * Instructions to the model.
 *
 * Source: safety.yaml#/components/schemas/ShieldSystemMessage
 */
export interface ShieldSystemMessage {
  /** Tag of this kind. */
  role: "system";
  /** Text, one content part, or a list of parts. */
  content: ShieldMessageContent;
  /** Name of the speaker. */
  name?: string | null | undefined;
}

/**
 * Instructions to the model from the developer.
 *
 * Source: safety.yaml#/components/schemas/ShieldDeveloperMessage
 */
export interface ShieldDeveloperMessage {
  /** Tag of this kind. */
  role: "developer";
  /** Text, one content part, or a list of parts. */
  content: ShieldMessageContent;
  /** Name of the speaker. */
  name?: string | null | undefined;
}

/**
 * What the model says.
 *
 * Source: safety.yaml#/components/schemas/ShieldAssistantMessage
 */
export interface ShieldAssistantMessage {
  /** Tag of this kind. */
  role: "assistant";
  /** The answer; null or absent beside tool calls. */
  content?: ShieldMessageContent | null | undefined;
  /** Name of the speaker. */
  name?: string | null | undefined;
  /** Why the model declines. OpenAI messages only. */
  refusal?: string | null | undefined;
  /** Calls that the model asks for. */
  tool_calls?: ShieldToolCall[] | null | undefined;
  /**
   * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`),
   * or it met a limit (`out_of_tokens`).
   */
  stop_reason?: StopReason | undefined;
}

/**
 * The result of a tool.
 *
 * Source: safety.yaml#/components/schemas/ShieldToolMessage
 */
export interface ShieldToolMessage {
  /** Tag of this kind. */
  role: "tool";
  /** Text, one content part, or a list of parts. */
  content: ShieldMessageContent;
  /** The call that this answers. Native messages only. */
  call_id?: string | undefined;
  /** The call that this answers. OpenAI messages only. */
  tool_call_id?: string | undefined;
}

/**
 * A call of a tool: natively `call_id`, `tool_name` and `arguments`, in OpenAI messages `id`,
 * `type` and `function`.
 *
 * Source: safety.yaml#/components/schemas/ShieldToolCall
 */
export interface ShieldToolCall {
  /** Identifier of a native call. */
  call_id?: string | undefined;
  /** Tool of a native call. */
  tool_name?: string | undefined;
  /** Arguments of a call, as an object, or as text where the model's text is not an object. */
  arguments?: ToolArguments | undefined;
  /** Arguments of a native call as JSON text. */
  arguments_json?: string | undefined;
  /** Place of an OpenAI call in the answer. */
  index?: number | null | undefined;
  /** Identifier of an OpenAI call. */
  id?: string | null | undefined;
  /** Kind of an OpenAI call, such as `function`. */
  type?: string | undefined;
  /** Function of an OpenAI call. */
  function?: ShieldFunctionCall | null | undefined;
}

/**
 * A function and its arguments.
 *
 * Source: safety.yaml#/components/schemas/ShieldFunctionCall
 */
export interface ShieldFunctionCall {
  /** Name of the function. */
  name?: string | null | undefined;
  /** Its arguments as JSON text. */
  arguments?: string | null | undefined;
}

/**
 * Text, one content part, or a list of parts.
 *
 * Source: safety.yaml#/components/schemas/ShieldMessageContent
 */
export type ShieldMessageContent = string | ShieldContentPart | ShieldContentPart[];

/**
 * One piece of content, in the native form or OpenAI's.
 *
 * Source: safety.yaml#/components/schemas/ShieldContentPart
 */
export type ShieldContentPart =
  | TextContentItem
  | ImageContentItem
  | ShieldImageUrlPart
  | ShieldFilePart
  | ShieldRefusalPart
  | UnknownVariant<"type">;

/**
 * An image in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldImageUrlPart
 */
export interface ShieldImageUrlPart {
  /** Tag of this kind. */
  type: "image_url";
  /** Where an image is. */
  image_url: SafetyImageUrl;
}

/**
 * Where an image is.
 *
 * Source: safety.yaml#/components/schemas/SafetyImageUrl
 */
export interface SafetyImageUrl {
  /** An `https:` or `data:` URL. */
  url: string;
  /** How closely to look: `auto`, `low` or `high`. */
  detail?: string | null | undefined;
}

/**
 * A file in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldFilePart
 */
export interface ShieldFilePart {
  /** Tag of this kind. */
  type: "file";
  /** A file, by reference or in place. */
  file: ShieldFile;
}

/**
 * A file, by reference or in place.
 *
 * Source: safety.yaml#/components/schemas/ShieldFile
 */
export interface ShieldFile {
  /** Identifier of an uploaded file. */
  file_id?: string | null | undefined;
  /** The content in base64. */
  file_data?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
}

/**
 * A refusal of the model in OpenAI's form.
 *
 * Source: safety.yaml#/components/schemas/ShieldRefusalPart
 */
export interface ShieldRefusalPart {
  /** Tag of this kind. */
  type: "refusal";
  /** Why the model declines. */
  refusal: string;
}

/**
 * Inputs to moderate.
 *
 * Source: safety.yaml#/components/schemas/CreateModerationRequest
 */
export interface CreateModerationRequest {
  /** One text, or a list of texts and images. */
  input: ModerationInput;
  /** The shield or model that judges. Default the only one there is. */
  model?: string | null | undefined;
}

/**
 * One text, or a list of texts and images.
 *
 * Source: safety.yaml#/components/schemas/ModerationInput
 */
export type ModerationInput = string | ModerationInputItem[];

/**
 * One input of a list.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputItem
 */
export type ModerationInputItem = string | ModerationInputPart;

/**
 * A text or an image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationInputPart
 */
export type ModerationInputPart = TextContentItem | ModerationImagePart | UnknownVariant<"type">;

/**
 * An image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationImagePart
 */
export interface ModerationImagePart {
  /** Tag of this kind. */
  type: "image_url";
  /** Where an image is. */
  image_url: SafetyImageUrl;
}

/**
 * The judgement on some inputs.
 *
 * Source: safety.yaml#/components/schemas/Moderation
 */
export interface Moderation {
  /** Identifier of this judgement. */
  id: string;
  /** The shield or model that judged. */
  model: string;
  /** One result for each input, in their order. */
  results: ModerationResult[];
}

/**
 * The judgement on one input. Categories are the shield's own.
 *
 * Source: safety.yaml#/components/schemas/ModerationResult
 */
export interface ModerationResult {
  /** Whether any category applies. */
  flagged: boolean;
  /** Whether each category applies. */
  categories: { [key: string]: boolean };
  /** How sure the judge is of each category, from 0 to 1. */
  category_scores: { [key: string]: number };
  /** Which kinds of input each category looked at: `text`, `image`. */
  category_applied_input_types: { [key: string]: string[] };
  /** What to tell the user. */
  user_message?: string | null | undefined;
  /** Free-form facts that the caller attaches to a resource. */
  metadata: Metadata;
}
