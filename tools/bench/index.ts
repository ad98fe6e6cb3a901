/**
 * Measures speed: each stage and the whole, how time grows with length, and the start of the command line.
 *
 * Run: npm run bench [pipeline|doubling|segment|start-up ...]
 */
import { doubling } from './doubling.ts';
import { pipeline } from './pipeline.ts';
import { startUp } from './start-up.ts';

const sections: Record<string, () => unknown> = { pipeline, doubling, 'start-up': startUp };
const wanted = process.argv.slice(2);
for (const [name, section] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await section();
  console.log('');
}
