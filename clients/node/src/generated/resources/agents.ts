// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { AgentsSessions } from "./agents/sessions.js";
import { AgentsSteps } from "./agents/steps.js";
import { AgentsTurns } from "./agents/turns.js";

/**
 * Parameters of `agents.list`.
 *
 * Source: agents.yaml#/paths/~1v1~1agents/get
 */
export interface AgentsListParams {
  /** How many items to skip. Default 0. */
  start_index?: number | null | undefined;
  /** How many items to answer at most; 0, -1 or leaving it out answers all. */
  limit?: number | null | undefined;
}

const CREATE: Operation = {
  id: "agents.create",
  method: "POST",
  path: "/v1/agents",
  body: "json",
  answer: shapes.AgentCreateResponse,
};

const LIST: Operation = {
  id: "agents.list",
  method: "GET",
  path: "/v1/agents",
  query: {
    start_index: "",
    limit: "",
  },
  answer: shapes.ListAgentsResponse,
  paging: {
    style: "offset",
    cursor: "start_index",
    items: "data",
    more: "has_more",
  },
};

const RETRIEVE: Operation = {
  id: "agents.retrieve",
  method: "GET",
  path: "/v1/agents/{agent_id}",
  answer: shapes.Agent,
};

const DELETE: Operation = {
  id: "agents.delete",
  method: "DELETE",
  path: "/v1/agents/{agent_id}",
};

/** Operations of `client.agents`. */
export class Agents extends Resource {
  /** Operations of `client.agents.sessions`. */
  sessions: AgentsSessions = new AgentsSessions(this._client);
  /** Operations of `client.agents.turns`. */
  turns: AgentsTurns = new AgentsTurns(this._client);
  /** Operations of `client.agents.steps`. */
  steps: AgentsSteps = new AgentsSteps(this._client);

  /**
   * Create an agent.
   *
   * Creates an agent from a configuration. A model, shield or tool group that does not exist
   * answers 404.
   *
   * Source: agents.yaml#/paths/~1v1~1agents/post
   *
   * @returns Identifier of the new agent.
   */
  create(
    params: types.CreateAgentRequest,
    options?: RequestOptions,
  ): APIPromise<types.AgentCreateResponse> {
    return this._client.send(CREATE, [], params, options);
  }

  /**
   * List agents.
   *
   * Lists the agents, newest first.
   *
   * Source: agents.yaml#/paths/~1v1~1agents/get
   *
   * @returns One page of agents.
   */
  list(
    params?: AgentsListParams,
    options?: RequestOptions,
  ): PagePromise<types.ListAgentsResponse, types.Agent> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Get an agent.
   *
   * Returns one agent with its configuration.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/get
   *
   * @param agentId Identifier of the agent.
   * @returns The agent.
   */
  retrieve(agentId: string, options?: RequestOptions): APIPromise<types.Agent> {
    return this._client.send(RETRIEVE, [agentId], undefined, options);
  }

  /**
   * Delete an agent.
   *
   * Deletes an agent together with its sessions and turns.
   *
   * Source: agents.yaml#/paths/~1v1~1agents~1{agent_id}/delete
   *
   * @param agentId Identifier of the agent.
   */
  delete(agentId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(DELETE, [agentId], undefined, options);
  }
}
