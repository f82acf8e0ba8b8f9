import { createHash } from 'node:crypto';
import type { Digest } from './event-chain.ts';

/** SHA-256 of UTF-8 text, hexadecimal. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
