/**
 * Makes the one style sheet and the one script of the pages, jobcoach.css and pagina.js.
 * The style sheet is: design tokens (the first file of stijl/), the parts of the NL Design System components that the pages use
 * (stijl/components.json), own layout (the other files of stijl/). The script is the files of script/, each in a block of its own.
 * Usage: node build.mjs <folder with stijl and script> <output folder>, where the packages of package.json are installed.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, write } from "./css.mjs";
import { alsoElements, inlineTokens, keepClasses, resolveTokens, visit } from "./prune.mjs";
import { expandSchemes } from "./schemes.mjs";

const [folder, output] = process.argv.slice(2);
const source = join(folder, "stijl");
const { components, elements, omit } = JSON.parse(readFileSync(join(source, "components.json"), "utf8"));
const sheets = readdirSync(source).filter((file) => file.endsWith(".css")).sort();
const [tokens, ...layout] = sheets.map((file) => expandSchemes(parse(readFileSync(join(source, file), "utf8"))));

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
  const place = file.split("/").slice(0, 2).join("/");
  const { name, version, license } = JSON.parse(readFileSync(join("node_modules", place, "package.json"), "utf8"));
  if (license !== "EUPL-1.2" && license !== "MIT") throw new Error(`${name} is under ${license}; only EUPL-1.2 and MIT may be in this style sheet.`);
  return `${name} ${version}`;
});
const licence = `/* EUPL-1.2. Holds parts, shortened, of ${packages.join(", ")}: (c) Frameless B.V., Gemeente Utrecht and the NL Design System community, EUPL-1.2. */`;
mkdirSync(output, { recursive: true });
writeFileSync(join(output, "jobcoach.css"), `${licence}\n${write(inlineTokens(all, fixed, ["--utrecht-", "--nl-"]))}\n`);

// The files of a folder are modules of one another, joined in the order of their names into one script with the name of the folder:
// an import by address would miss the hash that an address of ours has.
const places = readdirSync(join(folder, "script"), { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
const script = (...place) => readFileSync(join(folder, "script", ...place), "utf8");
const scripts = places.filter((place) => place.isFile()).map(({ name }) => script(name));
writeFileSync(join(output, "pagina.js"), scripts.map((text) => `{\n${text}}\n`).join(""));
for (const { name } of places.filter((place) => place.isDirectory())) {
  const modules = readdirSync(join(folder, "script", name)).sort().map((file) => script(name, file));
  writeFileSync(join(output, `${name}.js`), modules.map((module) => module.replace(/^import .*;\n/gm, "").replace(/^export /gm, "")).join("\n"));
}
