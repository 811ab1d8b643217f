import type { Inject, Release } from '../inject.ts';
import type { Check, Found, Path } from './check.ts';

/** Awaiting what nobody was asked to do, and kinds that do not fit what is written. */
export const findExpectationProblems: Check = ({ injects, decisions, forms, press }) => {
  const awaiting = new Map(injects.map((inject) => [inject.id, inject]));
  const absent = ({ absent }: Release, path: Path): Found[] => {
    const awaited = absent && awaiting.get(absent.inject);
    if (!awaited || awaited.expect) return [];
    return [
      {
        code: 'absent-without-expectation',
        path: [...path, 'absent', 'inject'],
        message: `Dit wacht op een actie na "${awaited.id}", maar daar wordt geen actie verwacht.`,
        remedy: `Zet expect bij "${awaited.id}", of kies een andere aanleiding.`,
      },
    ];
  };
  return [
    ...injects.flatMap((inject, i) => [
      ...absent(inject.release, ['injects', i, 'release']),
      ...kindProblems(inject, ['injects', i]),
    ]),
    ...decisions.flatMap(({ opens }, i) => absent(opens, ['decisions', i, 'opens'])),
    ...forms.flatMap(({ opens }, i) => absent(opens, ['forms', i, 'opens'])),
    ...press.flatMap(({ opens }, i) => absent(opens, ['press', i, 'opens'])),
  ];
};

function kindProblems(inject: Inject, at: Path): Found[] {
  if (inject.kind === 'expected-action' && !inject.expect) {
    return [
      {
        code: 'expectation-missing',
        path: [...at, 'kind'],
        message: 'Deze inject verwacht een actie, maar er staat niet welke.',
        remedy: 'Schrijf expect met action, sign en within, of maak er een contextual inject van.',
      },
    ];
  }
  if (inject.kind === 'contextual' && inject.expect) {
    return [
      {
        code: 'expectation-unexpected',
        path: [...at, 'kind'],
        message: 'Deze inject heet contextual, maar er staat wel een verwachte actie bij.',
        remedy: 'Maak er kind: expected-action van, of haal expect weg.',
      },
    ];
  }
  return inject.kind === 'contingency' && inject.release.at !== undefined
    ? [
        {
          code: 'contingency-without-trigger',
          path: [...at, 'release', 'at'],
          message: 'Een contingency volgt op wat de teams doen of laten, maar deze heeft een vaste tijd.',
          remedy: 'Gebruik absent, after of manual, of maak er een contextual inject van.',
        },
      ]
    : [];
}
