// What stays in sight over the rows: how much there is, what to see of it, back and forth, undo, save.

import { levels } from "../../src/model/finding.ts";
import type { PairAnswer } from "../../src/model/page/pair.ts";
import { apiRoot } from "../api/request.ts";
import { useSay } from "../messages/use-say.ts";
import { countRules, type FindingFilter, type PlacedFinding } from "./placed-findings.ts";

export function PairToolbar({
  pair,
  busy,
  all,
  shown,
  filter,
  onlyRows,
  onQuery,
  onStep,
  onUndo,
  onSave,
}: {
  readonly pair: PairAnswer;
  readonly busy: boolean;
  readonly all: readonly PlacedFinding[];
  readonly shown: readonly PlacedFinding[];
  readonly filter: FindingFilter;
  readonly onlyRows: boolean;
  readonly onQuery: (changed: Readonly<Record<string, string>>) => void;
  readonly onStep: (by: 1 | -1) => boolean;
  readonly onUndo: (redo: boolean) => void;
  readonly onSave: () => void;
}) {
  const say = useSay();
  const ofLevel = (level: string): number =>
    all.filter(({ finding }) => finding.level === level).length;
  const counts = levels
    .map((level) => ({ level, count: ofLevel(level) }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => say(`counts.${level}`, { count }));
  const sentence =
    all.length === 0
      ? say("check.clean")
      : shown.length === all.length
        ? counts.join(", ")
        : `${counts.join(", ")} · ${say("check.shown", { count: shown.length })}`;
  const ofKind = (...kinds: readonly string[]): number =>
    pair.rows.filter(({ kind }) => kinds.includes(kind)).length;
  const without = ofKind("missing", "untranslated");
  const unfinished = ofKind("unfinished");
  const unchecked = [
    ...(without === 0 ? [] : [say("check.withoutTranslation", { count: without })]),
    ...(unfinished === 0 ? [] : [say("check.unfinishedCount", { count: unfinished })]),
  ].join(", ");
  const hasNew = all.some(({ isNew }) => isNew) && all.some(({ isNew }) => !isNew);
  return (
    <section class="toolbar unprinted" aria-label={say("check.tools")}>
      <p class="counts" role="status">
        {sentence}
        {unchecked === "" ? undefined : <span class="soft"> · {unchecked}</span>}{" "}
        <span class="soft">{busy ? say("check.checking") : ""}</span>
      </p>
      <div class="filters">
        <label>
          <span class="unseen">{say("check.level")}</span>
          <select
            value={filter.level}
            onChange={({ currentTarget }) => onQuery({ level: currentTarget.value })}
          >
            <option value="">{say("check.allLevels")}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {say(`levels.${level}`)} ({say.number(ofLevel(level))})
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="unseen">{say("check.rule")}</span>
          <select
            value={filter.rule}
            onChange={({ currentTarget }) => onQuery({ rule: currentTarget.value })}
          >
            <option value="">{say("check.allRules")}</option>
            {countRules(all).map(({ rule, count }) => (
              <option key={rule} value={rule}>
                {rule} ({say.number(count)})
              </option>
            ))}
          </select>
        </label>
        {hasNew || filter.onlyNew ? (
          <label class="box">
            <input
              type="checkbox"
              checked={filter.onlyNew}
              onChange={({ currentTarget }) => onQuery({ new: currentTarget.checked ? "1" : "" })}
            />
            {say("check.onlyNew")}
          </label>
        ) : undefined}
        <label class="box">
          <input
            type="checkbox"
            checked={onlyRows}
            onChange={({ currentTarget }) =>
              onQuery({ rows: currentTarget.checked ? "findings" : "" })
            }
          />
          {say("check.onlyRows")}
        </label>
      </div>
      <div class="tools">
        <button type="button" onClick={() => onStep(-1)} disabled={shown.length === 0}>
          {say("check.previous")} <kbd aria-hidden="true">k</kbd>
        </button>
        <button type="button" onClick={() => onStep(1)} disabled={shown.length === 0}>
          {say("check.next")} <kbd aria-hidden="true">j</kbd>
        </button>
        <button type="button" onClick={() => onUndo(false)} disabled={!pair.canUndo}>
          {say("check.undo")}
        </button>
        <button type="button" onClick={() => onUndo(true)} disabled={!pair.canRedo}>
          {say("check.redo")}
        </button>
        <a class="button" href={`${apiRoot}/pairs/${encodeURIComponent(pair.id)}/file`} download>
          {say("check.download")}
        </a>
        {pair.isDropped || !pair.editable ? undefined : (
          <button type="button" class="main" onClick={onSave} disabled={pair.state === "clean"}>
            {say(pair.state === "clean" ? "check.allSaved" : "check.save")}
          </button>
        )}
      </div>
    </section>
  );
}
