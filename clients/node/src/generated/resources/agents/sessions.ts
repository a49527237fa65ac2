// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

/**
 * Parameters of `agents.sessions.list`.
 *
 * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
 */
export interface AgentsSessionsListParams {
  /** How many items to skip. Default 0. */
  start_index?: number | null | undefined;
  /** How many items to answer at most; 0, -1 or leaving it out answers all. */
  limit?: number | null | undefined;
}

/**
 * Parameters of `agents.sessions.retrieve`.
 *
 * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
 */
export interface AgentsSessionsRetrieveParams {
  /** The turns to answer, separated by commas. Default all; one that does not exist answers 404. */
  turn_ids?: string[] | null | undefined;
}

const CREATE: Operation = {
  id: "agents.sessions.create",
  method: "POST",
  path: "/v1/agents/{agent_id}/session",
  body: "json",
  answer: shapes.AgentSessionCreateResponse,
};

const LIST: Operation = {
  id: "agents.sessions.list",
  method: "GET",
  path: "/v1/agents/{agent_id}/sessions",
  query: {
    start_index: "",
    limit: "",
  },
  answer: shapes.ListAgentSessionsResponse,
  paging: {
    style: "offset",
    cursor: "start_index",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "agents.sessions.retrieve",
  method: "GET",
  path: "/v1/agents/{agent_id}/session/{session_id}",
  query: {
    turn_ids: ",",
  },
  answer: shapes.Session,
};

const DELETE: Operation = {
  id: "agents.sessions.delete",
  method: "DELETE",
  path: "/v1/agents/{agent_id}/session/{session_id}",
};

/** Operations of `client.agents.sessions`. */
export class AgentsSessions extends Resource {
  /**
   * Create a session.
   *
   * Opens a session, which is one conversation with the agent. Names need not be unique.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session/post
   *
   * @param agentId Identifier of the agent.
   * @returns Identifier of the new session.
   */
  create(
    agentId: string,
    params: types.CreateAgentSessionRequest,
    options?: RequestOptions,
  ): APIPromise<types.AgentSessionCreateResponse> {
    return this._client.send(CREATE, [agentId], params, options);
  }

  /**
   * List sessions.
   *
   * Lists the sessions of an agent, newest first.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1sessions/get
   *
   * @param agentId Identifier of the agent.
   * @returns One page of sessions.
   */
  list(
    agentId: string,
    params?: AgentsSessionsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListAgentSessionsResponse, types.Session> {
    return this._client.page(LIST, [agentId], params, options);
  }

  /**
   * Get a session.
   *
   * Returns a session with its turns, or only with the turns named.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/get
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @returns The session.
   */
  retrieve(
    agentId: string,
    sessionId: string,
    params?: AgentsSessionsRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Session> {
    return this._client.send(RETRIEVE, [agentId, sessionId], params, options);
  }

  /**
   * Delete a session.
   *
   * Deletes a session together with its turns.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/delete
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   */
  delete(agentId: string, sessionId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(DELETE, [agentId, sessionId], undefined, options);
  }
}
