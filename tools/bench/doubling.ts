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

/** Seconds of processor time, which hold on a busy machine too. */
function secondsFor(length: number, articles: number): number {
  const text = textOf(length);
  const before = process.cpuUsage();
  compare(Array.from({ length: articles }, (_, i) => ({ id: `a${i}`, text: `Report ${i}. ${text}` })));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function grow(articles: number, longest: number): void {
  let before = Number.NaN;
  for (let length = 2 ** 16; length <= longest; length *= 2) {
    const seconds = secondsFor(length, articles);
    const ratio = seconds / before;
    const told = Number.isNaN(ratio) ? '' : `  ${ratio.toFixed(2)} times${ratio > bound ? ', too much' : ''}`;
    console.log(`  ${articles} x ${String(length).padStart(8)} characters ${seconds.toFixed(2).padStart(7)} s${told}`);
    before = seconds;
  }
}

/** How the time of the whole grows with the length of one article, up to a million characters, and of two. */
export function doubling(): void {
  console.log(`Articles of growing length (doubling may cost at most ${bound} times)`);
  secondsFor(2 ** 15, 1);
  grow(1, 2 ** 20);
  grow(2, 2 ** 18);
}
