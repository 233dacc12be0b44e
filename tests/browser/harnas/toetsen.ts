import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hand.ts';

const hoogstens = 400;

/** With the keyboard alone: Tab, Enter, Space, the arrows and typing. */
export const toetsen: Hand = {
  async klik(doel) {
    await tabNaar(doel);
    await doel.page().keyboard.press('Enter');
  },

  async vul(doel, tekst) {
    await tabNaar(doel);
    await doel.page().keyboard.press('ControlOrMeta+A');
    await (tekst ? doel.page().keyboard.type(tekst) : doel.page().keyboard.press('Delete'));
  },

  async kies(doel, optie) {
    await tabNaar(doel);
    const gekozen = () => doel.evaluate((veld) => (veld as HTMLSelectElement).selectedOptions[0]?.label.trim());
    const aantal = await doel.locator('option').count();
    await doel.page().keyboard.press('Home');
    for (let stap = 0; stap < aantal && (await gekozen()) !== optie; stap++) {
      await doel.page().keyboard.press('ArrowDown');
    }

    expect(await gekozen(), `the option can be reached with the arrows`).toBe(optie);
  },

  async vink(doel, aan = true) {
    await tabNaar(doel);
    if ((await doel.isChecked()) !== aan) {
      await doel.page().keyboard.press('Space');
    }

    await expect(doel).toBeChecked({ checked: aan });
  },

  // The dialog of the system is no page; what is tested is that the field can be reached.
  async voegToe(doel, ...bestanden) {
    await tabNaar(doel);
    await doel.setInputFiles(bestanden);
  },
};

/**
 * Goes with Tab (or Shift+Tab when it stands before us) to an element, and checks that its focus can be seen.
 * A radio button is reached as people do: Tab to the group, arrows within it.
 */
export async function tabNaar(doel: Locator): Promise<void> {
  const page = doel.page();
  await expect(doel).toBeVisible();
  await expect(doel).toBeEnabled();
  for (let stap = 0; stap <= hoogstens; stap++) {
    const waar = await doel.evaluate(plaats);
    if (waar === 'hier') {
      const gebrek = await page.evaluate(focusgebrek);
      expect(gebrek, `focus on ${doel}`).toBeNull();
      return;
    }

    await page.keyboard.press({ groep: 'ArrowDown', ervoor: 'Shift+Tab', erna: 'Tab' }[waar]);
  }

  throw new Error(`${doel} cannot be reached with ${hoogstens} presses of Tab.`);
}

// Runs in the page: where the element is, seen from the focus.
function plaats(doel: Element): 'hier' | 'groep' | 'ervoor' | 'erna' {
  const nu = document.activeElement;
  if (nu === doel) {
    return 'hier';
  }

  const isRonde = (een: Element | null): een is HTMLInputElement => een instanceof HTMLInputElement && een.type === 'radio';
  if (isRonde(doel) && isRonde(nu) && doel.name === nu.name && doel.form === nu.form) {
    return 'groep';
  }

  const staatErvoor = nu && nu !== document.body && (nu.compareDocumentPosition(doel) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return staatErvoor ? 'ervoor' : 'erna';
}

/** Runs in the page: why the focus cannot be seen, or null when it can (WCAG 2.4.7 and 2.4.11). */
export function focusgebrek(): string | null {
  const nu = document.activeElement;
  if (!nu || nu === document.body) {
    return 'nothing has the focus';
  }

  // A control that is drawn by its label shows the focus there.
  const getekend = [nu, ...(nu instanceof HTMLInputElement ? (nu.labels ?? []) : [])];
  const zichtbaar = getekend.some((een) => {
    const stijl = getComputedStyle(een);
    const breed = stijl.outlineStyle === 'auto' || (stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2);
    return breed && !/rgba\(.*, 0\)|transparent/.test(stijl.outlineColor);
  });
  if (!zichtbaar) {
    return `no outline of 2 pixels around <${nu.tagName.toLowerCase()}> ${nu.textContent?.trim().slice(0, 40)}`;
  }

  // Some of it must be seen, not all: of a tall field the browser brings the line of the caret into view.
  const vak = nu.getBoundingClientRect();
  const links = Math.max(vak.left, 0);
  const boven = Math.max(vak.top, 0);
  const breedte = Math.min(vak.right, innerWidth) - links;
  const hoogte = Math.min(vak.bottom, innerHeight) - boven;
  const delen = breedte > 0 && hoogte > 0 ? [0.5, 0.1, 0.9] : [];
  const inBeeld = delen.flatMap((over) => delen.map((neer) => [links + breedte * over, boven + hoogte * neer] as const));
  const raakt = inBeeld.some(([x, y]) => {
    const bovenste = document.elementFromPoint(x, y);
    return bovenste !== null && getekend.some((een) => een.contains(bovenste) || bovenste.contains(een));
  });
  return raakt ? null : `<${nu.tagName.toLowerCase()}> ${nu.textContent?.trim().slice(0, 40)} has the focus but is covered or out of view`;
}

/** Forbids the mouse: whatever moves or presses it, in the test or by a short cut of the tool, fails the test. */
export async function verbiedMuis(page: Page): Promise<void> {
  await page.addInitScript(() => addEventListener('pointerdown', () => console.error('The mouse was used in a journey with the keyboard alone.'), true));
}
