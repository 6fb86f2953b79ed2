// How a browser gets in: the token of the address it was opened with, for a cookie.

/** Of `POST /session`; the token stands in the fragment of the address, `#token=…`, and counts once. */
export interface SessionRequest {
  readonly token: string;
}
