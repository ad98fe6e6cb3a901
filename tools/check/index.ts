/**
 * Checks that no other tool makes: that documents, schema, registry and source say the same, and that the core stays
 * pure. Prints a line a fault.
 *
 * Run: npm run check:docs
 */
import { detectorDocs } from './detector-docs.ts';
import { links } from './links.ts';
import { notices } from './notices.ts';
import { purity } from './purity.ts';
import { schema } from './schema.ts';
import { usageDocs } from './usage-docs.ts';

const faults = [...schema(), ...detectorDocs(), ...usageDocs(), ...links(), ...notices(), ...purity()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
