// All concepts, some at a time, by words and status; and ways in and out of the glossary.

import { statuses } from "../../src/model/concept.ts";
import type { ConceptAnswer, ConceptsAnswer, PageTerm } from "../../src/model/page/concept.ts";
import { useEvents } from "../api/events.ts";
import { withQuery } from "../api/request.ts";
import { useAnswer } from "../api/use-ask.ts";
import { languageName } from "../look-up/concept-card.tsx";
import { termColumns } from "../look-up/term-columns.ts";
import { useSay } from "../messages/use-say.ts";
import { SearchField } from "../parts/search-field.tsx";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { StatusBadge } from "../parts/status-badge.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";
import { ExportMenu } from "./export-menu.tsx";

const typingPause = 120;
const page = 50;

export function ConceptTable({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const say = useSay();
  const { answer: project } = useProject();
  const offset = Math.max(0, Number(query["offset"] ?? 0) || 0);
  const [words, status] = [query["q"] ?? "", query["status"] ?? ""];
  const { answer, waits, problem, again } = useAnswer<ConceptsAnswer>(
    withQuery("/concepts", { q: words, status, offset, limit: page }),
    typingPause,
  );
  useEvents((event) => {
    if (event.kind === "changed" && event.role === "glossary") again();
  });
  const set = (changed: Readonly<Record<string, string>>, replace = false): void =>
    go({ screen: "glossary", id: "", query: { ...query, offset: "", ...changed } }, { replace });
  const total = answer?.total ?? 0;
  const filtered = words !== "" || status !== "";
  return (
    <>
      <h1 tabIndex={-1}>{say("screens.glossary")}</h1>
      <div class="row-of-buttons unprinted">
        <a
          class="button main"
          href={formatRoute({ screen: "glossary", id: "", query: { view: "new" } })}
        >
          {say("glossary.new")}
        </a>
        <a
          class="button"
          href={formatRoute({ screen: "glossary", id: "", query: { view: "import" } })}
        >
          {say("glossary.import")}
        </a>
        <ExportMenu tools={project?.exports ?? []} />
      </div>
      <form class="search unprinted" role="search" onSubmit={(event) => event.preventDefault()}>
        <SearchField
          label={say("glossary.label")}
          value={words}
          onWords={(q) => set({ q }, true)}
        />
        <label class="field">
          {say("answer.status")}
          <select
            value={status}
            onChange={({ currentTarget }) => set({ status: currentTarget.value })}
          >
            <option value="">{say("glossary.anyStatus")}</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {say(`status.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p role="status" class="soft count">
        {answer === undefined ? "" : say("glossary.found", { count: total })}
      </p>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {waits && answer === undefined ? <Loading /> : undefined}
      {answer !== undefined && project !== undefined ? (
        total === 0 ? (
          <Empty title={say(filtered ? "glossary.noneFound" : "lookUp.noGlossary")}>
            {filtered ? undefined : <p>{say("glossary.emptyHint")}</p>}
          </Empty>
        ) : (
          <Rows concepts={answer.concepts} languages={project.languages} busy={waits} />
        )
      ) : undefined}
      {total > page ? (
        <nav class="row-of-buttons" aria-label={say("glossary.pages")}>
          <button
            type="button"
            disabled={offset === 0}
            onClick={() => set({ offset: offset > page ? String(offset - page) : "" })}
          >
            {say("check.previous")}
          </button>
          <span>
            {say("glossary.range", {
              first: offset + 1,
              last: Math.min(offset + page, total),
              total,
            })}
          </span>
          <button
            type="button"
            disabled={offset + page >= total}
            onClick={() => set({ offset: String(offset + page) })}
          >
            {say("check.next")}
          </button>
        </nav>
      ) : undefined}
      {project?.glossaries.length ? (
        <p class="soft small">
          {project.glossaries
            .map(({ path, concepts }) => `${path} (${say.number(concepts)})`)
            .join(" · ")}
        </p>
      ) : undefined}
    </>
  );
}

function Rows({
  concepts,
  languages,
  busy,
}: {
  readonly concepts: readonly ConceptAnswer[];
  readonly languages: { readonly source: string; readonly target: string };
  readonly busy: boolean;
}) {
  const say = useSay();
  const { source, target } = languages;
  return (
    <table class="concepts" aria-busy={busy}>
      <thead>
        <tr>
          <th scope="col">{languageName(source, say.language)}</th>
          <th scope="col">{languageName(target, say.language)}</th>
          <th scope="col">{say("glossary.definition")}</th>
          <th scope="col">{say("glossary.subject")}</th>
        </tr>
      </thead>
      <tbody>
        {concepts.map(({ id, definition, subjectField, terms }) => {
          const of = (language: string): readonly PageTerm[] =>
            termColumns(terms, [language]).find((column) => column.language === language)?.terms ??
            [];
          const [first, second] = [of(source), of(target)];
          const other = terms.find(({ language }) => language !== source && language !== target);
          const name = first[0]?.text ?? second[0]?.text ?? other?.text ?? id;
          return (
            <tr key={id}>
              <th scope="row">
                <a
                  lang={first[0]?.language ?? second[0]?.language}
                  href={formatRoute({ screen: "glossary", id, query: {} })}
                >
                  {name}
                </a>
                <OtherTerms terms={first.slice(1)} first={first[0]} />
              </th>
              <td>
                {second.length === 0 ? undefined : (
                  <span class="term-text" lang={target}>
                    {second[0]?.text}
                  </span>
                )}
                <OtherTerms terms={second.slice(1)} first={second[0]} />
              </td>
              <td class="definition">{definition}</td>
              <td class="soft small">{subjectField}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A preferred term says its status by standing first. */
function OtherTerms({
  terms,
  first,
}: {
  readonly terms: readonly PageTerm[];
  readonly first: PageTerm | undefined;
}) {
  return (
    <>
      {first === undefined || first.status === "preferred" ? undefined : (
        <>
          {" "}
          <StatusBadge status={first.status} />
        </>
      )}
      {terms.map(({ text, language, status }, index) => (
        <div key={index} class="small other">
          <span lang={language}>{text}</span> <StatusBadge status={status} />
        </div>
      ))}
    </>
  );
}
