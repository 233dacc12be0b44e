/**
 * Reads and writes CSS as far as this build needs it: a style sheet is a list of rules,
 * a rule is { head, rules } (at-rules that hold rules) or { head, declarations: [[name, value]] }.
 */
const holdsRules = /^@(media|supports|layer|container|keyframes)/;

export function parse(text) {
  return parseRules(text.replace(/\/\*[\s\S]*?\*\//g, ""));
}

function parseRules(text) {
  const rules = [];
  let start = 0;
  while (true) {
    const open = text.indexOf("{", start);
    if (open < 0) {
      if (text.slice(start).trim() !== "") throw new Error(`CSS without a block: ${text.slice(start).trim()}`);
      return rules;
    }
    const close = closing(text, open);
    const head = squeeze(text.slice(start, open));
    const body = text.slice(open + 1, close);
    rules.push(holdsRules.test(head) ? { head, rules: parseRules(body) } : { head, declarations: parseDeclarations(body) });
    start = close + 1;
  }
}

function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") depth++;
    if (text[i] === "}" && --depth === 0) return i;
  }
  throw new Error(`A block is not closed: ${text.slice(open, open + 60)}`);
}

function parseDeclarations(body) {
  return split(body, ";").filter((part) => part.trim() !== "").map((part) => {
    const colon = part.indexOf(":");
    if (colon < 0) throw new Error(`Not a declaration: ${part.trim()}`);
    return [part.slice(0, colon).trim(), squeeze(part.slice(colon + 1))];
  });
}

/** Splits at a character outside brackets and quotes. */
export function split(text, separator) {
  const parts = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quote !== "") quote = c === quote ? "" : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === "(" || c === "[") depth++;
    else if (c === ")" || c === "]") depth--;
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** One space where there was white space, none after commas and brackets; what stands in quotes stays. */
function squeeze(text) {
  return text.trim().split(/("[^"]*"|'[^']*')/).map((part, i) =>
    i % 2 === 1 ? part : part.replace(/\s+/g, " ").replace(/, /g, ",").replace(/\( /g, "(").replace(/ \)/g, ")")).join("");
}

export function write(rules) {
  return rules.map((rule) => rule.rules !== undefined
    ? `${rule.head}{${write(rule.rules)}}`
    : `${rule.head}{${rule.declarations.map(([name, value]) => `${name}:${value}`).join(";")}}`).join("\n");
}
