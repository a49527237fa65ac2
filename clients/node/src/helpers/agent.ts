/** An agent with tools of its own: it runs what the model asks for and goes on with the results. */

import type { LlamaStackClient } from "../client.js";
import type {
  AgentConfig,
  AgentInputMessage,
  AgentTool,
  AgentTurnResponseStreamChunk,
  Attachment,
  ToolCall,
  ToolResponse,
  Turn,
} from "../generated/types/index.js";
import { LlamaStackClientError } from "../runtime/errors.js";
import type { RequestOptions } from "../runtime/options.js";
import { type ClientTool, failed } from "./client-tool.js";
import { DEFAULT_MAX_ROUNDS, Rounds } from "./rounds.js";
import { TurnStream } from "./turn-stream.js";

/** The part of a client that an agent calls. */
export type AgentClient = Pick<LlamaStackClient, "agents">;

/** What an agent is made of. */
export interface AgentOptions extends Omit<AgentConfig, "client_tools" | "toolgroups"> {
  /** Tools that run here, and tools of the server by name or as `{ name, args }`. */
  readonly tools?: readonly (ClientTool | AgentTool)[] | undefined;
  /** Most calls of the model in one turn, and most rounds of tools here. Default 10. */
  max_infer_iters?: number | undefined;
}

/** What a turn takes besides its messages. */
export interface TurnOptions extends Pick<
  RequestOptions,
  "headers" | "maxRetries" | "signal" | "timeout"
> {
  /** Tools of the server for this turn, besides those of the agent. */
  readonly toolgroups?: readonly AgentTool[] | undefined;
  /** Documents that the agent may read in this turn. */
  readonly documents?: readonly Attachment[] | undefined;
  /** Whether to answer with the events, or with the whole turn. Default true. */
  readonly stream?: boolean | undefined;
}

/**
 * An agent on the server, and the tools that run here. The server creates it when it is first needed.
 *
 * ```ts
 * const agent = new Agent(client, { model, instructions: "Be brief.", tools: [weather, "builtin::websearch"] });
 * await agent.createSession("first");
 * for await (const { event } of agent.createTurn([{ role: "user", content: "Is it warm in Lima?" }])) {
 *   console.log(event.payload.event_type);
 * }
 * ```
 */
export class Agent {
  /** What the server creates the agent with. */
  readonly config: AgentConfig;
  readonly #client: AgentClient;
  readonly #tools = new Map<string, ClientTool>();
  #id: Promise<string> | undefined;
  #sessionId: string | undefined;

  /** Takes what the agent is made of, and sends nothing yet. */
  constructor(client: AgentClient, { tools = [], ...settings }: AgentOptions) {
    this.#client = client;
    for (const tool of tools.filter(runsHere)) {
      const { name } = tool.definition;
      if (this.#tools.has(name)) {
        throw new LlamaStackClientError(
          `two tools are called '${name}'; give one of them another name`,
        );
      }
      this.#tools.set(name, tool);
    }
    this.config = {
      ...settings,
      toolgroups: tools.filter((tool): tool is AgentTool => !runsHere(tool)),
      client_tools: [...this.#tools.values()].map((tool) => tool.definition),
    };
  }

  /** The session that was opened last. */
  get sessionId(): string | undefined {
    return this.#sessionId;
  }

  /** Identifier of the agent; asking for it creates the agent. */
  agentId(): Promise<string> {
    this.#id ??= this.#client.agents.create({ agent_config: this.config }).then(
      (created) => created.agent_id,
      (error: unknown) => {
        // The next one to ask tries again.
        this.#id = undefined;
        throw error;
      },
    );
    return this.#id;
  }

