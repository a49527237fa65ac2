// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Prompts. */

/**
 * A prompt to store.
 *
 * Source: prompts.yaml#/components/schemas/CreatePromptRequest
 */
export interface CreatePromptRequest {
  /** The template; a variable stands as `{{ name }}`. */
  prompt: string;
  /** Names of the variables that the template uses. */
  variables?: string[] | null | undefined;
}

/**
 * The next version of a prompt.
 *
 * Source: prompts.yaml#/components/schemas/UpdatePromptRequest
 */
export interface UpdatePromptRequest {
  /** The new template; a variable stands as `{{ name }}`. */
  prompt: string;
  /** The latest version as the caller knows it. */
  version: number;
  /** Names of the variables that the new template uses. */
  variables?: string[] | null | undefined;
  /** Whether the new version becomes the default. Default true. */
  set_as_default?: boolean | undefined;
}

/**
 * The version to make the default.
 *
 * Source: prompts.yaml#/components/schemas/SetDefaultVersionRequest
 */
export interface SetDefaultVersionRequest {
  /** An existing version of the prompt. */
  version: number;
}

/**
 * One version of a prompt template.
 *
 * Source: prompts.yaml#/components/schemas/Prompt
 */
export interface Prompt {
  /** Identifier of the prompt. */
  prompt_id: string;
  /** The template; a variable stands as `{{ name }}`. */
  prompt?: string | null | undefined;
  /** Number of this version, counted from 1. */
  version: number;
  /** Names of the variables. */
  variables: string[];
  /** Whether this is the version used where none is named. */
  is_default: boolean;
}

/**
 * Prompts, or versions of one prompt.
 *
 * Source: prompts.yaml#/components/schemas/PromptList
 */
export interface PromptList {
  /** The prompts. */
  data: Prompt[];
}
