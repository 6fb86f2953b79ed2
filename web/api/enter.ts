// How the browser gets in: the token in the address it was opened with, for a cookie that no script sees.

import type { SessionRequest } from "../../src/model/page/session.ts";
import type { Ask } from "./request.ts";

/** The address without its token, which counts once and belongs in no bookmark; `undefined` where there was none. */
export function tokenOf(fragment: string): { token: string; rest: string } | undefined {
  const found = /^#(?:.*&)?token=([^&]+)(?:&to=(.*))?$/u.exec(fragment);
  if (found === null) return undefined;
  const [, token = "", to = ""] = found;
  return {
    token: decodeURIComponent(token),
    rest: to === "" ? "#/" : `#${decodeURIComponent(to)}`,
  };
}

export async function enter(ask: Ask): Promise<void> {
  const found = tokenOf(location.hash);
  if (found === undefined) return;
  history.replaceState(undefined, "", found.rest);
  const body: SessionRequest = { token: found.token };
  await ask("/session", { method: "POST", body });
}
