// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { Resource } from "../../runtime/resource.js";
import { ChatCompletions } from "./chat/completions.js";

/** Operations of `client.chat`. */
export class Chat extends Resource {
  /** Operations of `client.chat.completions`. */
  completions: ChatCompletions = new ChatCompletions(this._client);
}
