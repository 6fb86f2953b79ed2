// How a browser gets in.

import * as z from "zod";
import { InputError } from "../../../model/errors.ts";
import type { SessionRequest } from "../../../model/page/session.ts";
import { withBody, type Route } from "../route.ts";

export const sessionRoutes: readonly Route[] = [
  withBody<SessionRequest>({
    method: "POST",
    path: "/session",
    summary: "Signs a browser in with the token of the address that it was opened with.",
    body: z.strictObject({ token: z.string().max(1000) }),
    open: true,
    answer: ({ body, cookies }, { signIn }) => {
      const value = signIn.enter(body.token);
      if (value !== undefined)
        return new Response(null, { status: 204, headers: { "Set-Cookie": signIn.cookie(value) } });
      // A page that is loaded again, with the token still in its address.
      if (!signIn.isKnown(cookies)) throw new InputError("pageTokenWrong");
      return undefined;
    },
  }),
];
