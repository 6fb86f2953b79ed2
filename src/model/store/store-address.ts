// Where a memory or a glossary of a team store is.

export const storeKinds = ["memories", "glossaries"] as const;
export type StoreKind = (typeof storeKinds)[number];

export interface StoreAddress {
  readonly kind: StoreKind;
  /** Its name in the store. */
  readonly id: string;
  /** Scheme, host, port and path up to `/v1`, without a slash at the end. */
  readonly base: string;
  /** `base` with kind and id: the same for every way of writing one address. */
  readonly href: string;
  /** In lower case, with the port where it is not the usual one. */
  readonly host: string;
}

const scheme = /^[a-z][a-z0-9+.-]+:\/\//iu;

/** Whether a text that stands where a path may is an address; one letter before the colon is a drive. */
export function isAddress(text: string): boolean {
  return scheme.test(text);
}
