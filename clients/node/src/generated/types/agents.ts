// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** Types of Agents. */

import type { OpenEnum, UnknownVariant } from "../../runtime/variants.js";
import type {
  CompletionMessage,
  ContentDelta,
  InterleavedContent,
  Metadata,
  ResponseFormat,
  SamplingParams,
  ToolCall,
  ToolConfig,
  ToolDef,
  ToolPromptFormat,
  ToolResponseMessage,
  Url,
  UserMessage,
} from "./common.js";
import type { SafetyViolation } from "./safety.js";

/**
 * A new agent.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentRequest
 */
export interface CreateAgentRequest {
  /** What an agent is made of. */
  agent_config: AgentConfig;
}

/**
 * Which agent was created.
 *
 * Source: agents.yaml#/components/schemas/AgentCreateResponse
 */
export interface AgentCreateResponse {
  /** Identifier of the agent. */
  agent_id: string;
}

/**
 * One page of agents.
 *
 * Source: agents.yaml#/components/schemas/ListAgentsResponse
 */
export interface ListAgentsResponse {
  /** The agents. */
  data: Agent[];
  /** Whether agents follow. */
  has_more: boolean;
  /** Path of this list. */
  url?: string | undefined;
}

/**
 * An agent.
 *
 * Source: agents.yaml#/components/schemas/Agent
 */
export interface Agent {
  /** Identifier of the agent. */
  agent_id: string;
  /** What an agent is made of. */
  agent_config: AgentConfig;
  /** When it was created. */
  created_at: string;
}

/**
 * What an agent is made of.
 *
 * Source: agents.yaml#/components/schemas/AgentConfig
 */
export interface AgentConfig {
  /** Model that thinks for the agent. */
  model: string;
  /** System prompt of the agent. */
  instructions: string;
  /** Name of the agent, for people and traces. */
  name?: string | undefined;
  /** How tokens are chosen and how many; without a strategy, greedily. */
  sampling_params?: SamplingParams | undefined;
  /** Most calls of the model in one turn. */
  max_infer_iters?: number | undefined;
  /** Shields that check what the user says. */
  input_shields?: string[] | undefined;
  /** Shields that check what the agent says. */
  output_shields?: string[] | undefined;
  /** Tools that the server runs for the agent. */
  toolgroups?: AgentTool[] | undefined;
  /** Tools that the client runs; a call of one ends the turn awaiting input. */
  client_tools?: ToolDef[] | undefined;
  /** How tools are shown to the model and chosen. */
  tool_config?: ToolConfig | undefined;
  /**
   * `auto`, `required` or `none`; say it in `tool_config`.
   *
   * @deprecated
   */
  tool_choice?: string | undefined;
  /**
   * How tools are written into the prompt; say it in `tool_config`.
   *
   * @deprecated
   */
  tool_prompt_format?: ToolPromptFormat | undefined;
  /** A shape that the answer must have. */
  response_format?: ResponseFormat | undefined;
  /** Whether sessions outlive the server. */
  enable_session_persistence?: boolean | undefined;
}

/**
 * A tool group or a tool by name, alone or with arguments.
 *
 * Source: agents.yaml#/components/schemas/AgentTool
 */
export type AgentTool = string | AgentToolGroupWithArgs;

/**
 * A tool group or a tool, with arguments that the agent always gives it.
 *
 * Source: agents.yaml#/components/schemas/AgentToolGroupWithArgs
 */
export interface AgentToolGroupWithArgs {
  /** Name, such as `builtin::websearch`. */
  name: string;
  /** The arguments. */
  args: { [key: string]: unknown };
}

/**
 * A new session.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentSessionRequest
 */
export interface CreateAgentSessionRequest {
  /** Name of the session. */
  session_name: string;
}

/**
 * Which session was created.
 *
 * Source: agents.yaml#/components/schemas/AgentSessionCreateResponse
 */
export interface AgentSessionCreateResponse {
  /** Identifier of the session. */
  session_id: string;
}

/**
 * One page of sessions.
 *
 * Source: agents.yaml#/components/schemas/ListAgentSessionsResponse
 */
export interface ListAgentSessionsResponse {
  /** The sessions. */
  data: Session[];
  /** Whether sessions follow. */
  has_more: boolean;
  /** Path of this list. */
  url?: string | undefined;
}

