import type { Tree } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

const DIRECTION = /^(north|south|east|west)(ward|wards|bound)?$/;
const MOVES = /^(travel|head|drive|go|walk|run|move|ride|proceed|flee|speed|fly|sail|turn|pull|stop|speeding)$/;
/** So many words before a direction is the verb looked for, and so many behind it the street. */
const REACH = 6;
const OPENS = /^(on|along|onto|up|down)$/;
const STREETS: Readonly<Record<string, string>> = {
  st: 'street',
  ave: 'avenue',
  av: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  hwy: 'highway',
  rt: 'route',
  'i-': 'interstate',
};

/** In which direction a sentence says that somebody moved along a named way: "heading *north* on Elm Street". */
export function headingsIn({ words }: Tree): Told[] {
  return words.flatMap(({ text }, at): Told[] => {
    const value = DIRECTION.exec(text.toLowerCase())?.[1];
    if (value === undefined) return [];
    const isMoving = words.slice(Math.max(0, at - REACH), at).some(({ lemma }) => MOVES.test(lemma.toLowerCase()));
    const way = isMoving ? wayBehind(at) : '';
    return way === '' ? [] : [{ of: new Set([way]), loose: false, value, text: `${text} on ${way}` }];
  });

  function wayBehind(at: number): string {
    const next = words.findIndex(({ text }, index) => index > at && index <= at + 2 && OPENS.test(text.toLowerCase()));
    if (next < 0) return '';
    const name: string[] = [];
    for (const { text } of words.slice(next + 1, next + 1 + REACH)) {
      if (/^(the|state|u\.s\.)$/i.test(text) && name.length === 0) continue;
      if (!/^[\p{Lu}\d]/u.test(text)) break;
      const plain = text.toLowerCase().replace(/\.$/, '');
      name.push(STREETS[plain] ?? plain);
      if (/street|avenue|road|boulevard|drive|lane|parkway|place/.test(name.at(-1) ?? '') || name.length > 2) break;
    }
    return name.join(' ');
  }
}
