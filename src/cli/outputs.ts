import { suggestion } from '../input/suggestion.ts';
import type { Renderer } from '../render/renderer.ts';
import { renderers } from '../render/renderers.ts';
import { UsageError } from './usage-error.ts';

/** One format and where it goes. */
export interface Output {
  readonly renderer: Renderer;
  /** `null` for standard output. */
  readonly file: string | null;
}

/**
 * What is to be written where.
 *
 * @param specs formats, each as `name` or `name=file`, several joined by commas; none for the default format
 * @param file where the one format goes that has no file of its own
 * @throws {UsageError} for a format that is not there, and for two that go to one place
 */
export function outputsFor(specs: readonly string[], file: string | undefined): Output[] {
  const given = specs.flatMap((spec) => spec.split(',')).filter((spec) => spec !== '');
  const outputs = (given.length > 0 ? given : [renderers[0]?.name ?? '']).map((spec) => outputFor(spec, file ?? null));
  const places = new Map<string | null, Output>();
  for (const output of outputs) {
    const other = places.get(output.file);
    if (other) throw clash(other, output);
    places.set(output.file, output);
  }
  if (file !== undefined && !places.has(file)) throw new UsageError(`--output ${file}: every format has its own file`);
  return outputs;
}

function outputFor(spec: string, file: string | null): Output {
  const at = spec.indexOf('=');
  const name = at < 0 ? spec : spec.slice(0, at);
  const renderer = renderers.find((known) => known.name === name);
  if (!renderer) {
    const names = renderers.map((known) => known.name);
    const told = `there is no format ${JSON.stringify(name)}${suggestion(name, names)}; there are ${names.join(', ')}`;
    throw new UsageError(`--format: ${told}`);
  }
  if (at >= 0 && at === spec.length - 1) throw new UsageError(`--format ${spec}: the file's name is missing`);
  return { renderer, file: at < 0 ? file : spec.slice(at + 1) };
}

function clash(a: Output, b: Output): UsageError {
  const place = a.file === null ? 'standard output' : a.file;
  const advice = `give one of them a file: ${b.renderer.name}=result.${b.renderer.extension}`;
  return new UsageError(`--format: ${a.renderer.name} and ${b.renderer.name} both go to ${place}; ${advice}`);
}
