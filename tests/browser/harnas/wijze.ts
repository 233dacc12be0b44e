/** The ways in which pages are walked, each a project of playwright.config.ts. */
export const wijzen = {
  muis: 'met de muis',
  toetsenbord: 'alleen met het toetsenbord',
  'zonder-script': 'zonder JavaScript',
  smal: '320 pixels breed',
  zoom: '400 % vergroot',
} as const;

export type Wijze = keyof typeof wijzen;

/** What a project of playwright.config.ts sets beside the options of Playwright. */
export interface Opties {
  /** How this project walks the pages. */
  wijze: Wijze;
}
