import type { OfficialCase } from '../../../../../shared/contracts/case-views.ts';

export type EventView = OfficialCase['events'][number];
export type TaskView = OfficialCase['tasks'][number];
