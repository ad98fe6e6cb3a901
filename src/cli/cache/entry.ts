import { createHmac, timingSafeEqual } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const SIGNATURE = 32;

/**
 * A value as the bytes of an entry: the signature of key and content, then the content, packed. The signature is made
 * with the user's secret, so that nothing that another wrote is ever unpacked.
 */
export function packEntry(value: unknown, key: string, secret: Buffer): Buffer {
  const content = deflateRawSync(serialize(value), { level: 1 });
  return Buffer.concat([signatureOf(content, key, secret), content]);
}

/** The value of an entry, or `undefined` where it was not written under this key with this secret. */
export function unpackEntry(bytes: Buffer, key: string, secret: Buffer): unknown {
  const content = bytes.subarray(SIGNATURE);
  if (bytes.length <= SIGNATURE) return undefined;
  if (!timingSafeEqual(bytes.subarray(0, SIGNATURE), signatureOf(content, key, secret))) return undefined;
  return deserialize(inflateRawSync(content));
}

function signatureOf(content: Buffer, key: string, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(`variorum analysis\n${key}\n`).update(content).digest();
}
