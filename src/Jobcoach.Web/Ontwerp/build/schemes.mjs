/**
 * Colours stand once in the source, as light-dark(one, other). Written out they work in browsers of before 2024 too, follow the device,
 * can be chosen with data-thema on the root, and are light on paper.
 */
import { split } from "./css.mjs";

const pair = "light-dark(";

export function expandSchemes(rules) {
  return rules.flatMap((rule) => {
    const colours = (rule.declarations ?? []).filter(([, value]) => value.startsWith(pair));
    if (colours.length === 0) return [rule];
    if (colours.length < rule.declarations.length) throw new Error(`Only colours of two schemes may stand in ${rule.head} beside a light-dark()`);
    const scheme = (name, side) => [["color-scheme", name], ...colours.map(([colour, value]) => [colour, split(value.slice(pair.length, -1), ",")[side]])];
    return [
      { head: rule.head, declarations: scheme("light", 0) },
      { head: "@media screen and (prefers-color-scheme: dark)", rules: [{ head: `${rule.head}:not([data-thema="licht"])`, declarations: scheme("dark", 1) }] },
      { head: "@media screen", rules: [{ head: `${rule.head}[data-thema="donker"]`, declarations: scheme("dark", 1) }] },
    ];
  });
}
