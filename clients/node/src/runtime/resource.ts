/** The base of resources. */

import type { Client } from "./client.js";

/**
 * Operations that share the beginning of their path.
 *
 * The declarations show public methods alone, so a resource's class is its interface, too: what has the same methods
 * can take its place, as in `client.models = new LocalModels()`.
 */
export class Resource {
  /** @internal */
  readonly _client: Client;

  /** Takes the client that sends. */
  constructor(client: Client) {
    this._client = client;
  }
}
