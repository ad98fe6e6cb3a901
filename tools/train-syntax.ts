/**
 * Trains all of src/syntax anew, in order: word lexicon, lemmas, tagger, parser.
 * `npm run train:syntax -- --vectors FILE [--raw FILE.jsonl]... TRAIN.conllu...`; see docs/syntax.md. Each step is a
 * process of its own, as it must load the weights that the one before has written.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vectors: { type: 'string' }, raw: { type: 'string', multiple: true, default: [] } },
});
const { vectors } = values;
if (vectors === undefined || positionals.length === 0) throw new Error('give --vectors FILE and TRAIN.conllu');

function run(tool: string, ...words: string[]): void {
  console.log(`== ${tool}`);
  execFileSync(
    process.execPath,
    ['--max-old-space-size=6000', '--import', 'tsx', `tools/syntax/${tool}.ts`, ...words],
    {
      stdio: 'inherit',
    },
  );
}

const raw = values.raw.flatMap((path) => ['--raw', path]);
run('build-lexicon', vectors, ...positionals);
run('build-lemmas', ...positionals);
run('train-tagger', ...positionals);
run('train-parser', '--vectors', vectors, ...raw, ...positionals);
