// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { turn } from "../../../runtime/final/turn.js";
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, StreamPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../../runtime/switch.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const CREATE: Operation = {
  id: "agents.turns.create",
  method: "POST",
  path: "/v1/agents/{agent_id}/session/{session_id}/turn",
  body: "json",
  answer: shapes.Turn,
  stream: {
    payload: shapes.AgentTurnResponseStreamChunk,
    switch: "stream",
    addUp: turn,
  },
};

const RETRIEVE: Operation = {
  id: "agents.turns.retrieve",
  method: "GET",
  path: "/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}",
  answer: shapes.Turn,
};

const RESUME: Operation = {
  id: "agents.turns.resume",
  method: "POST",
  path: "/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/resume",
  body: "json",
  answer: shapes.Turn,
  stream: {
    payload: shapes.AgentTurnResponseStreamChunk,
    switch: "stream",
    addUp: turn,
  },
};

/** Operations of `client.agents.turns`. */
export class AgentsTurns extends Resource {
  /**
   * Create a turn.
   *
   * Lets the agent answer the messages. With `stream` the steps arrive as they happen; the last
   * event is `turn_complete`, or `turn_awaiting_input` when the client has to run a tool. Resume
   * such a turn with the results.
   *
   * With `stream: true` it answers with a stream of events, as `stream` does.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @returns The turn, or its events.
   */
  create(
    agentId: string,
    sessionId: string,
    params: Unstreamed<types.CreateAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Turn>;
  create(
    agentId: string,
    sessionId: string,
    params: Streamed<types.CreateAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn>;
  create(
    agentId: string,
    sessionId: string,
    params: types.CreateAgentTurnRequest,
    options?: RequestOptions,
  ): APIPromise<types.Turn> | StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn>;
  create(
    agentId: string,
    sessionId: string,
    params: types.CreateAgentTurnRequest,
    options?: RequestOptions,
  ): APIPromise<types.Turn> | StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn> {
    return this._client.choose(CREATE, [agentId, sessionId], params, options);
  }

  /**
   * Create a turn, as a stream of events.
   *
   * Takes what `create` takes, without `stream`.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/post
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @returns The turn, or its events.
   */
  stream(
    agentId: string,
    sessionId: string,
    params: WithoutSwitch<types.CreateAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn> {
    return this._client.stream(CREATE, [agentId, sessionId], params, options);
  }

  /**
   * Get a turn.
   *
   * Returns one turn with its steps.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/get
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @param turnId Identifier of the turn.
   * @returns The turn.
   */
  retrieve(
    agentId: string,
    sessionId: string,
    turnId: string,
    options?: RequestOptions,
  ): APIPromise<types.Turn> {
    return this._client.send(RETRIEVE, [agentId, sessionId, turnId], undefined, options);
  }

  /**
   * Resume a turn.
   *
   * Goes on with a turn that awaits the results of client tools. A turn that awaits none answers
   * 409.
   *
   * With `stream: true` it answers with a stream of events, as `resumeStream` does.
   *
   * Source:
   * agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @param turnId Identifier of the turn.
   * @returns The turn, or its further events.
   */
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: Unstreamed<types.ResumeAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Turn>;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: Streamed<types.ResumeAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn>;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: types.ResumeAgentTurnRequest,
    options?: RequestOptions,
  ): APIPromise<types.Turn> | StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn>;
  resume(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: types.ResumeAgentTurnRequest,
    options?: RequestOptions,
  ): APIPromise<types.Turn> | StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn> {
    return this._client.choose(RESUME, [agentId, sessionId, turnId], params, options);
  }

  /**
   * Resume a turn, as a stream of events.
   *
   * Takes what `resume` takes, without `stream`.
   *
   * Source:
   * agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/post
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @param turnId Identifier of the turn.
   * @returns The turn, or its further events.
   */
  resumeStream(
    agentId: string,
    sessionId: string,
    turnId: string,
    params: WithoutSwitch<types.ResumeAgentTurnRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.AgentTurnResponseStreamChunk, types.Turn> {
    return this._client.stream(RESUME, [agentId, sessionId, turnId], params, options);
  }
}
