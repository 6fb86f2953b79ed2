// Whether single letters act as keys; kept by the browser.

const name = "glosa.keys";

export function keysAreOn(): boolean {
  return localStorage.getItem(name) !== "off";
}

export function turnKeys(on: boolean): void {
  localStorage.setItem(name, on ? "on" : "off");
}
