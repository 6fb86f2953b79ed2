// The table of sentences.

import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { PageRow } from "../../src/model/page/pair.ts";
import { languageName } from "../look-up/concept-card.tsx";
import { useSay } from "../messages/use-say.ts";
import type { PlacedFinding } from "./placed-findings.ts";
import { RowView, type RowProps } from "./row-view.tsx";
import type { HeldPair } from "./use-pair.ts";
import { blocksOf, estimatedHeight } from "./windows.ts";

export interface RowActions {
  readonly onType: (row: number, text: string) => void;
  readonly onEdit: (row: number | undefined) => void;
  readonly onOpen: (finding: string) => void;
  readonly onTakeBack: (row: number) => void;
  readonly line: (placed: PlacedFinding) => ComponentChildren;
}

const none: readonly PlacedFinding[] = [];

export function PairRows({
  rows,
  languages,
  drafts,
  shown,
  active,
  editing,
  refused,
  onlyRows,
  ...actions
}: RowActions & {
  readonly rows: readonly PageRow[];
  readonly languages: PageRow | undefined;
  readonly drafts: ReadonlyMap<number, string>;
  readonly shown: readonly PlacedFinding[];
  readonly active: PlacedFinding | undefined;
  readonly editing: number | undefined;
  readonly refused: HeldPair["refused"];
  readonly onlyRows: boolean;
}) {
  const say = useSay();
  const byRow = useMemo(() => {
    const found = new Map<number, PlacedFinding[]>();
    for (const placed of shown) {
      if (placed.row === undefined) continue;
      const others = found.get(placed.row);
      if (others === undefined) found.set(placed.row, [placed]);
      else others.push(placed);
    }
    return found;
  }, [shown]);
  const seen = useMemo(
    () => (onlyRows ? rows.filter(({ number }) => byRow.has(number)) : rows),
    [rows, byRow, onlyRows],
  );
  const blocks = useMemo(() => blocksOf(seen), [seen]);
  const tagOf = (side: "source" | "target"): string | undefined =>
    (languages?.[side] ?? rows.find((row) => row[side] !== undefined)?.[side])?.lang;
  const language = (side: "source" | "target"): string => {
    const tag = tagOf(side);
    return tag === undefined ? say(`check.${side}`) : languageName(tag, say.language);
  };
  const targetLanguage = tagOf("target") ?? "";
  const latest = useRef(actions);
  latest.current = actions;
  // The same for as long as the table stands, whatever is done by them.
  const kept = useMemo(
    () => ({
      onType: (row: number, text: string) => latest.current.onType(row, text),
      onEdit: (row: number | undefined) => latest.current.onEdit(row),
      onOpen: (finding: string) => latest.current.onOpen(finding),
      onTakeBack: (row: number) => latest.current.onTakeBack(row),
      line: (placed: PlacedFinding) => latest.current.line(placed),
    }),
    [],
  );
  if (seen.length === 0) return <p class="state">{say("check.noneShown")}</p>;
  return (
    <table class="rows" role="table" aria-rowcount={rows.length + 1} aria-label={say("check.rows")}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span class="unseen">{say("check.number")}</span>
          </th>
          <th scope="col" role="columnheader">
            {language("source")}
          </th>
          <th scope="col" role="columnheader">
            {language("target")}
          </th>
          <th scope="col" role="columnheader">
            {say("check.findings")}
          </th>
        </tr>
      </thead>
      {blocks.map((block, index) => (
        <Block
          key={index}
          estimate={estimatedHeight(
            block.map((row) => ({ length: (row.target ?? row.source)?.text.length ?? 0 })),
          )}
        >
          {block.map((row) => {
            const findings = byRow.get(row.number) ?? none;
            return (
              <KeptRow
                key={row.number}
                row={row}
                draft={drafts.get(row.number)}
                findings={findings}
                active={active?.row === row.number ? active.id : undefined}
                isEditing={editing === row.number}
                targetLanguage={targetLanguage}
                refused={refused?.row === row.number ? refused.problem : undefined}
                {...kept}
                stamp={
                  active?.row === row.number ? actions : findings.length > 0 ? rows : undefined
                }
              />
            );
          })}
        </Block>
      ))}
    </table>
  );
}

/**
 * Drawn again only when something of its own has changed: there may be thousands. The stamp changes with what its findings are
 * drawn from: any answer of the server, and for the row that is worked at, anything.
 */
function KeptRow(props: RowProps & { readonly stamp: unknown }) {
  return useMemo(() => <RowView {...props} />, Object.values(props));
}

/** Rows far from what is seen are there, for whoever searches, prints or listens, and cost no layout. */
function Block({
  estimate,
  children,
}: {
  readonly estimate: number;
  readonly children: ComponentChildren;
}) {
  return (
    <tbody
      role="rowgroup"
      ref={(body) => {
        body?.style.setProperty("contain-intrinsic-size", `auto ${estimate}px`);
      }}
    >
      {children}
    </tbody>
  );
}
