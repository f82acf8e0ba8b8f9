import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AssetManifestArtifact, type CloudAssembly } from 'aws-cdk-lib/cx-api';

/**
 * Removes templates and assets that earlier syntheses left in the folder of this one. Afterwards instead of before, so that
 * the folder holds a whole assembly at every moment.
 */
export function removeStale(assembly: CloudAssembly): void {
  const current = new Set(
    assembly.artifacts
      .filter((artifact) => AssetManifestArtifact.isAssetManifestArtifact(artifact))
      .flatMap(({ contents }) => Object.values(contents.files ?? {}).map(({ source }) => source.path)),
  );
  for (const name of readdirSync(assembly.directory)) {
    if (/^asset\.|\.template\.json$/.test(name) && !current.has(name))
      rmSync(join(assembly.directory, name), { recursive: true, force: true });
  }
}
