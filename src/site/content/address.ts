// The part of an address that stands for an id: made from the id alone, so that no other concept can move it.

import { slug } from "../../formats/concepts/concept-id.ts";
import { fingerprint } from "../../strings/fingerprint.ts";

// What every disk and every server takes as it is. Capitals are left out since "TCP" and "tcp" are one folder on macOS and
// Windows; dots since "search.html" stands beside the folders of concepts.
const plain = /^[a-z0-9][a-z0-9_-]{0,79}$/u;
// Windows opens a device by these names, in any folder and with any extension.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const longestStem = 40;

/**
 * The id itself where it is plain; otherwise what can be read of it, `~` and a hash of all of it. Plain ids have no `~`, so
 * two ids never share an address. `ordinal` tells apart concepts with the same id: 0 for the first.
 */
export function addressOf(id: string, ordinal: number): string {
  if (ordinal === 0 && plain.test(id) && !device.test(id)) return id;
  const stem = slug(id)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, longestStem)
    .replaceAll(/^-+|-+$/gu, "");
  return `${stem === "" ? "c" : stem}~${fingerprint(id, ordinal)}`;
}

/** `addressOf` for one id after another; the same id again gets another address. */
export function addressBook(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    for (let ordinal = 0; ; ordinal += 1) {
      const address = addressOf(id, ordinal);
      if (taken.has(address)) continue;
      taken.add(address);
      return address;
    }
  };
}
