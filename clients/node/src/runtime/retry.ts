/** When a failed call is sent again, and how long to wait before: pure functions and a clock. */

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
const FIRST_DELAY = 0.5;
const LONGEST_DELAY = 8;
const JITTER = 0.25;
/** A server that asks for more seconds than these is not asked again: the error is thrown. */
const LONGEST_WAIT = 120;

/** Time and chance, so that tests can replace them. Times are milliseconds. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** Waits, or rejects with the signal's reason when that comes first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The clock on the wall. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop, { once: true });
    }),
};

/**
 * Whether the same request may succeed later. The server's own word, `x-should-retry`, comes first.
 * 409 is not transient here: it means that an identifier is taken or a version is stale.
 */
export function isTransient(status: number, headers: Headers): boolean {
  const word = headers.get("x-should-retry");
  return word === "true" || (word !== "false" && TRANSIENT.has(status));
}

/** Seconds to wait before retry number `attempt`, counted from 0; `undefined` when there is to be none. */
export function delay(attempt: number, headers: Headers, clock: Clock): number | undefined {
  const asked = retryAfter(headers, clock.now() / 1000);
  if (asked !== undefined) return asked <= LONGEST_WAIT ? asked : undefined;
  return Math.min(FIRST_DELAY * 2 ** attempt, LONGEST_DELAY) * (1 - JITTER * clock.random());
}

/** Seconds that the server asks to wait: `retry-after-ms`, or `retry-after` as seconds or as a date. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = seconds(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds / 1000;
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const date = /^[a-z]{3},? /i.test(text) ? Date.parse(text) / 1000 - now : NaN;
  return seconds(text) ?? (Number.isNaN(date) ? undefined : Math.max(0, date));
}

function seconds(text: string | null): number | undefined {
  const value = text?.trim() ? Number(text) : NaN;
  return value >= 0 && value < Infinity ? value : undefined;
}
