import { describe, expect, it } from 'vitest';
import { compiledMachine, type Kernels, plainMachine } from '../../src/syntax/parser/kernels.ts';
import { openNet } from '../../src/syntax/parser/net.ts';
import { parse } from '../../src/syntax/parser/parse.ts';
import { PARSER } from '../../src/syntax/parser/parser.data.ts';
import { tag } from '../../src/syntax/tagger/tagger.ts';
import { unpackStreams } from '../../src/syntax/weights/codec.ts';

describe('kernels', () => {
  it('give the same bits in plain JavaScript as in WebAssembly', () => {
    const streams = unpackStreams(PARSER);
    const nets = [openNet(streams, compiledMachine<Kernels>), openNet(streams, plainMachine)] as const;
    for (const sentence of [
      'Ministers met .',
      'The two leaders , who met in Geneva on Monday , did not agree on a truce .',
    ]) {
      const words = sentence.split(' ');
      const tags = tag(words);
      const [compiled, plain] = nets.map((net) => parse(words, tags, net));
      expect(plain).toEqual(compiled);
      const [left, right] = nets.map(({ machine, room }) =>
        machine.floats.slice(room.scores, room.scores + words.length),
      );
      expect(right).toEqual(left);
    }
  });
});
