// Collects word forms, each once, in the order in which they are first made.

import type { Form } from "./language.ts";

/** Something that forms are added to. */
export interface FormSink {
  readonly add: (text: string) => unknown;
}

/** What is known about the forms added to a sink. */
export type FormTraits = Omit<Form, "text">;

export interface FormList extends FormSink {
  /** Adds forms about which this is known; what is already known of one is kept. */
  readonly as: (traits: FormTraits) => FormSink;
  readonly all: () => readonly Form[];
}

/** A list that starts with the word itself. */
export function formList(word: string): FormList {
  const found = new Map<string, Form>([[word, { text: word }]]);
  const add = (text: string, traits?: FormTraits): void => {
    const known = found.get(text);
    if (known === undefined || traits !== undefined) found.set(text, { text, ...traits, ...known });
  };
  return {
    add: (text) => {
      add(text);
    },
    as: (traits) => ({
      add: (text) => {
        add(text, traits);
      },
    }),
    all: () => [...found.values()],
  };
}
