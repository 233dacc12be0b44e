import type { Staat } from '../harnas/staat.ts';

const rollen = { anna: 'werknemer', wouter: 'werkgever', iris: 'jobcoach', loes: 'administratief medewerker', maria: 'toetser', olga: 'besluitnemer', quinty: 'beleid', rob: 'beheer' };

export default [
  ...Object.entries(rollen).map(([persona, rol]): Staat => ({ pagina: 'Start', staat: rol, als: persona, open: ({ page }) => page.goto('/') })),
  { pagina: 'Start', staat: 'in het Engels', als: 'anna', taal: 'en', open: ({ page }) => page.goto('/') },
  { pagina: 'Start', staat: 'werkgever zonder zaken', als: 'wilma', open: ({ page }) => page.goto('/') },
  { pagina: 'Start', staat: 'uitvoerder, in het Engels', als: 'maria', taal: 'en', open: ({ page }) => page.goto('/') },
  { pagina: 'Niet gevonden', staat: 'in het Engels', als: 'anna', taal: 'en', open: ({ page }) => page.goto('/bestaat-niet') },
  { pagina: 'Toegankelijkheid', staat: 'verklaring, in het Engels', taal: 'en', open: ({ page }) => page.goto('/toegankelijkheid') },
  { pagina: 'Niet gevonden', staat: 'niet aangemeld', open: ({ page }) => page.goto('/bestaat-niet') },
  { pagina: 'Niet gevonden', staat: 'aangemeld', als: 'anna', open: ({ page }) => page.goto('/bestaat-niet') },
  { pagina: 'Toegankelijkheid', staat: 'verklaring', open: ({ page }) => page.goto('/toegankelijkheid') },
] satisfies Staat[];
