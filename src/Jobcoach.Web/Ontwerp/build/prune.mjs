/**
 * Leaves out of component CSS what these pages cannot reach: rules for classes that are not used,
 * and references to design tokens that nobody sets. What stays draws exactly the same.
 */
import { split } from "./css.mjs";

/** Rules of which every class is in the list and no part is left out; a class inside :not() asks nothing of the page. */
export function keepClasses(rules, classes, omit) {
  const used = (selector) => !omit.test(selector) && (selector.replace(/:not\([^)]*\)/g, "").match(/\.[\w-]+/g) ?? []).every((name) => classes.has(name.slice(1)));
  return rules.flatMap((rule) => {
    if (rule.rules !== undefined) {
      const inner = keepClasses(rule.rules, classes, omit);
      return inner.length > 0 ? [{ ...rule, rules: inner }] : [];
    }
    const kept = split(rule.head, ",").filter(used);
    return kept.length > 0 ? [{ ...rule, head: kept.join(",") }] : [];
  });
}

/** Adds an element to the selectors of a class, without weight: a bare h2 looks like the component. */
export function alsoElements(rules, elements) {
  return rules.map((rule) => {
    if (rule.rules !== undefined) return { ...rule, rules: alsoElements(rule.rules, elements) };
    const heads = split(rule.head, ",").flatMap((selector) => {
      const element = elements[(selector.match(/^\.[\w-]+/) ?? [""])[0].slice(1)];
      return element === undefined ? [selector] : [selector, selector.replace(/^\.[\w-]+/, `:where(${element})`)];
    });
    return { ...rule, head: heads.join(",") };
  });
}

/** Resolves var() over what is set: <fixed> tokens always have a value, others only where a rule of the components sets them. */
export function resolveTokens(rules, fixed) {
  let current = rules;
  while (true) {
    const set = new Set(fixed);
    visit(current, (name) => name.startsWith("--") && set.add(name));
    const next = resolveRules(current, fixed, set);
    if (JSON.stringify(next) === JSON.stringify(current)) return next;
    current = next;
  }
}

/** Puts the value of a token of components in its place where that value is the same for every scheme and part, and drops what nobody reads. */
export function inlineTokens(rules, fixed, prefixes) {
  const values = new Map();
  visit(rules, (name, value) => {
    if (fixed.has(name) && prefixes.some((prefix) => name.startsWith(prefix))) values.set(name, [...(values.get(name) ?? []), value]);
  });
  const constant = new Map([...values].filter(([, all]) => all.length === 1).map(([name, [value]]) => [name, value]));
  const place = (value) => value.replace(/var\((--[\w-]+)\)/g, (whole, name) => (constant.has(name) ? place(constant.get(name)) : whole));
  const read = new Set(JSON.stringify(rules).match(/--[\w-]+(?=[,)])/g) ?? []);
  const idle = (name) => constant.has(name) || (name.startsWith("--") && !read.has(name));
  const inner = (list) => list.flatMap((rule) => {
    if (rule.rules !== undefined) return [{ ...rule, rules: inner(rule.rules) }];
    const declarations = rule.declarations.filter(([name]) => !idle(name)).map(([name, value]) => [name, place(value)]);
    return declarations.length > 0 ? [{ ...rule, declarations }] : [];
  });
  return inner(rules);
}

export function visit(rules, see) {
  for (const rule of rules) {
    if (rule.rules !== undefined) visit(rule.rules, see);
    else rule.declarations.forEach(([name, value]) => see(name, value));
  }
}

function resolveRules(rules, fixed, set) {
  return rules.flatMap((rule) => {
    if (rule.rules !== undefined) {
      const inner = resolveRules(rule.rules, fixed, set);
      return inner.length > 0 ? [{ ...rule, rules: inner }] : [];
    }
    const declarations = rule.declarations
      .map(([name, value]) => [name, resolve(value, fixed, set)])
      .filter(([, value]) => value !== null);
    return declarations.length > 0 ? [{ ...rule, declarations }] : [];
  });
}

/** A product with zero; without its unit it would be no length, so it is written as the zero that it is. */
const nothing = /^calc\(0 \*[^+]*\)$|^calc\([^+]*\* 0\)$/;

/** The value with every var() resolved, or null when it needs a token that is nowhere set. */
function resolve(value, fixed, set) {
  const at = value.indexOf("var(");
  if (at < 0) return nothing.test(value) ? "0" : value;
  const end = closingBracket(value, at + 3);
  const [name, ...rest] = split(value.slice(at + 4, end), ",").map((part) => part.trim());
  const fallback = rest.length > 0 ? resolve(rest.join(","), fixed, set) : null;
  let middle = fallback;
  if (fixed.has(name)) middle = `var(${name})`;
  else if (set.has(name)) middle = fallback === null ? `var(${name})` : `var(${name},${fallback})`;
  if (middle === null) return null;
  const tail = resolveTail(value.slice(end + 1), fixed, set);
  if (tail === null) return null;
  const whole = value.slice(0, at) + middle + tail;
  return nothing.test(whole) ? "0" : whole;
}

const resolveTail = (value, fixed, set) => (value.includes("var(") ? resolve(value, fixed, set) : value);

function closingBracket(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}
