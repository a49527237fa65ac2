/** Reads what a server says about an error, whichever of the known envelopes it uses. */

/** The facts in an error body. */
export interface Problem {
  readonly message: string | undefined;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly param: string | undefined;
}

/** Reads `{"error": {…}}`, `{"error": "…"}`, `{"detail": …}`, `{"message": …}` and plain text. */
export function readProblem(body: unknown): Problem {
  const outer = isRecord(body) ? body : {};
  const error = outer["error"];
  const inner = isRecord(error) ? error : outer;
  const candidates = [
    isRecord(error) ? error["message"] : typeof error === "string" ? error : undefined,
    outer["detail"],
    outer["message"],
    typeof body === "string" ? body : undefined,
  ];
  return {
    message: candidates.map(text).find((candidate) => candidate?.trim()),
    type: text(inner["type"]),
    code: text(inner["code"]),
    param: text(inner["param"]),
  };
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
