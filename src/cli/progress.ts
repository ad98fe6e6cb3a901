/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Tells how far a long run is. */
export interface Progress {
  /** One of the articles is done. */
  step(): void;
  /** Clears the line. */
  end(): void;
}

const silent: Progress = { step: () => {}, end: () => {} };

/** A run shorter than this shows nothing. */
const PATIENCE = 800;
const BETWEEN = 100;
const WIDTH = 24;

/** A bar with counts and the time left, on a terminal alone: none in CI, none with `--quiet`. */
export function progressOn(
  stream: ProgressStream,
  total: number,
  { quiet, env, now }: { quiet: boolean; env: Readonly<Record<string, string | undefined>>; now: () => number },
): Progress {
  if (quiet || stream.isTTY !== true || env.CI || env.TERM === 'dumb') return silent;
  const began = now();
  let done = 0;
  let shown = began;
  return {
    step() {
      done++;
      if (now() - began < PATIENCE || now() - shown < BETWEEN) return;
      shown = now();
      stream.write(`\r${bar(done, total, now() - began)}\u001b[K`);
    },
    end() {
      if (shown > began) stream.write('\r\u001b[K');
    },
  };
}

/** "[######------]  12 of 48 articles, about 9 s left". */
export function bar(done: number, total: number, milliseconds: number): string {
  const filled = Math.round((WIDTH * done) / Math.max(1, total));
  const left = Math.ceil(((milliseconds / Math.max(1, done)) * (total - done)) / 1000);
  const count = String(done).padStart(String(total).length);
  const tail = done < total ? `, about ${timeOf(left)} left` : ', comparing';
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${count} of ${total} articles${tail}`;
}

function timeOf(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
