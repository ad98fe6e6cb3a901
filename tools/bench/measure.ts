import { Bench } from 'tinybench';

/** Seconds that one call takes: the median of as many calls as fit the time, after a warm-up. */
export async function secondsOf(run: () => unknown, milliseconds = 600): Promise<number> {
  const bench = new Bench({ time: milliseconds, iterations: 3, warmupIterations: 1, warmupTime: 0, throws: true });
  bench.add('run', () => {
    run();
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('the measurement did not complete');
  return task.result.latency.p50 / 1000;
}

/** "12.3" or "1234": three figures that mean something. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
