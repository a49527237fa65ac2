// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { response } from "../../runtime/final/response.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise, StreamPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { Streamed, Unstreamed, WithoutSwitch } from "../../runtime/switch.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";
import { ResponsesInputItems } from "./responses/input-items.js";

/**
 * Parameters of `responses.list`.
 *
 * Source: responses.yaml#/paths/~1v1~1responses/get
 */
export interface ResponsesListParams {
  /** Identifier of the last item of the page before; the answer starts behind it. */
  after?: string | null | undefined;
  /** How many items to answer at most, 1 to 100. Default 20. */
  limit?: number | null | undefined;
  /** Only responses of this model. */
  model?: string | null | undefined;
  /** Sort by creation time, ascending or descending. Default descending. */
  order?: types.SortOrder | null | undefined;
}

/**
 * Parameters of `responses.retrieve`.
 *
 * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
 */
export interface ResponsesRetrieveParams {
  /** What to add to the items, since it is left out otherwise. */
  include?: types.ResponseInclude[] | null | undefined;
  /** Whether to answer with the events of the response. Default false. */
  stream?: boolean | null | undefined;
  /** Sequence number of the last event already seen; the stream starts behind it. */
  starting_after?: number | null | undefined;
  /** Whether events are padded so that their size tells nothing; a server may ignore it. */
  include_obfuscation?: boolean | null | undefined;
}

const CREATE: Operation = {
  id: "responses.create",
  method: "POST",
  path: "/v1/responses",
  body: "json",
  answer: shapes.Response,
  stream: {
    payload: shapes.ResponseStreamEvent,
    switch: "stream",
    addUp: response,
  },
};

const LIST: Operation = {
  id: "responses.list",
  method: "GET",
  path: "/v1/responses",
  query: {
    after: "",
    limit: "",
    model: "",
    order: "",
  },
  answer: shapes.ResponseList,
  paging: {
    style: "cursor",
    cursor: "after",
    next: "last_id",
    items: "data",
    more: "has_more",
  },
};

const COMPACT: Operation = {
  id: "responses.compact",
  method: "POST",
  path: "/v1/responses/compact",
  body: "json",
  answer: shapes.CompactedResponse,
};

const RETRIEVE: Operation = {
  id: "responses.retrieve",
  method: "GET",
  path: "/v1/responses/{response_id}",
  query: {
    include: "",
    stream: "",
    starting_after: "",
    include_obfuscation: "",
  },
  answer: shapes.Response,
  stream: {
    payload: shapes.ResponseStreamEvent,
    switch: "stream",
    addUp: response,
  },
};

const DELETE: Operation = {
  id: "responses.delete",
  method: "DELETE",
  path: "/v1/responses/{response_id}",
  answer: shapes.ResponseDeleted,
};

const CANCEL: Operation = {
  id: "responses.cancel",
  method: "POST",
  path: "/v1/responses/{response_id}/cancel",
  answer: shapes.Response,
};

/** Operations of `client.responses`. */
export class Responses extends Resource {
  /** Operations of `client.responses.inputItems`. */
  inputItems: ResponsesInputItems = new ResponsesInputItems(this._client);

  /**
   * Create a response.
   *
   * Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a
   * stream of events. A 409 means that the body names both a conversation and a previous response.
   *
   * With `stream: true` it answers with a stream of events, as `stream` does.
   *
   * Source: responses.yaml#/paths/~1v1~1responses/post
   *
   * @returns The response, or its events.
   */
  create(
    params: Unstreamed<types.CreateResponseRequest, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Response>;
  create(
    params: Streamed<types.CreateResponseRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ResponseStreamEvent, types.Response>;
  create(
    params: types.CreateResponseRequest,
    options?: RequestOptions,
  ): APIPromise<types.Response> | StreamPromise<types.ResponseStreamEvent, types.Response>;
  create(
    params: types.CreateResponseRequest,
    options?: RequestOptions,
  ): APIPromise<types.Response> | StreamPromise<types.ResponseStreamEvent, types.Response> {
    return this._client.choose(CREATE, [], params, options);
  }

  /**
   * Create a response, as a stream of events.
   *
   * Takes what `create` takes, without `stream`.
   *
   * Source: responses.yaml#/paths/~1v1~1responses/post
   *
   * @returns The response, or its events.
   */
  stream(
    params: WithoutSwitch<types.CreateResponseRequest, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ResponseStreamEvent, types.Response> {
    return this._client.stream(CREATE, [], params, options);
  }

  /**
   * List responses.
   *
   * Returns one page of the stored responses, each with its input. A 404 means that `after` is
   * unknown.
   *
   * Source: responses.yaml#/paths/~1v1~1responses/get
   *
   * @returns The page.
   */
  list(
    params?: ResponsesListParams,
    options?: RequestOptions,
  ): PagePromise<types.ResponseList, types.Response> {
    return this._client.page(LIST, [], params, options);
  }

  /**
   * Compact a conversation.
   *
   * Shortens a long input to items that a later response can start from.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1compact/post
   *
   * @returns The shortened items.
   */
  compact(
    params: types.CompactResponseRequest,
    options?: RequestOptions,
  ): APIPromise<types.CompactedResponse> {
    return this._client.send(COMPACT, [], params, options);
  }

  /**
   * Get a response.
   *
   * Returns a stored response, or replays its events.
   *
   * With `stream: true` it answers with a stream of events, as `retrieveStream` does.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
   *
   * @param responseId Identifier of the response.
   * @returns The response, or its events.
   */
  retrieve(
    responseId: string,
    params?: Unstreamed<ResponsesRetrieveParams, "stream">,
    options?: RequestOptions,
  ): APIPromise<types.Response>;
  retrieve(
    responseId: string,
    params: Streamed<ResponsesRetrieveParams, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ResponseStreamEvent, types.Response>;
  retrieve(
    responseId: string,
    params?: ResponsesRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Response> | StreamPromise<types.ResponseStreamEvent, types.Response>;
  retrieve(
    responseId: string,
    params?: ResponsesRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<types.Response> | StreamPromise<types.ResponseStreamEvent, types.Response> {
    return this._client.choose(RETRIEVE, [responseId], params, options);
  }

  /**
   * Get a response, as a stream of events.
   *
   * Takes what `retrieve` takes, without `stream`.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
   *
   * @param responseId Identifier of the response.
   * @returns The response, or its events.
   */
  retrieveStream(
    responseId: string,
    params?: WithoutSwitch<ResponsesRetrieveParams, "stream">,
    options?: RequestOptions,
  ): StreamPromise<types.ResponseStreamEvent, types.Response> {
    return this._client.stream(RETRIEVE, [responseId], params, options);
  }

  /**
   * Delete a response.
   *
   * Deletes a stored response with its input.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
   *
   * @param responseId Identifier of the response.
   * @returns What was deleted.
   */
  delete(responseId: string, options?: RequestOptions): APIPromise<types.ResponseDeleted> {
    return this._client.send(DELETE, [responseId], undefined, options);
  }

  /**
   * Cancel a response.
   *
   * Stops a response that runs in the background. A 409 means that it does not run, or not in the
   * background.
   *
   * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
   *
   * @param responseId Identifier of the response.
   * @returns The cancelled response.
   */
  cancel(responseId: string, options?: RequestOptions): APIPromise<types.Response> {
    return this._client.send(CANCEL, [responseId], undefined, options);
  }
}
