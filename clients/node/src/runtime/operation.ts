/** What the documents say of an operation, as plain data: all that generated code hands to the client. */

import type { Answered } from "./answered.js";
import type { Download } from "./download.js";
import type { form } from "./form.js";
import type { Shape } from "./shape.js";

/** Between the values of a list: nothing where it is repeated, else the delimiter; `[]` for `name[key]=value`. */
export type QueryStyle = "" | "," | " " | "|" | "[]";

/** How a list goes on: `cursor` is the query parameter, `next` the answer's field that feeds it. */
export interface Paging {
  readonly style?: "cursor" | "offset" | "page";
  readonly cursor?: string;
  readonly next?: string;
  readonly items: string;
  readonly more?: string;
}

/** The event stream of an operation. */
export interface Streaming {
  /** Shape of each event's data. */
  readonly payload: Shape;
  /** Field or parameter that asks for the stream. */
  readonly switch?: string;
  /** Text of a last event that is not JSON. */
  readonly terminator?: string;
  /** Makes the final result out of all payloads; `undefined` when they stop before the end. */
  readonly addUp?: (payloads: readonly never[]) => unknown;
}

/** A form. Like other functions here, its writer comes with the operations that need it, and with no others. */
export interface FormBody {
  readonly write: typeof form;
  /** Names of the parts, in the order of the documents. */
  readonly parts: readonly string[];
}

/** One operation. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Template of the path; a value in `{+name}` may span segments. */
  readonly path: string;
  /** Query parameters in the order of the documents. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Header parameters. */
  readonly headers?: readonly string[];
  /**
   * `json`: the other fields of the parameters, with a question mark where there may be none;
   * `whole`: their field `body`; or a form.
   */
  readonly body?: "json" | "json?" | "whole" | FormBody;
  /** Shape of a JSON answer; nothing where there is none. */
  readonly answer?: Shape;
  /** Opens an answer of bytes. */
  readonly download?: (answered: Answered) => Download;
  readonly stream?: Streaming;
  readonly paging?: Paging;
}