/**
 * A conversation with an agent.
 *
 * Source: agents.yaml#/components/schemas/Session
 */
export interface Session {
  /** Identifier of the session. */
  session_id: string;
  /** Name of the session. */
  session_name: string;
  /** Its turns, oldest first. */
  turns: Turn[];
  /** When it was opened. */
  started_at: string;
}

/**
 * What the agent shall answer.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentTurnRequest
 */
export interface CreateAgentTurnRequest {
  /** What the user says. */
  messages: AgentInputMessage[];
  /** Whether to answer with events. */
  stream?: boolean | undefined;
  /** Documents that the agent may read in this turn. */
  documents?: Attachment[] | null | undefined;
  /** Tools of this turn besides those of the agent. */
  toolgroups?: AgentTool[] | null | undefined;
  /** How tools are shown to the model and chosen. */
  tool_config?: ToolConfig | undefined;
}

/**
 * Results of the tools that the client has run.
 *
 * Source: agents.yaml#/components/schemas/ResumeAgentTurnRequest
 */
export interface ResumeAgentTurnRequest {
  /** One result for each call. */
  tool_responses: ToolResponse[];
  /** Whether to answer with events. */
  stream?: boolean | undefined;
}

/**
 * The user's messages and all that the agent did to answer them.
 *
 * Source: agents.yaml#/components/schemas/Turn
 */
export interface Turn {
  /** Identifier of the turn. */
  turn_id: string;
  /** Session that it belongs to. */
  session_id: string;
  /** What the user said. */
  input_messages: AgentInputMessage[];
  /** What the agent did, in order. */
  steps: AgentStep[];
  /** What the model says. */
  output_message: CompletionMessage;
  /** Files that the agent made. */
  output_attachments?: Attachment[] | undefined;
  /** When it began. */
  started_at: string;
  /** When it ended; absent while it awaits input. */
  completed_at?: string | undefined;
}

/**
 * A message that starts or continues a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentInputMessage
 */
export type AgentInputMessage = UserMessage | ToolResponseMessage | UnknownVariant<"role">;

/**
 * A document that goes into a turn or comes out of it.
 *
 * Source: agents.yaml#/components/schemas/Attachment
 */
export interface Attachment {
  /** The content itself, or where it is. */
  content: AttachmentContent;
  /** Its media type, such as `text/plain`. */
  mime_type: string;
}

/**
 * The content itself, or where it is.
 *
 * Source: agents.yaml#/components/schemas/AttachmentContent
 */
export type AttachmentContent = InterleavedContent | Url;

/**
 * What a tool gave back.
 *
 * Source: agents.yaml#/components/schemas/ToolResponse
 */
