import { describe, expect, it } from "vitest";
import { readTbx } from "../../../src/formats/tbx/read-tbx.ts";
import { smallProject } from "../../commands/small-project.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { connect, type Assistant } from "./connect.ts";

async function textsOf({ client }: Assistant, uri: string): Promise<readonly string[]> {
  const { contents } = await client.readResource({ uri });
  return contents.map((each) => ("text" in each ? each.text : ""));
}

describe("resources", () => {
  it("are a concept, the glossary and the rules", async () => {
    const { client } = await connect(temporaryFolder(smallProject));
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      ...["glosa://concept/{id}", "glosa://glossary{?cursor}", "glosa://rules/{id}"],
    ]);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(["glosa://glossary", "glosa://rules/term-missing"]),
    );
  });

  it("give a concept by its id, whatever is in it", async () => {
    const odd = "id,en,es\nA/b c%,bench,bancada\n";
    const files = { ...smallProject, "glossary/protest.csv": odd };
    const assistant = await connect(temporaryFolder(files));
    const { data } = await assistant.call("lookup_term", { term: "bench" });
    const [text = ""] = await textsOf(assistant, data.concepts[0]?.uri ?? "");
    expect(JSON.parse(text)).toMatchObject({ id: "A/b c%", terms: [{ text: "bench" }, {}] });
  });

  it("give the glossary as TBX that is read again", async () => {
    const assistant = await connect(temporaryFolder(smallProject));
    const [notice, tbx = ""] = await textsOf(assistant, "glosa://glossary");
    expect(notice).toMatch(/^Data from files/u);
    const { concepts } = readTbx([Buffer.from(tbx)], { path: "a.tbx", warn: () => undefined });
    expect(concepts.map(({ id }) => id)).toEqual(["hunger-strike", "peasant-patrols"]);
  });

  it("give a rule with its examples", async () => {
    const assistant = await connect(temporaryFolder(smallProject), { language: "es" });
    const [page = ""] = await textsOf(assistant, "glosa://rules/inverted-mark");
    expect(page).toMatch(/^# inverted-mark\n/u);
    expect(page).toContain("## Lo que encuentra\n\n> ");
  });

  it.each([
    ["glosa://concept/hunger-strik", /hunger-strike/u],
    ["glosa://concept/nothing-like-it", /nothing-like-it/u],
    ["glosa://rules/no-such-rule", /no-such-rule.*term-missing/u],
    ["glosa://glossary?cursor=x", /“x” is no cursor/u],
  ])("that are not there are told: %s", async (uri, why) => {
    const { client } = await connect(temporaryFolder(smallProject));
    await expect(client.readResource({ uri })).rejects.toThrow(why);
  });

  it("complete ids as they are typed", async () => {
    const { client } = await connect(temporaryFolder(smallProject));
    const offered = async (uri: string, value: string): Promise<readonly string[]> =>
      (
        await client.complete({
          ref: { type: "ref/resource", uri },
          argument: { name: "id", value },
        })
      ).completion.values;
    expect(await offered("glosa://concept/{id}", "peas")).toEqual(["peasant-patrols"]);
    expect(await offered("glosa://rules/{id}", "term-m")).toEqual(["term-missing"]);
  });
});

describe("prompts", () => {
  const article = "en/puno.md";

  it.each([
    ["en", /^Translate the article en\/puno\.md and write the translation to es\/new\.md\./u],
    ["es", /^Traduce el artículo en\/puno\.md y escribe la traducción en es\/new\.md\./u],
  ] as const)("start a translation in %s, with what glosa prompt tells", async (language, task) => {
    const { client } = await connect(temporaryFolder(smallProject));
    const argument = { article, output: "es/new.md", language };
    const { messages } = await client.getPrompt({ name: "translate-article", arguments: argument });
    const texts = messages.map(({ content }) => (content.type === "text" ? content.text : ""));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(task);
    expect(texts[1]).toContain(
      language === "en" ? "never “patrulla campesina”" : "nunca «patrulla campesina»",
    );
  });

  it("start a review in either language", async () => {
    const { client } = await connect(temporaryFolder(smallProject));
    const argument = { source: article, target: "es/puno.md" };
    const review = async (language: string): Promise<string> => {
      const { messages } = await client.getPrompt({
        ...{ name: "review-translation", arguments: { ...argument, language } },
      });
      const [first] = messages;
      return first?.content.type === "text" ? first.content.text : "";
    };
    expect(await review("en")).toMatch(/^Review es\/puno\.md, the translation of en\/puno\.md\./u);
    expect(await review("es")).toMatch(/^Revisa es\/puno\.md, la traducción de en\/puno\.md\./u);
  });
});
