import type * as z from 'zod';
import { configurationKinds, configurationVersions } from '../../shared/contracts/configuration-versions.ts';
import { chainVerified } from '../../shared/contracts/receipts.ts';
import { caseEn } from '../../web/src/locales/office/case-en.ts';
import { configurationEn } from '../../web/src/locales/office/configuration-en.ts';
import type { Ask } from './ask-as-auditor.ts';

const withVersion = (text: string, version: number) => text.replace('{{version}}', String(version));

/** What is altered in a case, a line each, in the words that an auditor reads on its page. */
export async function caseFaults(number: string, ask: Ask): Promise<string[]> {
  const checked = await ask(`/api/complaints/${encodeURIComponent(number)}/chain`, chainVerified);
  return linesOf(checked).map((line) => `${number} ${line}`);
}

function linesOf({ brokenAt, altered }: z.infer<typeof chainVerified>): string[] {
  const { proof } = caseEn.case;
  return [
    ...(brokenAt === null ? [] : [withVersion(proof.broken, brokenAt)]),
    ...altered.map(({ what, version }) => withVersion(proof.altered[what], version)),
  ];
}

/** The kinds whose audit does not hold together, a line each. */
export async function configurationFaults(ask: Ask): Promise<{ proved: number; faults: string[] }> {
  const { kinds } = await ask('/api/configuration', configurationKinds);
  const faults: string[] = [];
  for (const { kind } of kinds) {
    const { brokenAt } = await ask(`/api/configuration/${kind}/versions`, configurationVersions);
    if (brokenAt !== null)
      faults.push(`${kind} ${withVersion(configurationEn.configuration.versions.broken, brokenAt)}`);
  }
  return { proved: kinds.length, faults };
}
