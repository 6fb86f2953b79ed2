import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Quiet } from "../../../../src/server/lsp/texts/quiet.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("rests once, a second after the last that happened", () => {
  const rest = vi.fn<() => void>();
  const quiet = new Quiet(() => false, rest);
  vi.advanceTimersByTime(5000);
  expect(rest).not.toHaveBeenCalled();
  for (let key = 0; key < 10; key += 1) {
    quiet.stir();
    vi.advanceTimersByTime(900);
  }
  expect(rest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(rest).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(rest).toHaveBeenCalledTimes(1);
});

it("waits for the end of what is being done, and never rests after its own", () => {
  const rest = vi.fn<() => void>();
  let isBusy = true;
  const quiet = new Quiet(() => isBusy, rest);
  quiet.stir();
  vi.advanceTimersByTime(10_000);
  expect(rest).not.toHaveBeenCalled();
  isBusy = false;
  vi.advanceTimersByTime(1000);
  expect(rest).toHaveBeenCalledTimes(1);
  quiet.stir();
  quiet.end();
  vi.advanceTimersByTime(10_000);
  expect(rest).toHaveBeenCalledTimes(1);
});
