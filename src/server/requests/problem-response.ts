// An answer that says what went wrong (RFC 9457).

import { problemMediaType, type ProblemDetails } from "../../model/page/problem-details.ts";

export function problemResponse(problem: ProblemDetails): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "Content-Type": `${problemMediaType}; charset=utf-8`, "Cache-Control": "no-store" },
  });
}
