import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';

export type EventView = OfficialCase['events'][number];
export type TaskView = OfficialCase['tasks'][number];
