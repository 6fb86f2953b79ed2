// The table of sentences.

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageRow } from "../../src/model/page/pair.ts";
import { languageName } from "../look-up/concept-card.tsx";
import { useSay } from "../messages/use-say.ts";
import type { PlacedFinding } from "./placed-findings.ts";
import { RowView } from "./row-view.tsx";
import { blocksOf, estimatedHeight } from "./windows.ts";

export interface RowActions {
  readonly onType: (row: number, text: string) => void;
  readonly onEdit: (row: number | undefined) => void;
  readonly onOpen: (finding: string) => void;
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
  onlyRows,
  ...actions
}: RowActions & {
  readonly rows: readonly PageRow[];
  readonly languages: PageRow | undefined;
  readonly drafts: ReadonlyMap<number, string>;
  readonly shown: readonly PlacedFinding[];
  readonly active: PlacedFinding | undefined;
  readonly editing: number | undefined;
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
      {blocks.map((block, index) => {
        const holds = (number: number | undefined): boolean =>
          number !== undefined && block.some((row) => row.number === number);
        return (
          <Block
            key={index}
            estimate={estimatedHeight(
              block.map((row) => ({ length: (row.target ?? row.source)?.text.length ?? 0 })),
            )}
            first={index < 2}
            wanted={holds(active?.row) || holds(editing)}
          >
            {() =>
              block.map((row) => (
                <RowView
                  key={row.number}
                  row={row}
                  draft={drafts.get(row.number)}
                  findings={byRow.get(row.number) ?? none}
                  active={active?.row === row.number ? active.id : undefined}
                  isEditing={editing === row.number}
                  targetLanguage={tagOf("target") ?? ""}
                  {...actions}
                />
              ))
            }
          </Block>
        );
      })}
    </table>
  );
}

function Block({
  estimate,
  first,
  wanted,
  children,
}: {
  readonly estimate: number;
  readonly first: boolean;
  readonly wanted: boolean;
  readonly children: () => ComponentChildren;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [near, setNear] = useState(first);
  const height = useRef(estimate);
  const drawn = near || wanted;
  useEffect(() => {
    if (body.current === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: "1200px 0px" },
    );
    observer.observe(body.current);
    // Paper has no window.
    const print = (): void => setNear(true);
    addEventListener("beforeprint", print);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", print);
    };
  }, []);
  return (
    <tbody ref={body} role="rowgroup">
      {drawn ? (
        children()
      ) : (
        <tr aria-hidden="true" class="undrawn">
          <td
            colSpan={4}
            ref={(cell) => {
              cell?.style.setProperty("height", `${height.current}px`);
            }}
          />
        </tr>
      )}
    </tbody>
  );
}