  /** Opens a session and returns its identifier. */
  async createSession(name: string): Promise<string> {
    const session = await this.#client.agents.sessions.create(await this.agentId(), {
      session_name: name,
    });
    return (this.#sessionId = session.session_id);
  }

  /**
   * Lets the agent answer, running the tools that it asks for.
   *
   * Calls of one message run at the same time; their results are sent in the order of the calls.
   *
   * @param messages What the user says.
   * @param sessionId The session; without one, the one that was opened last.
   * @returns The events, or the turn.
   */
  createTurn(
    messages: readonly AgentInputMessage[],
    sessionId?: string,
    options?: TurnOptions & { readonly stream?: true | undefined },
  ): TurnStream;
  createTurn(
    messages: readonly AgentInputMessage[],
    sessionId: string | undefined,
    options: TurnOptions & { readonly stream: false },
  ): Promise<Turn>;
  createTurn(
    messages: readonly AgentInputMessage[],
    sessionId?: string,
    options?: TurnOptions,
  ): TurnStream | Promise<Turn>;
  createTurn(
    messages: readonly AgentInputMessage[],
    sessionId = this.#sessionId,
    options: TurnOptions = {},
  ): TurnStream | Promise<Turn> {
    if (sessionId === undefined) {
      throw new LlamaStackClientError("there is no session yet; call createSession first");
    }
    const turn = new TurnStream(
      (left) => this.#play(messages, sessionId, options, left),
      options.signal,
    );
    return options.stream === false ? turn.final() : turn;
  }

  async *#play(
    messages: readonly AgentInputMessage[],
    sessionId: string,
    { toolgroups, documents, stream: _, ...options }: TurnOptions,
    left: AbortSignal,
  ): AsyncGenerator<AgentTurnResponseStreamChunk, Turn, undefined> {
    const { turns } = this.#client.agents;
    const agentId = await this.agentId();
    const request = { ...options, signal: left };
    const rounds = new Rounds(this.config.max_infer_iters ?? DEFAULT_MAX_ROUNDS);
    const params = {
      messages: [...messages],
      ...(toolgroups && { toolgroups: [...toolgroups] }),
      ...(documents && { documents: [...documents] }),
    };
    let events = turns.stream(agentId, sessionId, params, request);
    try {
      for (;;) {
        rounds.begin();
        for await (const event of events) {
          rounds.see(event);
          yield event;
        }
        const turn = rounds.ended();
        if (rounds.calls.length === 0) return turn;
        const tool_responses = await this.#runAll(rounds.calls, left);
        rounds.begin();
        events = turns.resumeStream(agentId, sessionId, turn.turn_id, { tool_responses }, request);
      }
    } finally {
      await this.#giveUp(rounds, sessionId, options);
    }
  }

  /** Runs calls at the same time. Who leaves the turn does not wait for them. */
  async #runAll(calls: readonly ToolCall[], left: AbortSignal): Promise<ToolResponse[]> {
    left.throwIfAborted();
    let onAbort = (): void => undefined;
    const leaving = new Promise<never>((_, reject) => {
      onAbort = () => reject(left.reason as Error);
      left.addEventListener("abort", onAbort, { once: true });
    });
    try {
      const results = calls.map((call) => this.#run(call, left));
      return await Promise.race([Promise.all(results), leaving]);
    } finally {
      left.removeEventListener("abort", onAbort);
    }
  }

  async #run(call: ToolCall, signal: AbortSignal): Promise<ToolResponse> {
    try {
      const tool = this.#tools.get(call.tool_name);
      if (tool !== undefined) return await tool.run(call, { signal });
      const known = [...this.#tools.keys()].join(", ") || "none";
      throw new LlamaStackClientError(
        `there is no tool '${call.tool_name}'; the tools are: ${known}`,
      );
    } catch (error) {
      return failed(call, error);
    }
  }

  /** Answers calls that will not run, so that the session can go on; the model's reply is not read. */
  async #giveUp(rounds: Rounds, sessionId: string, { headers }: TurnOptions): Promise<void> {
    const { turn, calls } = rounds;
    if (turn === undefined || calls.length === 0) return;
    try {
      const stream = await this.#client.agents.turns.resumeStream(
        await this.agentId(),
        sessionId,
        turn.turn_id,
        { tool_responses: rounds.givenUp() },
        { headers, timeout: { total: 5_000 } },
      );
      stream.close();
    } catch {
      // The caller is leaving; there is nobody to tell.
    }
  }
}

function runsHere(tool: ClientTool | AgentTool): tool is ClientTool {
  return typeof tool === "object" && "definition" in tool;
}
