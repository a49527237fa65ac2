// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { APIPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import * as shapes from "../../shapes.js";
import type * as types from "../../types/index.js";

const RETRIEVE: Operation = {
  id: "agents.steps.retrieve",
  method: "GET",
  path: "/v1/agents/{agent_id}/session/{session_id}/turn/{turn_id}/step/{step_id}",
  answer: shapes.AgentStepResponse,
};

/** Operations of `client.agents.steps`. */
export class AgentsSteps extends Resource {
  /**
   * Get a step.
   *
   * Returns one step of a turn.
   *
   * Source:
   * agents.yaml#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/get
   *
   * @param agentId Identifier of the agent.
   * @param sessionId Identifier of the session.
   * @param turnId Identifier of the turn.
   * @param stepId Identifier of the step.
   * @returns The step.
   */
  retrieve(
    agentId: string,
    sessionId: string,
    turnId: string,
    stepId: string,
    options?: RequestOptions,
  ): APIPromise<types.AgentStepResponse> {
    return this._client.send(RETRIEVE, [agentId, sessionId, turnId, stepId], undefined, options);
  }
}
