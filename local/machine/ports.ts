import { join } from 'node:path';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';
import { freePort } from '../services/free-port.ts';

const Ports = z.object({ database: z.int(), files: z.int() });

/**
 * Ports of the services that need one before they start; the same as last time where they are still free.
 * @throws StartupError `dataCorrupt` when the remembered ones cannot be read.
 */
export async function choosePorts(dataFolder: string): Promise<z.infer<typeof Ports>> {
  const path = join(dataFolder, 'ports.json');
  const last = readStateFile(path, Ports);
  const ports = { database: await freePort(last?.database), files: await freePort(last?.files) };
  if (ports.database !== last?.database || ports.files !== last.files) writeStateFile(path, ports);
  return ports;
}
