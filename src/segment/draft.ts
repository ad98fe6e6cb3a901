import { cutsOf } from './cuts.ts';
import type { Block, BlockKind, Dateline, SegmentedSentence, SurfaceToken } from './document.ts';
import type { Placed } from './layout.ts';

/** Blocks and sentences as they are gathered, passage by passage. */
export interface Draft {
  readonly blocks: Block[];
  readonly sentences: SegmentedSentence[];
}

type SpeakingKind = SegmentedSentence['kind'];
const SPEAKING: ReadonlySet<BlockKind> = new Set<SpeakingKind>(['title', 'heading', 'caption', 'paragraph']);

const speaks = (kind: BlockKind): kind is SpeakingKind => SPEAKING.has(kind);

function blockOf({ passage }: Placed, kind: BlockKind, start: number, end: number, repeats: number | undefined): Block {
  const { field } = passage;
  return repeats === undefined ? { start, end, kind, field } : { start, end, kind, field, repeats };
}

/**
 * Adds the blocks and sentences of a passage. `repeats` is the block this passage repeats; the sentences of the one
 * with the dateline begin behind it.
 */
export function addPassage(
  draft: Draft,
  text: string,
  placed: Placed,
  dateline: Dateline | null,
  repeats: number | undefined,
): void {
  const { start, end, field } = placed.passage;
  if (!speaks(placed.kind)) {
    draft.blocks.push(blockOf(placed, placed.kind, start, end, repeats));
    return;
  }
  for (const cut of cutsOf(text, placed, dateline?.start === start ? dateline.end : start)) {
    const block = draft.blocks.push(blockOf(placed, cut.kind, cut.start, cut.end, repeats)) - 1;
    if (!speaks(cut.kind)) continue;
    const { kind } = cut;
    const repeated = repeats !== undefined;
    for (const tokens of cut.sentences) {
      const first = (tokens[0] as SurfaceToken).start;
      const last = (tokens.at(-1) as SurfaceToken).end;
      draft.sentences.push({ start: first, end: last, field, block, kind, repeated, tokens });
    }
  }
}
