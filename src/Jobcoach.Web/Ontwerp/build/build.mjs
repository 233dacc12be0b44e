/**
 * Makes the one style sheet of the pages: design tokens, the parts of the NL Design System components that the pages use,
 * own layout. The first style sheet of the source folder, by name, holds the tokens. Usage: node build.mjs <source folder> <output file>, in a folder with the packages of package.json installed.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, write } from "./css.mjs";
import { alsoElements, inlineTokens, keepClasses, resolveTokens, visit } from "./prune.mjs";

const [source, output] = process.argv.slice(2);
const { components, elements, omit } = JSON.parse(readFileSync(join(source, "components.json"), "utf8"));
const sheets = readdirSync(source).filter((file) => file.endsWith(".css")).sort();
const [tokens, ...layout] = sheets.map((file) => parse(readFileSync(join(source, file), "utf8")));

const fixed = new Set();
visit(tokens, (name) => name.startsWith("--") && fixed.add(name));

const used = Object.entries(components).flatMap(([file, classes]) =>
  keepClasses(parse(readFileSync(join("node_modules", file), "utf8")), new Set(classes), new RegExp(omit.join("|"))));
const parts = resolveTokens(alsoElements(used, elements), fixed);

const all = [...tokens, ...parts, ...layout.flat()];
const set = new Set();
const read = new Set();
visit(all, (name, value) => {
  if (name.startsWith("--")) set.add(name);
  (value.match(/var\(--[\w-]+/g) ?? []).forEach((reference) => read.add(reference.slice(4)));
});
const complain = (what, names) => {
  if (names.length > 0) throw new Error(`${what}: ${names.join(", ")}`);
};
complain("Tokens that are used and nowhere set", [...read].filter((name) => !set.has(name)));
complain("Tokens that are set and nowhere used", [...fixed].filter((name) => !read.has(name)));

const packages = Object.keys(components).map((file) => {
  const folder = file.split("/").slice(0, 2).join("/");
  const { name, version, license } = JSON.parse(readFileSync(join("node_modules", folder, "package.json"), "utf8"));
  if (license !== "EUPL-1.2" && license !== "MIT") throw new Error(`${name} is under ${license}; only EUPL-1.2 and MIT may be in this style sheet.`);
  return `${name} ${version}`;
});
const licence = `/* EUPL-1.2. Holds parts, shortened, of ${packages.join(", ")}: (c) Frameless B.V., Gemeente Utrecht and the NL Design System community, EUPL-1.2. */`;
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, `${licence}\n${write(inlineTokens(all, fixed, ["--utrecht-", "--nl-"]))}\n`);
