import type { Page } from '@playwright/test';

/** Narrow windows: a phone of 320 pixels, and a window of 1280 by 1024 that is zoomed in to 400 % (WCAG 1.4.4 and 1.4.10). */
export const vensters = { smal: { width: 320, height: 640 }, zoom: { width: 320, height: 256 } } as const;

/** What would have to be scrolled sideways, or cannot be seen at all; empty when nothing. */
export function schuift(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const breed = document.documentElement.clientWidth;
    if (document.scrollingElement!.scrollWidth <= breed) {
      return [];
    }

    // A table may scroll in a box of its own: data that needs two dimensions is excepted.
    const inEigenVak = (een: Element | null): boolean =>
      een !== null && een !== document.body && een !== document.documentElement && (getComputedStyle(een).overflowX !== 'visible' || inEigenVak(een.parentElement));
    // The box that sticks out, or else the box whose text does.
    const steektUit = (een: Element) => een.getBoundingClientRect().right > breed + 1 || (een.scrollWidth > een.clientWidth + 1 && een.getBoundingClientRect().left + een.scrollWidth > breed + 1);
    const schuldigen = [...document.body.querySelectorAll('*')]
      .filter((een) => steektUit(een) && ![...een.children].some(steektUit) && !inEigenVak(een.parentElement))
      .map((een) => `<${een.tagName.toLowerCase()} class="${een.getAttribute('class') ?? ''}"> "${(een.textContent ?? '').trim().slice(0, 40)}" sticks out`);
    return [`the page is ${document.scrollingElement!.scrollWidth} px wide in a window of ${breed} px`, ...schuldigen.slice(0, 10)];
  });
}

/** Text that is cut off by its own box; empty when none. */
export function afgeknipt(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((een) => {
        const stijl = getComputedStyle(een);
        // Text for screen readers alone is a box of one pixel, on purpose.
        const isVerborgen = !een.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || een.clientWidth <= 1 || een.clientHeight <= 1;
        const dicht = (overloop: string) => overloop === 'hidden' || overloop === 'clip';
        const knipt = (dicht(stijl.overflowX) && een.scrollWidth > een.clientWidth + 1) || (dicht(stijl.overflowY) && een.scrollHeight > een.clientHeight + 1);
        return !isVerborgen && knipt && een.innerText.trim() !== '';
      })
      .map((een) => `<${een.tagName.toLowerCase()} class="${een.getAttribute('class') ?? ''}"> cuts off "${een.innerText.trim().slice(0, 60)}"`),
  );
}

/**
 * Targets smaller than 24 by 24 pixels (WCAG 2.5.8); empty when none.
 * Of the exceptions only that for links in text is used, which axe judges by the room around them; other small targets are refused, however far apart.
 */
export function kleineDoelen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inTekst = (een: Element) => een.matches('a') && getComputedStyle(een).display === 'inline';
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]')]
      .filter((een) => een.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !inTekst(een))
      .map((een) => ({ een, vak: een.getBoundingClientRect() }))
      .filter(({ vak }) => vak.width > 1 && vak.height > 1 && Math.min(vak.width, vak.height) < 23.99)
      .map(({ een, vak }) => `<${een.tagName.toLowerCase()}> "${(een.innerText || een.getAttribute('name') || een.id).trim().slice(0, 40)}" is ${vak.width.toFixed(1)} by ${vak.height.toFixed(1)} px`);
  });
}

/** What still moves although the visitor asked for rest (`prefers-reduced-motion`); empty when nothing. */
export function beweegt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const traag = (duur: string) => duur.split(',').some((een) => Number.parseFloat(een) * (een.trim().endsWith('ms') ? 1 : 1000) > 10);
    return [...document.querySelectorAll('*')]
      .filter((een) => {
        const stijl = getComputedStyle(een);
        return traag(stijl.transitionDuration) || (stijl.animationName !== 'none' && traag(stijl.animationDuration)) || stijl.scrollBehavior === 'smooth';
      })
      .map((een) => `<${een.tagName.toLowerCase()} class="${een.getAttribute('class') ?? ''}"> moves`);
  });
}

/** Controls that cannot be told from the page when the visitor chooses the colours (`forced-colors`); empty when none. */
export function kleurloos(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])')]
      .filter((een) => een.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && een.clientWidth > 1)
      .filter((een) => {
        const stijl = getComputedStyle(een);
        const rand = [stijl.borderTopWidth, stijl.borderBottomWidth, stijl.outlineWidth].some((breedte) => Number.parseFloat(breedte) >= 1);
        const onderstreept = stijl.textDecorationLine.includes('underline');
        return (!rand || (stijl.borderStyle === 'none' && stijl.outlineStyle === 'none')) && !onderstreept;
      })
      .map((een) => `<${een.tagName.toLowerCase()}> "${(een.innerText || een.getAttribute('name') || een.id).trim().slice(0, 40)}" has no border`),
  );
}

/** Runs something while text stands as far apart as WCAG 1.4.12 allows a visitor to set it. */
export async function metRuimeTekst<T>(page: Page, doe: () => Promise<T>): Promise<T> {
  // A sheet made by script is no inline style, so the content security policy has nothing to say about it.
  await page.evaluate(() => {
    const blad = new CSSStyleSheet();
    blad.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    Object.assign(window, { ruimeTekst: blad });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
  });
  try {
    return await doe();
  } finally {
    await page.evaluate(() => {
      const { ruimeTekst } = window as unknown as { ruimeTekst: CSSStyleSheet };
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((blad) => blad !== ruimeTekst);
    });
  }
}
