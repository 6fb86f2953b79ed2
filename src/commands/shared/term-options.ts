// What commander makes of the options of `glosa term`.

/** What can be said of a term; the same words as the columns of the glossary. */
export interface TermFields {
  readonly status?: string;
  readonly partOfSpeech?: string;
  readonly gender?: string;
  readonly match?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly reference?: string;
}

export interface TermOptions extends TermFields {
  readonly source?: string;
  readonly target?: string;
  readonly glossary?: readonly string[];
  readonly config?: string;
  readonly file?: string;
  readonly id?: string;
  readonly concept?: string;
  readonly newSense?: boolean;
  readonly term?: string;
  readonly newText?: string;
  readonly field?: string;
  readonly json?: boolean;
}
