// Units that know where they are from: when they were made, by what, and for whom.

import type { Property, TranslationUnit } from "../../model/unit.ts";

export interface Provenance {
  readonly created: Date;
  /** Who made the units. */
  readonly creator: string;
  /** Of the project; empty if it names none. */
  readonly client: string;
  readonly domain: string;
}

/** What a unit says of itself already stays. Properties are named as memoQ and Trados name them. */
export function* withProvenance(
  units: Iterable<TranslationUnit>,
  { created, creator, client, domain }: Provenance,
): Generator<TranslationUnit, void, undefined> {
  const date = `${created.toISOString().slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
  const own = [
    { type: "client", value: client },
    { type: "domain", value: domain },
  ].filter(({ value }) => value !== "");
  for (const unit of units) {
    const isSaid = ({ type }: Property): boolean => unit.props.some((prop) => prop.type === type);
    yield {
      ...unit,
      attributes: { creationdate: date, creationid: creator, ...unit.attributes },
      props: [...unit.props, ...own.filter((property) => !isSaid(property))],
    };
  }
}
