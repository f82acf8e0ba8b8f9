import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startEmptyService } from './support/service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder as the first start leaves it, for services of tests to begin with a copy of. */
    seededFolder: string;
  }
}

/** Starts the product once on an empty folder; what a first start takes – building, seeding – is paid for once. */
export async function setup(project: TestProject): Promise<() => void> {
  const service = await startEmptyService();
  await service.stop();
  project.provide('seededFolder', service.dataFolder);
  return () => rmSync(service.dataFolder, { recursive: true, force: true });
}
