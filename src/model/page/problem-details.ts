// What the page's server answers when it cannot do what was asked (RFC 9457, problem details).

/** The media type of such an answer. */
export const problemMediaType: string = "application/problem+json";

export interface ProblemDetails {
  /** Names the kind of problem, for programs: `/problems/fileLocked`; the code of the error's sentence in messages/. */
  readonly type: string;
  /** The same for all of its kind, in the language of the request. */
  readonly title: string;
  /** Of the HTTP answer. */
  readonly status: number;
  /** One sentence with the remedy, in the language of the request. */
  readonly detail: string;
  /** File, relative to the project, with line and column from 1, where the problem is in one. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Of a request with an old `If-Match`: what there is now. */
export interface ConflictProblem<Answer> extends ProblemDetails {
  readonly status: 412;
  readonly current: Answer;
}
