// Generated from the documents in openapi/ by `make generate`. Do not edit.

import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { APIPromise, PagePromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import * as shapes from "../shapes.js";
import type * as types from "../types/index.js";

const LIST: Operation = {
  id: "memory_banks.list",
  method: "GET",
  path: "/v1/memory-banks",
  answer: shapes.ListMemoryBanksResponse,
  paging: { items: "data" },
};

const REGISTER: Operation = {
  id: "memory_banks.register",
  method: "POST",
  path: "/v1/memory-banks",
  body: "json",
  answer: shapes.MemoryBank,
};

const RETRIEVE: Operation = {
  id: "memory_banks.retrieve",
  method: "GET",
  path: "/v1/memory-banks/{+memory_bank_id}",
  answer: shapes.MemoryBank,
};

const UNREGISTER: Operation = {
  id: "memory_banks.unregister",
  method: "DELETE",
  path: "/v1/memory-banks/{+memory_bank_id}",
};

/** Operations of `client.memoryBanks`. */
export class MemoryBanks extends Resource {
  /**
   * List memory banks.
   *
   * Returns all registered memory banks of all kinds.
   *
   * Source: memory.yaml#/paths/~1v1~1memory-banks/get
   *
   * @returns The memory banks.
   */
  list(options?: RequestOptions): PagePromise<types.ListMemoryBanksResponse, types.MemoryBank> {
    return this._client.page(LIST, [], undefined, options);
  }

  /**
   * Register a memory bank.
   *
   * Makes an empty memory bank. Its kind decides how documents are kept and found:
   *
   * - `vector`: documents are cut into chunks; a query finds those closest in meaning.
   * - `keyword`: documents are cut into chunks; a query finds those that share its words.
   * - `keyvalue`: `document_id` is a key and the content its value; a query is a key.
   * - `graph`: documents are nodes and their `relations` edges; a query names nodes, or words in them, and follows the edges.
   *
   * A taken identifier is a conflict.
   *
   * Source: memory.yaml#/paths/~1v1~1memory-banks/post
   *
   * @returns The memory bank.
   */
  register(
    params: types.RegisterMemoryBankRequest,
    options?: RequestOptions,
  ): APIPromise<types.MemoryBank> {
    return this._client.send(REGISTER, [], params, options);
  }

  /**
   * Get a memory bank.
   *
   * Returns one registered memory bank.
   *
   * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/get
   *
   * @param memoryBankId Identifier of the memory bank.
   * @returns The memory bank.
   */
  retrieve(memoryBankId: string, options?: RequestOptions): APIPromise<types.MemoryBank> {
    return this._client.send(RETRIEVE, [memoryBankId], undefined, options);
  }

  /**
   * Unregister a memory bank.
   *
   * Removes a memory bank with its documents.
   *
   * Source: memory.yaml#/paths/~1v1~1memory-banks~1{memory_bank_id}/delete
   *
   * @param memoryBankId Identifier of the memory bank.
   */
  unregister(memoryBankId: string, options?: RequestOptions): APIPromise<void> {
    return this._client.send(UNREGISTER, [memoryBankId], undefined, options);
  }
}
