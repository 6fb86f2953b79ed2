// A row of an alignment with what can be done to it.

import { useState } from "preact/hooks";
import type { AlignmentPatch, AlignmentRow } from "../../src/model/page/alignment.ts";
import { useSay } from "../messages/use-say.ts";
import { canMove, canSplit, isSplit, usualSplit, type Side } from "./possible-moves.ts";

const sides = ["source", "target"] as const;
const neighbours = ["previous", "next"] as const;

export function AlignmentRowView({
  row,
  count,
  languages,
  isSplitting,
  onSplitting,
  onPatch,
  onConfirm,
}: {
  readonly row: AlignmentRow;
  readonly count: number;
  readonly languages: Readonly<Record<Side, string>>;
  readonly isSplitting: boolean;
  readonly onSplitting: (open: boolean) => void;
  readonly onPatch: (patch: AlignmentPatch) => void;
  readonly onConfirm: () => void;
}) {
  const say = useSay();
  const { number } = row;
  const cell = (side: Side) => (
    <td role="cell" class={`text ${side}`}>
      {row[side].length === 0 ? (
        <span class="soft small">{say(side === "source" ? "check.extra" : "check.missing")}</span>
      ) : (
        <ol class="plain sentences">
          {row[side].map((sentence, index) => (
            <li key={index} lang={languages[side]}>
              {sentence}
            </li>
          ))}
        </ol>
      )}
      <span class="moves unprinted">
        {neighbours.map((to) =>
          canMove(row, side, to, count) ? (
            <button
              key={to}
              type="button"
              class="bare"
              title={say(`alignment.move.${to}`)}
              onClick={() => onPatch({ move: { row: number, side, to } })}
            >
              <span aria-hidden="true">{to === "previous" ? "↑" : "↓"}</span>
              <span class="unseen">
                {say(`alignment.move.${to}`)} ({say(`check.${side}`)}, {number})
              </span>
            </button>
          ) : undefined,
        )}
      </span>
    </td>
  );
  return (
    <tr
      role="row"
      data-row={number}
      tabIndex={-1}
      aria-rowindex={number + 1}
      class={row.confirmed ? "confirmed" : ""}
    >
      <th scope="row" role="rowheader">
        {number}
      </th>
      {cell("source")}
      {cell("target")}
      <td role="cell" class="found">
        <p class="soft small">
          {row.confirmed
            ? `✓ ${say("alignment.confirmed")}`
            : say("check.sure", { percent: Math.round(row.certainty * 100) })}
        </p>
        <div class="row-of-buttons unprinted">
          {row.confirmed ? undefined : (
            <button type="button" onClick={onConfirm}>
              {say("alignment.confirm")}
              <span class="unseen"> {number}</span>
            </button>
          )}
          {number < count ? (
            <button type="button" onClick={() => onPatch({ join: number })}>
              {say("alignment.join")}
              <span class="unseen"> {number}</span>
            </button>
          ) : undefined}
          {canSplit(row) ? (
            <button
              type="button"
              aria-expanded={isSplitting}
              onClick={() => onSplitting(!isSplitting)}
            >
              {say("alignment.split")}
              <span class="unseen"> {number}</span>
            </button>
          ) : undefined}
        </div>
        {isSplitting && canSplit(row) ? <SplitForm row={row} onPatch={onPatch} /> : undefined}
      </td>
    </tr>
  );
}

function SplitForm({
  row,
  onPatch,
}: {
  readonly row: AlignmentRow;
  readonly onPatch: (patch: AlignmentPatch) => void;
}) {
  const say = useSay();
  const [first, setFirst] = useState(usualSplit(row));
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        onPatch({ split: { row: row.number, ...first } });
      }}
    >
      <p>{say("alignment.firstPart")}</p>
      {sides.map((side, index) => (
        <label key={side} class="field">
          {say("alignment.sentencesOf", { side: say(`check.${side}`), count: row[side].length })}
          <input
            type="number"
            min={0}
            max={row[side].length}
            value={first[side]}
            ref={(field) => {
              if (
                index === 0 &&
                field !== null &&
                document.activeElement?.closest("form") !== field.form
              )
                field.focus();
            }}
            onInput={({ currentTarget }) => {
              const wanted = Math.trunc(Number(currentTarget.value)) || 0;
              setFirst({ ...first, [side]: Math.min(Math.max(wanted, 0), row[side].length) });
            }}
          />
        </label>
      ))}
      <button type="submit" class="main" disabled={!isSplit(row, first)}>
        {say("alignment.split")}
      </button>
    </form>
  );
}
