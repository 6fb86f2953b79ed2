// Which check reported a finding: `explain_finding` is given its fingerprint alone.

import type { CheckRequest } from "../../session/check/check-request.ts";

const mostRemembered = 20;

export class RememberedChecks {
  /** The latest last. */
  readonly #checks: { readonly request: CheckRequest; readonly ids: readonly string[] }[] = [];

  add(request: CheckRequest, ids: readonly string[]): void {
    this.#checks.push({ request, ids });
    if (this.#checks.length > mostRemembered) this.#checks.shift();
  }

  /** The latest that reported one whose fingerprint starts so. */
  find(prefix: string): CheckRequest | undefined {
    return this.#checks.findLast(({ ids }) => ids.some((id) => id.startsWith(prefix)))?.request;
  }
}
