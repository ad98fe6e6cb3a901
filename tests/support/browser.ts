import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser to test in: `CHROMIUM_PATH`, or Debian's; `null` where there is none. Nothing is downloaded. */
export function browserPath(): string | null {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // As root, as in containers, the sandbox does not start; the pages are the project's own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}
