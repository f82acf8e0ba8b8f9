import * as z from 'zod';
import { type RefusalReason, refusalReason } from '../../shared/contracts/refusal-reason.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';

const reasons = z.object({ refusalReasons: z.array(refusalReason) });

/** The reasons of refusal that a taxonomy no longer has. */
export function retiredReasons(before: unknown, after: unknown): RefusalReason[] {
  const [old, kept] = [reasons.safeParse(before), reasons.parse(after)];
  const codes = kept.refusalReasons.map(({ code }) => code);
  return (old.data?.refusalReasons ?? []).filter(({ code }) => !codes.includes(code));
}

/** What becomes of a reason that is retired: who may still be refused with it. */
export const noteOfRetired = ({ name }: RefusalReason): Bilingual => ({
  zh: `理由“${name.zh}”停用：生效前登记的案件仍可以此不予受理，已用的仍显示原文；新登记的案件不再列出。`,
  en: `The reason “${name.en}” is retired: cases filed before can still be refused with it and keep its words; new ones are not offered it.`,
});
