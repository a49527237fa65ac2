/** Compares the contract that this package was generated from with the one that a server implements. */

import type { ContractInfo } from "../generated/types/index.js";

/** Which operations of this package mean the same on a server. Nothing is refused because of it. */
export interface Compatibility {
  /** Operations that mean the same there. */
  readonly same: readonly string[];
  /** Operations whose request or answer may look different there. */
  readonly changed: readonly string[];
  /** Operations that the server does not have, or that nobody there serves. */
  readonly missing: readonly string[];
  /** Version of the server's documents. */
  readonly spec_version: string;
  /** Digest of the server's documents. */
  readonly spec_digest: string;
}

/** Compares digests by operation. Operations that only the server has are not listed. */
export function compared(
  ours: Readonly<Record<string, string>>,
  { operations, spec_version, spec_digest }: ContractInfo,
): Compatibility {
  const served = operations.filter((operation) => operation.served);
  const theirs = new Map(served.map(({ id, digest }) => [id, digest]));
  const ids = Object.keys(ours);
  return {
    same: ids.filter((id) => theirs.get(id) === ours[id]),
    changed: ids.filter((id) => theirs.has(id) && theirs.get(id) !== ours[id]),
    missing: ids.filter((id) => !theirs.has(id)),
    spec_version,
    spec_digest,
  };
}