export interface ToolResponse {
  /** The call that this answers. */
  call_id: string;
  /** The tool that ran. */
  tool_name: string;
  /** Text, one content item, or a list of items that mix text and images. */
  content: InterleavedContent;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * One step of a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStepResponse
 */
export interface AgentStepResponse {
  /** Something that the agent did in a turn. */
  step: AgentStep;
}

/**
 * Something that the agent did in a turn.
 *
 * Source: agents.yaml#/components/schemas/AgentStep
 */
export type AgentStep =
  | InferenceStep
  | ToolExecutionStep
  | ShieldCallStep
  | MemoryRetrievalStep
  | UnknownVariant<"step_type">;

/**
 * The model was asked.
 *
 * Source: agents.yaml#/components/schemas/InferenceStep
 */
export interface InferenceStep {
  /** Tag of this kind. */
  step_type: "inference";
  /** Turn that it belongs to. */
  turn_id: string;
  /** Identifier of the step. */
  step_id: string;
  /** When it began. */
  started_at?: string | undefined;
  /** When it ended. */
  completed_at?: string | undefined;
  /** What the model says. */
  model_response: CompletionMessage;
}

/**
 * Tools ran.
 *
 * Source: agents.yaml#/components/schemas/ToolExecutionStep
 */
export interface ToolExecutionStep {
  /** Tag of this kind. */
  step_type: "tool_execution";
  /** Turn that it belongs to. */
  turn_id: string;
  /** Identifier of the step. */
  step_id: string;
  /** When it began. */
  started_at?: string | undefined;
  /** When it ended. */
  completed_at?: string | undefined;
  /** What the model asked for. */
  tool_calls: ToolCall[];
  /** What the tools gave back. */
  tool_responses: ToolResponse[];
}

/**
 * A shield checked messages.
 *
 * Source: agents.yaml#/components/schemas/ShieldCallStep
 */
export interface ShieldCallStep {
  /** Tag of this kind. */
  step_type: "shield_call";
  /** Turn that it belongs to. */
  turn_id: string;
  /** Identifier of the step. */
  step_id: string;
  /** When it began. */
  started_at?: string | undefined;
  /** When it ended. */
  completed_at?: string | undefined;
  /** What the shield objects to; absent when nothing. */
  violation?: SafetyViolation | undefined;
}

/**
 * Context was fetched from memory.
 *
 * Source: agents.yaml#/components/schemas/MemoryRetrievalStep
 */
export interface MemoryRetrievalStep {
  /** Tag of this kind. */
  step_type: "memory_retrieval";
  /** Turn that it belongs to. */
  turn_id: string;
  /** Identifier of the step. */
  step_id: string;
  /** When it began. */
  started_at?: string | undefined;
  /** When it ended. */
  completed_at?: string | undefined;
  /** Where it came from, identifiers separated by commas. */
  vector_db_ids: string;
  /** Text, one content item, or a list of items that mix text and images. */
  inserted_context: InterleavedContent;
}

/**
 * One event of a streamed turn.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
 */
export interface AgentTurnResponseStreamChunk {
  /** The envelope of what happened. */
  event: AgentTurnResponseEvent;
}

/**
 * The envelope of what happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
 */
export interface AgentTurnResponseEvent {
  /** What happened. */
  payload: AgentTurnResponseEventPayload;
}

/**
 * What happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
 */
export type AgentTurnResponseEventPayload =
  | AgentTurnResponseTurnStartPayload
  | AgentTurnResponseStepStartPayload
  | AgentTurnResponseStepProgressPayload
  | AgentTurnResponseStepCompletePayload
  | AgentTurnResponseTurnCompletePayload
  | AgentTurnResponseTurnAwaitingInputPayload
  | UnknownVariant<"event_type">;

/**
 * The turn begins.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
 */
export interface AgentTurnResponseTurnStartPayload {
  /** Tag of this kind. */
  event_type: "turn_start";
  /** Identifier of the turn. */
  turn_id: string;
}

/**
 * A step begins.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepStartPayload
 */
export interface AgentTurnResponseStepStartPayload {
  /** Tag of this kind. */
  event_type: "step_start";
  /** Kind of a step. */
  step_type: AgentStepType;
  /** Identifier of the step. */
  step_id: string;
  /** Free-form facts that the caller attaches to a resource. */
  metadata?: Metadata | undefined;
}

/**
 * A step adds content.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepProgressPayload
 */
export interface AgentTurnResponseStepProgressPayload {
  /** Tag of this kind. */
  event_type: "step_progress";
  /** Kind of a step. */
  step_type: AgentStepType;
  /** Identifier of the step. */
  step_id: string;
  /** What a stream adds to the content so far. */
  delta: ContentDelta;
}

/**
 * A step ends.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStepCompletePayload
 */
export interface AgentTurnResponseStepCompletePayload {
  /** Tag of this kind. */
  event_type: "step_complete";
  /** Kind of a step. */
  step_type: AgentStepType;
  /** Identifier of the step. */
  step_id: string;
  /** Something that the agent did in a turn. */
  step_details: AgentStep;
}

/**
 * The turn is over.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnCompletePayload
 */
export interface AgentTurnResponseTurnCompletePayload {
  /** Tag of this kind. */
  event_type: "turn_complete";
  /** The user's messages and all that the agent did to answer them. */
  turn: Turn;
}

/**
 * The turn pauses until the client gives the results of its tools.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnAwaitingInputPayload
 */
export interface AgentTurnResponseTurnAwaitingInputPayload {
  /** Tag of this kind. */
  event_type: "turn_awaiting_input";
  /** The user's messages and all that the agent did to answer them. */
  turn: Turn;
}

/**
 * Kind of a step.
 *
 * Source: agents.yaml#/components/schemas/AgentStepType
 */
export type AgentStepType = OpenEnum<
  "inference" | "tool_execution" | "shield_call" | "memory_retrieval"
>;
