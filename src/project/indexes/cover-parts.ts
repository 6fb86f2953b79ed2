// Which index finds the units of which part: many small parts share a few indexes, so that a question is asked few
// times however many files a memory is in, and a file that changed costs no more than its own units.

import { inGroups } from "../../strings/in-groups.ts";
import type { IndexMember } from "./index-file.ts";

/** A part to be found: its units, and whether it may share an index. */
export interface CoveredPart extends IndexMember {
  readonly isSmall: boolean;
}

/** An index that several parts share. */
export interface SharedIndex {
  readonly name: string;
  readonly members: readonly IndexMember[];
}

export interface Cover<Part, Shared> {
  /** Shared indexes to search. */
  readonly shared: readonly { readonly index: Shared; readonly parts: readonly Part[] }[];
  /** Parts with an index of their own. */
  readonly own: readonly Part[];
  /** Groups that are to share an index that is still to be made. */
  readonly joins: readonly (readonly Part[])[];
}

/** Up to this many small parts have an index of their own: joining them saves less than it costs. */
export const mostOwn = 4;
/** An index with fewer than one in this many units searched is worth replacing. */
const leastSearched = 4;
/** A shared index up to this many times as large as what is to be joined is joined with it: so there are never many. */
const mostTimesLarger = 4;
/** Units that share an index at most, so that sorting them takes bounded memory. */
const mostJoined = 1_500_000;

/** Whether a memory file of so many bytes shares an index: about 170,000 units, which take a second to join. */
export function isSmall(bytes: number): boolean {
  return bytes < 64_000_000;
}

/** Every part is in exactly one place. `parts` and `indexes` in any order; each part's name is unique. */
export function coverParts<Part extends CoveredPart, Shared extends SharedIndex>(
  parts: readonly Part[],
  indexes: readonly Shared[],
): Cover<Part, Shared> {
  const loose = new Map<string, Part>();
  for (const part of parts) if (part.isSmall) loose.set(part.name, part);
  const shared = withMostFirst(indexes, loose).flatMap((index) => {
    const own = index.members.flatMap(({ name }) => loose.get(name) ?? []);
    if (unitsOf(own) === 0 || unitsOf(own) * leastSearched < unitsOf(index.members)) return [];
    for (const { name } of own) loose.delete(name);
    return [{ index, parts: own }];
  });
  const large = parts.filter((part) => !part.isSmall);
  if (loose.size <= mostOwn) return { shared, own: [...large, ...loose.values()], joins: [] };
  let units = unitsOf([...loose.values()]);
  for (const each of shared.toReversed()) {
    const more = unitsOf(each.parts);
    if (more > units * mostTimesLarger || more + units > mostJoined) break;
    shared.pop();
    units += more;
    for (const part of each.parts) loose.set(part.name, part);
  }
  const groups = inGroups(
    parts.filter(({ name }) => loose.has(name)),
    ({ units }) => units,
    mostJoined,
  );
  const alone = groups.filter((group) => group.length === 1).flat();
  const joins = groups.filter((group) => group.length > 1);
  return { shared, own: [...large, ...alone], joins };
}

function withMostFirst<Shared extends SharedIndex>(
  indexes: readonly Shared[],
  loose: ReadonlyMap<string, unknown>,
): readonly Shared[] {
  const searched = (index: Shared): number =>
    unitsOf(index.members.filter(({ name }) => loose.has(name)));
  return indexes
    .map((index) => ({ index, units: searched(index) }))
    .sort((one, other) => other.units - one.units || (one.index.name < other.index.name ? -1 : 1))
    .map(({ index }) => index);
}

function unitsOf(members: readonly IndexMember[]): number {
  return members.reduce((sum, { units }) => sum + units, 0);
}
