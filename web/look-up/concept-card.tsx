// All that the glossary says about a concept, and where the memory has it.

import type { Term } from "../../src/model/concept.ts";
import type { LookupAnswer } from "../../src/model/page/look-up.ts";
import { useSay } from "../messages/use-say.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { StatusBadge } from "../parts/status-badge.tsx";
import { formatRoute } from "../routes/route.ts";
import { groupSaid, type Said } from "./group-said.ts";
import { termColumns } from "./term-columns.ts";

export type LookupMatch = LookupAnswer["matches"][number];

export function ConceptCard({
  match,
  languages,
}: {
  readonly match: LookupMatch;
  readonly languages: { readonly source: string; readonly target: string };
}) {
  const say = useSay();
  const { concept, how, matched, uses } = match;
  const columns = termColumns(concept.terms, [languages.source, languages.target]);
  return (
    <article class="concept" tabIndex={-1} aria-label={columns[0]?.terms[0]?.text ?? concept.id}>
      <div class="terms">
        {columns.map(({ language, terms }) => (
          <section key={language}>
            <h2>{languageName(language, say.language)}</h2>
            <ul class="plain">
              {terms.map((term, index) => (
                <TermLine key={index} term={term} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {how === "exact" ? undefined : (
        <p class="soft">{say.dynamic(`lookUp.how.${how}`, { term: matched })}</p>
      )}
      {concept.definition === "" ? undefined : <p class="text">{concept.definition}</p>}
      <dl class="said">
        <SaidLines label={say("lookUp.note")} said={groupSaid(concept.terms, "note")} />
        <SaidLines label={say("lookUp.source")} said={groupSaid(concept.terms, "source")} />
      </dl>
      {uses.length === 0 ? undefined : (
        <details class="uses" open>
          <summary>{say("lookUp.uses", { count: uses.length })}</summary>
          <ul class="plain">
            {uses.map(({ source, target }, index) => (
              <li key={index} class="use">
                <p class="text" lang={languages.source}>
                  {source}
                </p>
                <p class="text" lang={languages.target}>
                  {target}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="foot">
        <a href={formatRoute({ screen: "glossary", id: concept.id, query: {} })}>
          {say("lookUp.inGlossary")}
        </a>
        <a
          href={formatRoute({
            screen: "concordance",
            id: "",
            query: { q: columns[0]?.terms[0]?.text ?? matched },
          })}
        >
          {say("lookUp.inMemory")}
        </a>
        <span class="soft">
          {concept.subjectField === "" ? concept.id : `${concept.subjectField} · ${concept.id}`}
        </span>
      </p>
    </article>
  );
}

function TermLine({ term }: { readonly term: Term }) {
  const say = useSay();
  const grammar = [
    term.partOfSpeech === undefined
      ? ""
      : say.dynamic(`partOfSpeech.${term.partOfSpeech.replace(" ", "-")}`),
    term.grammaticalGender === undefined ? "" : say(`gender.${term.grammaticalGender}`),
  ].filter((each) => each !== "");
  return (
    <li class={`term ${term.status}`}>
      <span class="term-text" lang={term.language}>
        {term.text}
      </span>{" "}
      <StatusBadge status={term.status} />{" "}
      {grammar.length === 0 ? undefined : <span class="soft grammar">{grammar.join(", ")} </span>}
      <CopyButton text={term.text} lang={term.language} />
    </li>
  );
}

function SaidLines({ label, said }: { readonly label: string; readonly said: readonly Said[] }) {
  return (
    <>
      {said.map(({ text, terms }, index) => (
        <div key={index}>
          <dt>
            {label}
            {terms.map((term, at) => (
              <span key={at}>
                {at === 0 ? ": " : ", "}
                <i lang={term.language}>{term.text}</i>
              </span>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </>
  );
}

/** As the language of the page calls it; the tag itself where nobody has a name for it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
