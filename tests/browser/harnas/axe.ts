import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The tags of WCAG 2.2 level A and AA. Not one rule under them is switched off. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe found in one page as it stood. */
export interface Bevindingen {
  /** A sentence per rule of WCAG that is violated, with every place. */
  overtredingen: string[];

  /** Rules that are good practice and no success criterion, as `heading-order`. */
  besteGebruik: string[];

  /** Rules of WCAG of which axe could not decide: a person has to look. */
  onbeslist: string[];

  /** Rules of WCAG that found something to judge. */
  toegepast: string[];
}

/** Runs axe on the page as it stands. It is given to the page by the debugger, so the content security policy stays in force. */
export async function axeOp(page: Page): Promise<Bevindingen> {
  await page.evaluate(axe.source);
  const uitslag = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations', 'incomplete'] }),
    [...wcag, 'best-practice'],
  );
  const isWcag = (regel: axe.Result) => regel.tags.some((tag) => wcag.includes(tag));
  const namen = (regels: axe.Result[]) => regels.map((regel) => regel.id);
  return {
    overtredingen: uitslag.violations.filter(isWcag).map(zin),
    besteGebruik: namen(uitslag.violations.filter((regel) => !isWcag(regel))),
    onbeslist: namen(uitslag.incomplete.filter(isWcag)),
    toegepast: namen([...uitslag.passes, ...uitslag.violations, ...uitslag.incomplete].filter(isWcag)),
  };
}

function zin(regel: axe.Result): string {
  const plaatsen = regel.nodes.map((plaats) => `    ${plaats.target.join(' ')}: ${(plaats.failureSummary ?? '').replaceAll(/\s+/g, ' ')}`);
  return [`${regel.id} (${regel.tags.filter((tag) => /^wcag\d{3,}/.test(tag)).join(', ')}): ${regel.help}`, ...plaatsen].join('\n');
}
