// When a person has stopped: nothing came in for a while, and nothing is being checked.

/** Of a pause between sentences, not between keys. */
const pause = 1000;

export class Quiet {
  readonly #isBusy: () => boolean;
  readonly #rest: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(isBusy: () => boolean, rest: () => void) {
    this.#isBusy = isBusy;
    this.#rest = rest;
  }

  /** Something happened. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isBusy()) this.stir();
      else this.#rest();
    }, pause);
    // A process does not stay for it.
    this.#timer.unref();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
