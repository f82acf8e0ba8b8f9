import { join } from 'node:path';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { freePort } from '../services/free-port.ts';

const Ports = z.object({ database: z.int(), files: z.int() });

/**
 * Ports of the service that runs or ran last on a data folder, undefined before its first start.
 * @throws StartupError `dataCorrupt` when they cannot be read.
 */
export function knownPorts(dataFolder: string): z.infer<typeof Ports> | undefined {
  return readStateFile(pathIn(dataFolder), Ports);
}

/**
 * Ports of the services that need one before they start; the same as last time where they are still free.
 * @throws StartupError `dataCorrupt` when the remembered ones cannot be read.
 */
export async function choosePorts(dataFolder: string): Promise<z.infer<typeof Ports>> {
  const last = knownPorts(dataFolder);
  const ports = { database: await freePort(last?.database), files: await freePort(last?.files) };
  if (ports.database !== last?.database || ports.files !== last.files)
    writeStateFile(pathIn(dataFolder), ports);
  return ports;
}

const pathIn = (dataFolder: string) => join(dataFolder, 'ports.json');
