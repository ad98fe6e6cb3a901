/**
 * Speed of segmentation on long texts of every shape, in MB/s (a million code units a second), and whether time stays
 * linear: the ratio of the times for a text and for its half. Counted is the processor time of the process, the
 * garbage collector's threads included, so that the figures hold on a busy machine.
 *
 *   npx tsx tools/bench/segment.bench.ts [MEGABYTES]
 */
import { Bench } from 'tinybench';
import { segment } from '../../src/segment/segment.ts';

/** Processor time in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const size = Math.round(Number(process.argv[2] ?? 10) * 1e6);

const prose =
  'The two ministers, Ms. Kim Da-eun and J. R. Smith, agreed on Monday to spend $1.2bn on 80,000 homes by 2030. ' +
  '“It was time,” she said. “Why wait?” Officials in Washington, D.C., did not answer 1,200 e-mails at 5 p.m.\n';

const shapes: Record<string, string> = {
  'articles (paragraphs)': prose,
  'one line': prose.replace('\n', ' '),
  'lines without stops': 'Council weighs new plan\n',
  'one token': 'a',
  'only quotes': '"',
  'only curly quotes': '“',
  'only dots': '.',
  'only digits': '7',
  'only newlines': '\n',
  'only spaces': ' ',
  'only capitals': 'A',
  'only hyphens': '-',
  'only apostrophes': "'",
  'a.a.a.': 'a.',
  'open brackets': '(',
  'open brackets with spaces': '( ',
  'words of one letter': 'a ',
  'numbers with commas': '1,',
  'unclosed addresses': 'http://a.',
  'at signs': 'a@',
  'emoji sequences': '👩‍👩‍👧 ',
  'combining marks': '\u0301',
  'short lines': 'a\n',
  'glued capitals': 'aB',
  'zero-width spaces': '\u200b',
};

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

async function milliseconds(name: string, text: string): Promise<number> {
  const bench = new Bench({
    now: processorTime,
    iterations: 3,
    time: 0,
    warmupIterations: 1,
    warmupTime: 0,
    warmup: true,
  });
  bench.add(name, () => {
    segment({ id: name, text });
  });
  await bench.run();
  const { result } = bench.tasks[0] as (typeof bench.tasks)[number];
  return 'latency' in result ? result.latency.min : Number.NaN;
}

for (const [name, unit] of Object.entries(shapes)) {
  const whole = await milliseconds(name, repeated(unit, size));
  const half = await milliseconds(name, repeated(unit, size / 2));
  const speed = (size / 1e3 / whole).toFixed(1).padStart(7);
  console.log(`${name.padEnd(28)}${speed} MB/s   double/single ${(whole / half).toFixed(2)}`);
}
