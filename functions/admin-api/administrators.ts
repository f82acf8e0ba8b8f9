import { type ConfigurationKind, isConfigurationKind } from '../../shared/contracts/configuration-kinds.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';

/** Configuration is changed by administrators only. */
export function assertMayConfigure({ roles }: Person): void {
  if (!roles.includes('admin')) throw new ProblemError('authorisation.denied');
}

/** Auditors read what administrators do. */
export function assertMayReadConfiguration({ roles }: Person): void {
  if (!roles.includes('admin') && !roles.includes('auditor')) throw new ProblemError('authorisation.denied');
}

/** The kind that a path names. */
export function kindOf(text: string): ConfigurationKind {
  if (!isConfigurationKind(text)) throw new ProblemError('configuration.kind-unknown');
  return text;
}

/** The number of a version that a path names. */
export function versionNumberOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new ProblemError('configuration.version-unknown');
  return Number(text);
}
