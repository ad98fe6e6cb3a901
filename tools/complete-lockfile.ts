/**
 * Adds to package-lock.json the optional builds for other platforms that npm left out.
 *
 * npm writes a lockfile without the optional packages it did not install (npm/cli issue 4828), and `npm ci` then
 * refuses that lockfile. Run this after `npm install`: it does nothing where nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };

/** npm looks a package up from the folder of the one that asks for it outwards. */
function isLocked(from: string, name: string): boolean {
  const folders = from.split('/node_modules/');
  return (
    folders.some((_, i) => `${folders.slice(0, i + 1).join('/node_modules/')}/node_modules/${name}` in lock.packages) ||
    `node_modules/${name}` in lock.packages
  );
}

function platformEntry(name: string, version: string): LockedPackage {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  return { version, ...(cpu && { cpu: [cpu] }), dev: true, optional: true, ...(os && { os: [os] }) };
}

let added = 0;
for (const [from, locked] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    // A range names no version to write down; only the exactly pinned builds of one platform are meant.
    if (!/^\d/.test(version) || isLocked(from, name)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, version);
    added++;
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
if (added > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages added to package-lock.json`);
