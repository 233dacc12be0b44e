import type { Locator } from '@playwright/test';

/** How a visitor works a page. Journeys are written with it once, and walked with the mouse and with the keyboard alone. */
export interface Hand {
  /** Activates a link, a button or a summary. */
  klik(doel: Locator): Promise<void>;

  /** Replaces what stands in a text field. */
  vul(doel: Locator, tekst: string): Promise<void>;

  /** Chooses the option with this text in a select. */
  kies(doel: Locator, optie: string): Promise<void>;

  /** Makes a checkbox checked or not, or a radio button chosen. */
  vink(doel: Locator, aan?: boolean): Promise<void>;

  /** Gives files to a file field. */
  voegToe(doel: Locator, ...bestanden: string[]): Promise<void>;
}

/** With a mouse. */
export const muis: Hand = {
  klik: (doel) => doel.click(),
  vul: (doel, tekst) => doel.fill(tekst),
  kies: async (doel, optie) => void (await doel.selectOption({ label: optie })),
  vink: (doel, aan = true) => doel.setChecked(aan),
  voegToe: (doel, ...bestanden) => doel.setInputFiles(bestanden),
};
