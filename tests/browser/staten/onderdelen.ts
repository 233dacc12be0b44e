import type { Staat } from '../harnas/staat.ts';

// A page of the gallery shows every state of its component; a test of the program compares these names with the gallery.
const onderdelen = [
  'Aankruisvak', 'Bestandsveld', 'Bladeren', 'Dag', 'Datumveld', 'Duurveld', 'Formulier', 'Gegevenslijst',
  'JaNeeVeld', 'Kaart', 'Kernfeiten', 'Keuzeveld', 'Kiesveld', 'Knop', 'Kruimelpad', 'Matching', 'Melding',
  'Paginaraam', 'Stappen', 'Statuslabel', 'Tabel', 'Tekstvak', 'Tekstveld', 'Tijdlijn', 'Uitklap',
  'Urenmeter', 'Veldgroep', 'Vraaginvoer',
];

export default [
  { pagina: 'Onderdelen', staat: 'overzicht', open: ({ page }) => page.goto('/onderdelen') },
  ...onderdelen.map((naam): Staat => ({ pagina: 'Onderdelen', staat: naam, open: ({ page }) => page.goto(`/onderdelen/${naam.toLowerCase()}`) })),
  { pagina: 'Onderdelen', staat: 'Tabel in het Engels', taal: 'en', open: ({ page }) => page.goto('/onderdelen/tabel') },
] satisfies Staat[];
