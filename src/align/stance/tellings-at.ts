import type { Tree } from '../../syntax/tree.ts';
import { type Composed, composed, times } from './composed.ts';
import { directionAt } from './directions.ts';
import { holderOf } from './holder.ts';
import { modifiedNoun, type Site, siteAt } from './scope.ts';
import { type Secondary, secondaryAt } from './states.ts';
import { hadThing } from './things.ts';
import { toldTheme } from './told-themes.ts';

/** What one word tells: where it stands, and what is made of it. */
export interface Telling {
  readonly index: number;
  readonly site: Site;
  readonly state: Composed;
}

/** Everything that the word at `index` tells. */
export function tellingsAt(tree: Tree, index: number): Telling[] {
  const site = siteAt(tree, index);
  const [beside, had, theme] = [secondaryAt(tree, index), hadThing(tree, index), toldTheme(tree, index)];
  const found: Telling[] = [];
  if (site)
    found.push({ index, site, state: composed(tree, site === 'attribute' ? modifiedNoun(tree, index) : index) });
  if (beside) found.push({ index, site: 'state', state: besideState(tree, beside) });
  if (had) found.push({ index, site: 'thing', state: under(composed(tree, had.verb), had.verb, had.sign) });
  const way = directionAt(tree, index);
  if (way)
    found.push({ index, site: 'direction', state: way.verb < 0 ? composed(tree, way.of) : composed(tree, way.verb) });
  if (theme) found.push({ index: theme.theme, site: 'theme', state: theme.state });
  return found;
}

function under(state: Composed, verb: number, sign: 1 | -1): Composed {
  return { ...state, sign: times(state.sign, sign), operators: [...state.operators, verb] };
}

/** "called the law *unfair*": whoever calls it so says so. */
function besideState(tree: Tree, { verb, judged, sign }: Secondary): Composed {
  const state = under(composed(tree, verb), verb, sign);
  return judged && state.mode === 'fact' ? { ...state, mode: 'said', holder: holderOf(tree, verb) } : state;
}
