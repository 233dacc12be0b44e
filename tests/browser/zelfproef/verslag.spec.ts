import { expect, test } from '@playwright/test';
import { type Aantekening, proeven, type Proef } from '../harnas/toegankelijk.ts';
import { type Reis, vast, verslagTekst } from '../harnas/verslagtekst.ts';

const alles = Object.keys(proeven) as Proef[];
const start: Aantekening = { pagina: 'Start', staat: 'leeg', wijze: 'muis', proeven: alles, besteGebruik: [], onbeslist: ['color-contrast'], toegepast: ['color-contrast', 'label'] };
const zaak: Aantekening = { pagina: 'Zaak', staat: 'gesloten', wijze: 'muis', proeven: ['smal'], besteGebruik: ['region'], onbeslist: [], toegepast: ['label'] };
const zaakMeer: Aantekening = { ...zaak, wijze: 'zoom', proeven: ['zoom'], besteGebruik: ['heading-order'] };
const reizen: Reis[] = [
  { naam: 'Logboek: een regel', wijzen: ['zoom', 'muis'] },
  { naam: 'Aanmelden', wijzen: ['zonder-script'] },
];

test('The report has a line for every state, with what was tried in any project', () => {
  const tekst = verslagTekst([zaak, start, zaakMeer], reizen);

  expect(tekst).toContain('| Start | leeg | alles | 0 |  | `color-contrast` |');
  expect(tekst).toContain('| Zaak | gesloten | 320 pixels breed, 400 % vergroot | 0 | `heading-order`, `region` |  |');
  expect(tekst).toContain('| Logboek: een regel | ja |  |  |  | ja |');
});

test('The report names per success criterion the rules that found something to judge, and all 55 criteria', () => {
  const tekst = verslagTekst([start], reizen);

  expect(tekst).toContain('| 1.4.3 Contrast (minimum) | AA | `color-contrast` | axe, licht, axe, donker |');
  expect(tekst).toContain('| 1.2.1 Louter-geluid en louter-videobeeld (vooraf opgenomen) | A |  |  |');
  expect(tekst.match(/^\| \d+\.\d+\.\d+ /gm)).toHaveLength(55);
});

test('The report does not depend on the order in which the workers were done', () => {
  expect(verslagTekst([zaakMeer, start, zaak], [...reizen].reverse())).toBe(verslagTekst([start, zaak, zaakMeer], reizen));
});

test('What axe could not decide is no difference between two reports; everything else is', () => {
  const anders = (over: Partial<Aantekening>) => vast(verslagTekst([{ ...start, ...over }], reizen));

  expect(anders({ onbeslist: [] })).toBe(anders({}));
  expect(anders({ staat: 'gevuld | vol' })).not.toBe(anders({}));
  expect(anders({ besteGebruik: ['region'] })).not.toBe(anders({}));
  expect(anders({ proeven: ['smal'] })).not.toBe(anders({}));
  expect(vast(verslagTekst([start], [{ ...reizen[0]!, wijzen: ['muis'] }, reizen[1]!]))).not.toBe(anders({}));
});
