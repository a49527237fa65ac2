/** Ends an attempt when its caller does, or when a phase of it takes too long. */

import { APIConnectionError, APIError, APITimeoutError, type Phase } from "./errors.js";
import type { Timeout, TimeoutOptions } from "./options.js";

/** Each limit in milliseconds; `null` is none. */
export interface Limits {
  readonly firstByte: number | null;
  readonly idle: number | null;
  readonly total: number | null;
}

/** What holds when nobody says otherwise: ten minutes for each phase. */
export const LIMITS: Limits = { firstByte: 600_000, idle: 600_000, total: null };

/** Limits with those of a client or of a call laid over them. */
export function limits(before: Limits, given: Timeout | undefined): Limits {
  const own: TimeoutOptions =
    typeof given === "number" ? { firstByte: given, idle: given } : (given ?? {});
  const { firstByte = before.firstByte, idle = before.idle, total = before.total } = own;
  return { firstByte, idle, total };
}

/** Watches one call over all its attempts. `signal` ends what is under way: an attempt, or the wait for the next. */
export class Watch {
  readonly #limits: Limits;
  readonly #caller: AbortSignal | undefined;
  readonly #started = performance.now();
  readonly #onAbort = (): void => this.abort(this.#caller?.reason);
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #totalTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(limits: Limits, caller: AbortSignal | undefined) {
    this.#limits = limits;
    this.#caller = caller;
  }

  /** The controller of what is under way. */
  get controller(): AbortController {
    return this.#controller;
  }

  /** Whether the time for the call as a whole has run out. */
  get isSpent(): boolean {
    return this.#limits.total !== null && performance.now() - this.#started >= this.#limits.total;
  }

  /** Starts an attempt, or the wait before one, which has no limit of its own. */
  begin(phase: "attempt" | "wait"): AbortSignal {
    this.end();
    this.#controller = new AbortController();
    if (this.#caller?.aborted) this.#onAbort();
    this.#caller?.addEventListener("abort", this.#onAbort, { once: true });
    const passed = performance.now() - this.#started;
    this.#totalTimer = this.#expiring("total", "total", passed);
    if (phase === "attempt") {
      this.#timer = this.#expiring("firstByte", "first_byte");
    }
    return this.#controller.signal;
  }

  /** Something has arrived, and more is awaited: the limit of standing still holds. */
  await(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#expiring("idle", "idle");
  }

  /** Nothing is awaited at the moment, as while the caller handles an event. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** All is over: timers and listeners go. */
  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#totalTimer);
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }

  /** Throws why the call was ended, if it was: what had arrived by then is not handed out. */
  check(): void {
    this.#controller.signal.throwIfAborted();
  }

  /** Frees the connection. */
  abort(reason?: unknown): void {
    this.end();
    this.#controller.abort(reason);
  }

  /** What to throw for an error of the transport: why the watch ended it, or that the connection failed. */
  failure(cause: unknown, doing: string): unknown {
    if (this.#caller?.aborted) return this.#caller.reason;
    const { aborted, reason } = this.#controller.signal as { aborted: boolean; reason: unknown };
    if (aborted) return reason;
    if (cause instanceof APIError) return cause;
    const phase = platformTimeout(cause);
    return phase === undefined
      ? new APIConnectionError(`${doing}: ${reasons(cause)}`, { cause })
      : new APITimeoutError(`${doing}: the platform's own time limit ran out`, phase, { cause });
  }

  #expiring(
    limit: keyof Limits,
    phase: Phase,
    passed = 0,
  ): ReturnType<typeof setTimeout> | undefined {
    const milliseconds = this.#limits[limit];
    // Longer than a timer can be is as good as none.
    if (milliseconds === null || milliseconds > 2 ** 31 - 1) return undefined;
    return setTimeout(() => this.abort(expired(phase, milliseconds)), milliseconds - passed);
  }
}

function expired(phase: Phase, milliseconds: number): APITimeoutError {
  return new APITimeoutError(`${phase}: nothing came within ${milliseconds} ms`, phase);
}

/** Node's `fetch` has limits of its own: ten seconds to connect, and five minutes of silence. */
const PLATFORM_TIMEOUTS: Readonly<Record<string, Phase>> = {
  UND_ERR_CONNECT_TIMEOUT: "connect",
  UND_ERR_HEADERS_TIMEOUT: "first_byte",
  UND_ERR_BODY_TIMEOUT: "idle",
};

function platformTimeout(error: unknown): Phase | undefined {
  const { cause, code } = (error ?? {}) as { cause?: unknown; code?: unknown };
  const phase = typeof code === "string" ? PLATFORM_TIMEOUTS[code] : undefined;
  return phase ?? (cause === undefined ? undefined : platformTimeout(cause));
}

/** Why: `fetch` only says that it failed, and the reason is underneath. */
function reasons(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error as { message: string; cause?: unknown };
  const { code } = error as { code?: unknown };
  const own = message || (typeof code === "string" ? code : error.name);
  return cause === undefined ? own : `${own} (${reasons(cause)})`;
}
