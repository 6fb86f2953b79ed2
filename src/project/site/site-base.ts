// The address at which a site is published.

import { InputError } from "../../model/errors.ts";

/** In its usual form, with a slash at the end. Throws `InputError` `siteBase` for what is no address of pages. */
export function siteBase(written: string): string {
  const refuse = (): InputError => new InputError("siteBase", { data: { base: written } });
  if (!URL.canParse(written)) throw refuse();
  const url = new URL(written);
  const isPlain =
    url.search === "" && url.hash === "" && url.username === "" && !/[?#]/u.test(written);
  if (!["http:", "https:"].includes(url.protocol) || !isPlain) throw refuse();
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
