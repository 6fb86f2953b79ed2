// What the page does beyond being read: filters, steps by button or key, copying a command, opening what is printed.

/** For the page's policy, which allows this script and no other; a test holds it to the text below. */
export const pageScriptHash: string = "sha256-NHxCOf9Jt8qNDGJ48ey2mrgxUBUqF7ffJTIzHWR/RqA=";

// No closing tag of a script can stand in it, since it holds no text of a report: all of that is in the page.
export const pageScript: string = `
(() => {
  "use strict";
  const all = [...document.querySelectorAll("article")];
  const form = document.getElementById("filters");
  if (form === null) return;
  const main = document.getElementById("findings");
  const shown = document.getElementById("shown");
  const keys = document.getElementById("keys");
  const notes = [...document.querySelectorAll("details.notes")];
  const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const texts = new Map();
  const textOf = (each) => {
    if (!texts.has(each)) texts.set(each, fold(each.textContent));
    return texts.get(each);
  };

  const apply = () => {
    const data = new FormData(form);
    const levels = new Set(data.getAll("level"));
    const [rule, file] = [data.get("rule"), data.get("file")];
    const words = fold(data.get("words").trim());
    let count = 0;
    for (const each of all) {
      const fits =
        levels.has(each.className) &&
        (rule === "" || each.dataset.rule === rule) &&
        (file === "" || each.dataset.files.split(" ").includes(file)) &&
        (words === "" || textOf(each).includes(words));
      each.hidden = !fits;
      if (fits) count++;
    }
    for (const each of notes) {
      each.hidden = each.querySelector("article:not([hidden])") === null;
      each.open = !each.hidden;
    }
    for (const each of main.children)
      each.hidden = each.querySelector("article:not([hidden])") === null;
    shown.textContent = shown.dataset.pattern
      .replace("{shown}", numbers.format(count))
      .replace("{all}", numbers.format(all.length));
  };

  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, event.target.type === "search" ? 200 : 0);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply, 0));

  const step = (by) => {
    const seen = all.filter((each) => !each.hidden && each.closest("details:not([open])") === null);
    let at = seen.indexOf(document.activeElement.closest("article"));
    if (at === -1) {
      const below = seen.findIndex((each) => each.getBoundingClientRect().top > 0);
      at = by > 0 ? (below === -1 ? seen.length : below) - 1 : below === -1 ? seen.length : below;
    }
    const next = seen[Math.min(Math.max(at + by, 0), seen.length - 1)];
    if (next === undefined) return;
    const heading = next.querySelector("h3");
    heading.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };
  document.getElementById("steps").addEventListener("click", (event) => {
    const by = event.target.dataset.step;
    if (by !== undefined) step(Number(by));
  });
  document.addEventListener("keydown", (event) => {
    if (!keys.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches("input, select, textarea")) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });

  // Buttons are made where they are seen: a page may have thousands of commands.
  if (navigator.clipboard !== undefined)
    document.addEventListener("toggle", (event) => {
      if (!event.target.matches(".answers[open]")) return;
      for (const command of event.target.querySelectorAll(".command:last-child")) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = main.dataset.copy;
        button.addEventListener("click", async () => {
          await navigator.clipboard.writeText(command.textContent);
          button.textContent = main.dataset.copied;
        });
        command.after(button);
      }
    }, true);

  const reveal = () => {
    const found = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (found === null || !found.matches("article, article *")) return;
    if (found.closest("[hidden]") !== null) {
      form.reset();
      for (const box of form.querySelectorAll("[name=level]")) box.checked = true;
      apply();
    }
    found.scrollIntoView();
  };
  addEventListener("hashchange", reveal);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of closed) each.open = false;
  });

  form.hidden = false;
  document.getElementById("steps").hidden = false;
  apply();
  reveal();
})();
`;
