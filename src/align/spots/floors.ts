import { ORDINALS } from '../../lexicon/en/numbers.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Told } from './spot.ts';

const FIGURE = /^(\d{1,3})(st|nd|rd|th)$/;
const TO = /^(enter|reach|storm|into|to|toward|towards|onto)$/;
/** So many words before a floor tell whether somebody went there. */
const REACH = 9;

/** The floors that a sentence names, as where somebody went or where something was: "a *fifth-floor* office". */
export function floorsIn({ words }: Tree): Told[] {
  return words.flatMap((_, at): Told[] => {
    const floor = floorAt(words, at);
    if (floor === null) return [];
    const isGoal = words.slice(Math.max(0, at - REACH), at).some(({ lemma }) => TO.test(lemma.toLowerCase()));
    return [{ of: new Set([isGoal ? 'goal' : 'scene']), loose: true, ...floor }];
  });
}

function floorAt(words: readonly Token[], at: number): Pick<Told, 'value' | 'text'> | null {
  const text = words[at]?.text ?? '';
  const form = text.toLowerCase();
  if (form === 'basement') return { value: form, text };
  const level = words[words[at - 1]?.text === '-' ? at - 2 : at - 1]?.text ?? '';
  if (form === 'floor') return ofLevel(level, `${level} floor`);
  return form.endsWith('-floor') ? ofLevel(form.slice(0, -'-floor'.length), text) : null;
}

function ofLevel(level: string, text: string): Pick<Told, 'value' | 'text'> | null {
  const form = level.toLowerCase();
  const number = ORDINALS.get(form) ?? Number(FIGURE.exec(form)?.[1] ?? Number.NaN);
  return Number.isNaN(number) ? null : { value: String(number), text };
}
