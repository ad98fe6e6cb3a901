export { compare } from './compare.ts';
export { compareStatements } from './compare-statements.ts';
export { type Detector, defineDetector, type Finding, type FindingSide, type Place } from './detectors/detector.ts';
export type { Config, GateSettings } from './config/config.ts';
export { defineConfig } from './config/define-config.ts';
export { extractClaims } from './extract-claims.ts';
export { groupEvents } from './group-events.ts';
export { InputError, type InputErrorCode } from './input/input-error.ts';
export type * from './types.ts';
