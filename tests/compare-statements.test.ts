import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStatements } from '../src/compare-statements.ts';
import { InputError } from '../src/input/input-error.ts';

/** Both cannot be right. */
const CONTRADICTING: readonly (readonly [a: string, b: string, detector: string])[] = [
  ['The council approved the new bridge.', 'The council rejected the new bridge.', 'value-excluded'],
  ['The jury found the driver guilty.', 'The jury found the driver innocent.', 'value-excluded'],
  ['A man in a red coat waits at the gate.', 'A man in a blue coat waits at the gate.', 'value-excluded'],
  ['The ferry did not sail on Monday.', 'The ferry sailed on Monday.', 'negation-differs'],
  ['There is no boat in the harbour.', 'There is a boat in the harbour.', 'negation-differs'],
  ['The mayor failed to sign the treaty.', 'The mayor signed the treaty.', 'negation-differs'],
  ['Ana Brecht opened the exhibition in Graz.', 'Carl Lindholm opened the exhibition in Graz.', 'name-differs'],
  ['The summit took place in Vienna.', 'The summit took place in Lisbon.', 'place-differs'],
  ['The storm damaged 40 houses in the valley.', 'The storm damaged 90 houses in the valley.', 'count-differs'],
  ['The museum opened in 1931.', 'The museum opened in 1947.', 'time-differs'],
  ['She finished in second place in the race.', 'She finished in fifth place in the race.', 'order-differs'],
  ['The witness left before the guard arrived.', 'The guard arrived before the witness left.', 'order-differs'],
  ['The goalkeeper hit the referee.', 'The referee hit the goalkeeper.', 'roles-swapped'],
  [
    'Wolves escaped from the Linz zoo.',
    'Hoax: wolves did not escape from the Linz zoo, fake story says.',
    'report-refuted',
  ],
  ['The hotel stands near the station.', 'The hotel stands far away from the station.', 'order-differs'],
  ['She thought he had sold the boat, but he had not.', 'He had sold the boat.', 'negation-differs'],
  ['Ana did not manage to sign the lease.', 'Ana signed the lease.', 'negation-differs'],
  ['The board chose the plan rather than the budget.', 'The board chose the budget.', 'negation-differs'],
];

/** Both can be right. */
const NOT_CONTRADICTING: readonly (readonly [a: string, b: string])[] = [
  ['The council approved the new bridge.', 'The council approved the new bridge.'],
  ['The council approved the new bridge.', 'The new bridge was approved by the council.'],
  ['The goalkeeper hit the referee.', 'The referee was hit by the goalkeeper.'],
  ['The company bought a ship.', 'The firm purchased a vessel.'],
  ['The ferry sailed on Monday.', 'The ferry sailed on Monday with 40 passengers.'],
  ['The festival began in May 2019.', 'The festival began in 2019.'],
  ['About 1,000 people marched through Graz.', 'Some 990 people marched through Graz.'],
  ['It is not impossible to win.', 'It is possible to win.'],
  ['None of them backed her plan.', 'One of them did not back her plan.'],
  ['Not one, not two, but three of them missed the ferry.', 'One of them missed the ferry.'],
  ['The beetle has four ridged plates and five smooth plates.', 'The beetle has five smooth plates.'],
  ['The ferry did not sail with a red flag.', 'The ferry sailed.'],
  ['Not only the mayor came to the opening.', 'The mayor came to the opening.'],
  ['The minister met the senator.', 'The senator met the minister.'],
  ['She thought he had sold the boat, but he had not.', 'He had not sold the boat.'],
  ['The model takes account of nothing other than the weather.', 'The model takes account only of the weather.'],
  ['The task is not too different from cooking.', 'The task is similar to cooking.'],
  ['He used a fake passport at the border.', 'He used a passport at the border.'],
  ['Ana did not see the clerk sign the lease.', 'The clerk signed the lease.'],
  ['John Keller won the prize.', 'Keller won the prize.'],
];

describe('compareStatements', () => {
  it.each(CONTRADICTING)('sets “%s” against “%s”', (a, b, detector) => {
    const { relation, confidence, discrepancies } = compareStatements(a, b);
    expect(relation).toBe('contradicts');
    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(discrepancies.map((discrepancy) => discrepancy.detector)).toContain(detector);
  });

  it.each(NOT_CONTRADICTING)('lets “%s” stand beside “%s”', (a, b) => {
    expect(compareStatements(a, b).relation).not.toBe('contradicts');
  });

  it('tells agreement from a statement on another matter', () => {
    expect(compareStatements('The dam broke on Friday.', 'The dam broke on Friday.').relation).toBe('agrees');
    expect(compareStatements('The dam broke on Friday.', 'Wheat grows in Ohio.').relation).toBe('unrelated');
  });

  it('finds the sentence that a sentence of several is about', () => {
    const a = 'The dam broke on Friday. Engineers from Graz inspected the wall. Nobody was hurt.';
    const b = 'Engineers from Graz inspected the wall. The dam broke on Tuesday.';
    expect(compareStatements(a, b).relation).toBe('contradicts');
  });

  it('refuses what is no statement', () => {
    expect(() => compareStatements('', 'The dam broke.')).toThrow(InputError);
  });

  it('slices its evidence out of the statements, survives any string, and answers the same again', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [`${x} The dam did not break in 1931.`, `The dam broke in 1947. ${y}`];
        const first = compareStatements(a, b);
        for (const { article, start, end, text: shown } of first.discrepancies.flatMap(({ sides }) =>
          sides.flatMap(({ evidence }) => evidence),
        ))
          expect((article === 'a' ? a : b).slice(start, end)).toBe(shown);
        expect(compareStatements(a, b)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
