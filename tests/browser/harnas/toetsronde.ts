import type { Page } from '@playwright/test';
import { focusgebrek } from './toetsen.ts';

const eigenVakken = 20;

/**
 * Tabs once through the whole page: everything that can be used is reached in the order of the page, nothing holds the focus,
 * and it can be seen at every stop (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11). Empty when all is well.
 */
export async function toetsronde(page: Page): Promise<string[]> {
  const gebreken: string[] = [];
  const verwacht = await page.evaluate(telDoelen);
  await page.evaluate(() => {
    // Tab begins where the focus was last; the only way back to the start is to have been there.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  let vorige = -1;
  for (let stap = 0; vorige < verwacht.length - 1 && stap < verwacht.length + eigenVakken; stap++) {
    await page.keyboard.press('Tab');
    const waar = await page.evaluate(volgnummer);
    if (waar !== 'vak' && waar !== vorige + 1) {
      gebreken.push(`Tab after "${verwacht[vorige] ?? 'the start'}" goes to "${waar === 'buiten' ? 'outside the page' : verwacht[waar]}" and not to "${verwacht[vorige + 1]}"`);
      break;
    }

    // On a long page the browser scrolls to the focus in its next frames.
    if (await page.evaluate(focusgebrek)) {
      await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
    }

    const gebrek = await page.evaluate(focusgebrek);
    if (gebrek) {
      gebreken.push(gebrek);
    }

    // A box that scrolls is a stop of the browser's own.
    if (waar === 'vak') {
      continue;
    }

    vorige = waar;
  }

  return gebreken;
}

// Runs in the page. Numbers what Tab should stop at, in the order of the page, and says its names.
function telDoelen(): string[] {
  const isTeBereiken = (een: HTMLElement) => een.tabIndex >= 0 && een.checkVisibility({ visibilityProperty: true }) && !een.matches(':disabled') && !een.closest('[inert]');
  // Of a group of radio buttons Tab stops at one: the chosen one, or the first.
  const staatInGroep = (een: HTMLElement, alle: HTMLElement[]) => {
    if (!(een instanceof HTMLInputElement) || een.type !== 'radio') {
      return true;
    }

    const groep = alle.filter((ander): ander is HTMLInputElement => ander instanceof HTMLInputElement && ander.type === 'radio' && ander.name === een.name && ander.form === een.form);
    return een === (groep.find((ander) => ander.checked) ?? groep[0]);
  };
  const alle = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')].filter(isTeBereiken);
  const stops = alle.filter((een) => staatInGroep(een, alle));
  Object.assign(window, { tabstops: stops });
  return stops.map((een) => (een.innerText || een.getAttribute('aria-label') || een.getAttribute('name') || een.id || een.tagName).trim().slice(0, 60));
}

// Runs in the page.
function volgnummer(): number | 'vak' | 'buiten' {
  const nu = document.activeElement;
  if (!nu || nu === document.body) {
    return 'buiten';
  }

  // Any button of a group stands for the group.
  const isZelfde = (een: Element) =>
    een === nu || (een instanceof HTMLInputElement && nu instanceof HTMLInputElement && een.type === 'radio' && nu.type === 'radio' && een.name === nu.name && een.form === nu.form);
  const nummer = (window as unknown as { tabstops: Element[] }).tabstops.findIndex(isZelfde);
  return nummer < 0 ? 'vak' : nummer;
}
