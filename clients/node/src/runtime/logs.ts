/** Logging of requests and answers, without secrets and without bodies. */

import { environment } from "./environment.js";

/** Where lines are logged to; `console` is one. */
export interface Logger {
  /** Operation, status, retries. */
  info(line: string): void;
  /** Method, address, headers. */
  debug(line: string): void;
}

/** Found in the name of a header whose value is secret, whoever adds it. */
const SECRET = /authorization|cookie|api-?key|token$|secret|password|provider-?data/i;

const silent = (): void => undefined;

/** The logger that the environment asks for with `LLAMA_STACK_LOG`: the console, or silence. */
export function loggerFromEnvironment(): Logger {
  const level = environment("LLAMA_STACK_LOG")?.toLowerCase();
  return {
    info: level === "info" || level === "debug" ? (line) => console.info(line) : silent,
    debug: level === "debug" ? (line) => console.debug(line) : silent,
  };
}

/** Headers as one line of JSON, with the values of secret ones replaced. */
export function redacted(headers: Headers): string {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = SECRET.test(name) ? "<redacted>" : value;
  });
  return JSON.stringify(shown);
}
