import type { Staat } from '../harnas/staat.ts';

export default [
  { pagina: 'Aanmelden', staat: 'leeg', open: ({ page }) => page.goto('/aanmelden'), beeld: true },
] satisfies Staat[];
