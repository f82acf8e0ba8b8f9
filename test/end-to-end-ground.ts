import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startEmptyService } from './support/service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder as the first start leaves it, for services of tests to begin with a copy of. */
    seededFolder: string;
  }
}

/** Starts the product once on an empty folder; what a first start takes – building, seeding – is paid for once in a run. */
export async function setup({ vitest }: TestProject): Promise<(() => void) | undefined> {
  const everyProject = vitest.getRootProject();
  if ('seededFolder' in everyProject.getProvidedContext()) return undefined; // another project was first
  const service = await startEmptyService();
  await service.stop();
  everyProject.provide('seededFolder', service.dataFolder);
  return () => rmSync(service.dataFolder, { recursive: true, force: true });
}
