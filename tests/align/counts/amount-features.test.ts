import { describe, expect, it } from 'vitest';
import { amountFeatures } from '../../../src/align/counts/amount-features.ts';
import { annotateQuantities } from '../../../src/annotate/quantity/quantity.ts';
import { segment } from '../../../src/segment/segment.ts';
import { analyseDocument } from '../../../src/syntax/analyse.ts';
import type { QuantityMention } from '../../../src/types.ts';

function figure(text: string): QuantityMention {
  const [found] = annotateQuantities(analyseDocument(segment({ id: 'a', text: `The fire destroyed ${text}.` })));
  if (!found) throw new Error(`no figure in ${text}`);
  return found;
}

describe('how two amounts lie to each other', () => {
  it.each([
    ['one digit is another', '84 homes', '94 homes', { slip: 1, far: 0, digits: 2, digitsMore: 0 }],
    ['a tenth', '30 homes', '300 homes', { slip: 0, far: 1, digits: 1 }],
    ['told to more places', '300 homes', '412 homes', { digits: 1, digitsMore: 2 }],
    ['large and close', '61,208 homes', '61,300 homes', { rare: 1 }],
    ['small and close', '61 homes', '62 homes', { rare: 0 }],
    ['about', 'about 40 homes', '60 homes', { approximate: 1, bounded: 0 }],
    ['two limits of one sort', 'at least 40 homes', 'at least 60 homes', { limits: 1, bounded: 1 }],
  ])('%s', (_, x, y, expected) => {
    const [a, b] = [figure(x), figure(y)];
    const ratio = Math.max(a.amount, b.amount) / Math.min(a.amount, b.amount);
    expect(amountFeatures(a, b, ratio)).toMatchObject(expected);
    expect(amountFeatures(b, a, ratio)).toEqual(amountFeatures(a, b, ratio));
  });
});
