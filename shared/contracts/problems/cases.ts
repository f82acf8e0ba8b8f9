import type { ProblemEntry } from './problem-entry.ts';

/** A case as a whole: finding, changing, merging and redriving it. */
export const CASE_PROBLEMS = {
  'case.not-found': {
    status: 404,
    zh: '没有找到该编号的诉求，或查询码不正确，或您无权查看。',
    en: 'No case with this number, or the query code does not fit, or you may not see it.',
  },
  'case.stale-version': {
    status: 409,
    zh: '案件刚被他人更新，请刷新后再操作。',
    en: 'Somebody else has just changed this case. Reload and try again.',
  },
  'case.closed': {
    status: 409,
    zh: '案件已结束，不能再办理。',
    en: 'The case has ended; nothing more can be done on it.',
  },
  'case.complained-of-unit': {
    status: 403,
    zh: '被诉单位不得经办涉及本单位的诉求。',
    en: 'The complained-of unit may not act on a complaint about itself.',
  },
  'merge.not-now': {
    status: 409,
    zh: '只有尚未分办的诉求可以并入另一件办理中的诉求。',
    en: 'Only a case before its dispatch can be merged, and only into an open one.',
  },
  'merge.same-case': {
    status: 422,
    zh: '不能与自身合并或关联，请填写另一件的编号。',
    en: 'A case cannot be merged into or linked with itself. Give the number of the other one.',
  },
  'merge.answered': {
    status: 409,
    zh: '另一件已经答复，并入后诉求人得不到答复。请关联并单独办理，或者说明理由不予受理。',
    en: 'The other case has been answered already, so whoever is merged in would get no answer. Link the cases, or refuse this one with a reason.',
  },
  'merge.other-matter': {
    status: 409,
    zh: '只能并入针对同一单位、按同一类程序办理的诉求，否则被诉单位可能接触到针对自己的诉求，或者诉求失去应有的程序。可以改为关联。',
    en: 'A case is merged only into one about the same unit that goes the same way: else the unit complained of could come by it, or the complaint lose its procedure. The cases can be linked instead.',
  },
  'workflow.running': {
    status: 409,
    zh: '该案件的流程仍在运行，无需重新驱动。',
    en: 'The workflow of this case is running; it needs no redrive.',
  },
} as const satisfies Record<string, ProblemEntry>;
