// Properties that are attributes of the elements of the structure: `term/id`, `langSec/id`.

import type { Property } from "../../model/unit.ts";

const attributeName = /^[A-Za-z_][\w.-]*$/u;

export interface TakenAttributes {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rest: readonly Property[];
}

/** What an xsd:ID may be. */
export const xmlId: RegExp = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * The attributes of the element `name`, after those it has anyway; what comes a second time is left in `rest`,
 * as is an id that XML does not allow or that is already in `ids`.
 */
export function takeAttributes(
  name: string,
  props: readonly Property[],
  own: Readonly<Record<string, string>>,
  ids: Set<string>,
): TakenAttributes {
  const attributes = new Map(Object.entries(own));
  const prefix = `${name}/`;
  const rest = props.filter(({ type, value, language }) => {
    const attribute = type.startsWith(prefix) ? type.slice(prefix.length) : "";
    const fits =
      attributeName.test(attribute) &&
      !attributes.has(attribute) &&
      !attribute.startsWith("xml") &&
      !/\s{2}|[\t\n]/u.test(value) &&
      language === own["xml:lang"] &&
      (attribute !== "id" || (xmlId.test(value) && !ids.has(value)));
    if (fits) attributes.set(attribute, value);
    if (fits && attribute === "id") ids.add(value);
    return !fits;
  });
  return { attributes: Object.fromEntries(attributes), rest };
}
