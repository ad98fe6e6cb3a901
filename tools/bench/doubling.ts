import { compare } from '../../src/compare.ts';
import { cases } from './pipeline.ts';

/** The most that doubling an article may cost. */
const bound = 2.3;

/** The text of the fixtures again and again, up to a length. */
function textOf(length: number): string {
  const all = cases()
    .flat()
    .map(({ text }) => text)
    .join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function secondsFor(length: number): number {
  const text = textOf(length);
  const began = performance.now();
  compare([{ id: 'long', text }]);
  return (performance.now() - began) / 1000;
}

/** How the time of the whole grows with the length of one article, up to a million characters. */
export function doubling(): void {
  console.log(`One article of growing length (doubling may cost at most ${bound} times)`);
  secondsFor(2 ** 14);
  let before = Number.NaN;
  for (let length = 2 ** 16; length <= 2 ** 20; length *= 2) {
    const seconds = Math.min(secondsFor(length), secondsFor(length));
    const ratio = seconds / before;
    const told = Number.isNaN(ratio) ? '' : `  ${ratio.toFixed(2)} times${ratio > bound ? ', too much' : ''}`;
    console.log(`  ${String(length).padStart(8)} characters ${seconds.toFixed(2).padStart(7)} s${told}`);
    before = seconds;
  }
}
