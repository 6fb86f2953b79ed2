// Who may ask: browsers that showed the token of the address, known by a cookie from then on.

import { isSameSecret, randomText } from "./random-text.ts";

export interface SignIn {
  /** The value for the cookie; `undefined` for a token that is wrong, or was used. */
  readonly enter: (token: string) => string | undefined;
  /** Whether the `Cookie` header of a request has a value that was given out. */
  readonly isKnown: (cookies: string | undefined) => boolean;
  /** The header that keeps the value in the browser. */
  readonly cookie: (value: string) => string;
}

/**
 * A token of ours counts once: what stands in a history, a screenshot or the list of processes opens nothing. One that was
 * given (`--token`) counts for everybody who has it. `port` names the cookie, since browsers share cookies between ports.
 */
export function signIn(
  token: string,
  { countsOnce, port }: { readonly countsOnce: boolean; readonly port: number },
): SignIn {
  const known = new Set<string>();
  const name = `glosa-${port}`;
  let isUsed = false;
  return {
    enter: (shown) => {
      if (!isSameSecret(shown, token) || (countsOnce && isUsed)) return undefined;
      isUsed = true;
      const value = randomText();
      known.add(value);
      return value;
    },
    isKnown: (cookies = "") =>
      cookies
        .split(";")
        .map((each) => each.trim())
        .some((each) => each.startsWith(`${name}=`) && known.has(each.slice(name.length + 1))),
    cookie: (value) => `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
  };
}
