import { expect, it } from 'vitest';
import { anInjectWhen, aStoryDocument, aStoryScenario, aStoryWith } from '../../tests/support/a-story-scenario.ts';
import { anInject, changedInjects } from '../../tests/support/changed-injects.ts';
import { runSheet } from './run-sheet.ts';
import { truthSheet } from './truth-sheet.ts';

it('[SC4] the run sheet has the course, the questions in order, and what is done by hand', () => {
  const sheet = runSheet(aStoryScenario());
  expect(sheet).toContain('<td>05:00</td><td>09:25</td><td>Elkaar vinden</td>');
  const order = ['Formulier: Sitrap', 'Besluit: Naar Tonny', 'Persconferentie', 'Formulier: Gezamenlijk plan'];
  const places = order.map((what) => sheet.indexOf(what));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(sheet).toContain('<li>Bep wordt ongerust: Als niemand gaat kijken.</li>');
  expect(sheet).toContain('Stopwoord: Anker');
});

it('[SC4] the truth sheet says who knows what, where it is told, and when it ends how', () => {
  const sheet = truthSheet(aStoryScenario());
  expect(sheet).toContain('<td>licht</td><td>Bij Tonny brandt al twee nachten licht.</td><td>Wijkteam</td>');
  expect(sheet).toContain('inj-1 (Licht bij Tonny)');
  expect(sheet).toContain('rolkaart huisarts bij gc');
  expect(sheet).toContain('<td>Samen gezien</td><td>Tonny staat op Gevonden</td>');
  expect(sheet).toContain('in alle andere gevallen');
});

it('[SC4] the truth sheet says of a fact what tells it, not what merely asks for it', () => {
  const asks = anInjectWhen('vraagt', { fact: { id: 'licht', is: 'placed' } });
  const says = anInject('vertelt', {
    facts: ['licht'],
    variants: [
      {
        when: { contact: {} },
        facts: ['licht'],
        content: { channel: 'mail', mail: { subject: 'Licht', body: 'Er brandt licht.' } },
      },
    ],
  });
  const sheet = truthSheet(aStoryWith(asks, says));
  const [row = ''] = sheet.match(/<td>licht<\/td>.*?<\/tr>/) ?? [];
  expect(row).not.toContain('vraagt');
  expect(row).toContain('inj-1 (Licht bij Tonny)');
  expect(row.split('vertelt (Bericht vertelt)')).toHaveLength(2);
  expect(row).toContain('mail van Bep de Rooij, ruis van Mo</td>');
});

it('[SC4] the truth sheet begins with what really goes on, where the author wrote that', () => {
  const truth = ['Tonny zit verward thuis.', 'Haar zus <bestaat> niet.'];
  const sheet = truthSheet(aStoryScenario({ truth }));
  expect(sheet).toContain('<li>Tonny zit verward thuis.</li><li>Haar zus &lt;bestaat&gt; niet.</li>');
  expect(sheet.indexOf('Tonny zit verward thuis.')).toBeLessThan(sheet.indexOf('Wie weet wat'));
  expect(truthSheet(aStoryScenario())).not.toContain('De waarheid');
});

it('[SC4] the truth sheet says of a fact whether it comes by phone or by mail', () => {
  const conversation = {
    mood: 'rustig',
    opening: 'Met Bep.',
    lines: [{ id: 'vraag', say: 'Wat zag u?', answer: 'Er brandt licht.', facts: ['licht'] }],
    otherwise: ['Wat zegt u?'],
    closing: 'Dag.',
  };
  const { actors } = aStoryDocument();
  const phoned = actors.map((actor) => (actor.id === 'bep' ? { ...actor, replies: [], conversation } : actor));
  const [row = ''] = truthSheet(aStoryScenario({ actors: phoned })).match(/<td>licht<\/td>.*?<\/tr>/) ?? [];
  expect(row).toContain('telefoon met Bep de Rooij');
  expect(row).not.toContain('mail van Bep de Rooij');
});

it('[SC4] what an author writes cannot become part of the page', () => {
  const sheet = runSheet(aStoryScenario({ title: '<script>alert(1)</script> & "meer"' }));
  expect(sheet).not.toContain('<script>');
  expect(sheet).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;meer&quot;');
});

it('[SC4] the run sheet says when and of whom something is asked, and of long texts the beginning', () => {
  const [point] = aStoryDocument().decisions ?? [];
  const [sitrap, plan] = aStoryDocument().forms ?? [];
  if (!point || !sitrap || !plan) throw new Error('the story scenario asks things');
  const sheet = runSheet(
    aStoryScenario({
      decisions: [{ ...point, opens: { after: { inject: 'inj-3', delay: '01:30' } } }],
      forms: [sitrap, plan, { ...sitrap, id: 'eigen', title: 'Eigen', teams: ['gc'] }],
      injects: [
        ...changedInjects({}),
        anInject('hand', { release: { manual: 'Alleen als het stil is. Anders niet.' } }),
      ],
      contentNote: 'Over ziekte.\n\nEn nog meer.',
      optOutWord: '<b>',
    }),
  );
  for (const line of [
    '03:30 Besluit: Naar Tonny (elk team)',
    '01:00 Formulier: Sitrap (elk team)',
    '01:00 Formulier: Eigen (Centrum)',
    'als het zover is Formulier: Gezamenlijk plan (samen)',
    '<li>1. Kern: Het hoognodige.</li>',
    '<li>Bericht hand: Alleen als het stil is.</li>',
    '<p>Over ziekte.</p>',
    'Stopwoord: &lt;b&gt;.',
  ]) {
    expect(sheet).toContain(line);
  }
});

it('[SC4] the truth sheet says whose a fact is, what moves the story, and the paper of each ending', () => {
  const fact = (id: string, more: object) => ({ id, text: `Over ${id}.`, kind: 'case' as const, ...more });
  const sheet = truthSheet(
    aStoryScenario({
      summary: 'Kort & goed.',
      facts: [
        { id: 'licht', text: 'Licht.', kind: 'common' },
        fact('insuline', { cell: { seat: 'gc-huisarts' } }),
        fact('sleutelkluis', { cell: { team: 'gc', profession: 'huisarts' } }),
        fact('los', {}),
      ],
    }),
  );
  for (const line of [
    '<p class="lead">Alleen voor docenten. Kort &amp; goed.</p>',
    '<td>Licht.</td><td>iedereen</td>',
    '<td>Over insuline.</td><td>huisarts bij gc</td>',
    '<td>Over sleutelkluis.</td><td>Huisarts, Centrum</td>',
    '<td>Over los.</td><td>niemand bij het begin</td>',
    '<li>Twee stukken liggen op het bord. (van de feiten ',
    '<li>Tonny: Onbekend → Gevonden</li>',
    '<td>Samen gezien</td><td>Tonny staat op Gevonden</td><td>Buurvrouw op tijd gevonden</td>',
  ]) {
    expect(sheet).toContain(line);
  }
});
