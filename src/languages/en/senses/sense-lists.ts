// How the tables of senses are written.

/** Words between white space, by the senses that they have at least: six to eight, nine to fifteen, sixteen and more. */
export interface SenseLists {
  readonly six: string;
  readonly nine: string;
  readonly sixteen: string;
}
