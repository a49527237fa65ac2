/** Events of a response: the last one carries the response, however it ended. */

const ENDS = new Set(["response.completed", "response.failed", "response.incomplete"]);

interface Event {
  readonly type: string;
  readonly response?: unknown;
}

/** The response that the last event carries. */
export function response(events: readonly Event[]): unknown {
  return events.findLast((event) => ENDS.has(event.type))?.response;
}
