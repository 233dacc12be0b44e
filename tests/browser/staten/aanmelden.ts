import type { Staat } from '../harnas/staat.ts';

export default [
  { pagina: 'Aanmelden', staat: 'leeg', open: ({ page }) => page.goto('/aanmelden'), beeld: true },
  { pagina: 'Aanmelden', staat: 'in het Engels', taal: 'en', open: ({ page }) => page.goto('/aanmelden') },
] satisfies Staat[];
