import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { DataStack } from './data-stack.ts';
import { bundleFunctions } from './function-bundles.ts';
import { ServiceStack } from './service-stack.ts';

export interface AssemblyProps {
  /** Where the assembly is written. */
  readonly outdir: string;
  /** Absolute path of the functions' sources. */
  readonly functionsFolder: string;
  /** Absolute path of the built pages; without it the assembly deploys no pages. */
  readonly webFolder: string;
  /** @default 'no-reply@suda.example' */
  readonly mailSender?: string;
}

export interface Assembly {
  readonly app: App;
  readonly data: DataStack;
  readonly service: ServiceStack;
}

/** The two stacks of the service, not yet synthesized; independent of account, region, network and clock. */
export function assemble(props: AssemblyProps): Assembly {
  const app = new App({
    outdir: props.outdir,
    // Exports, so that nothing of the data stack can be taken away while the service stack uses it.
    context: { ...flags, '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
    analyticsReporting: false,
    treeMetadata: false,
  });
  const data = new DataStack(app, 'suda-data', { description: 'Suda: what is kept for good' });
  const bundles = bundleFunctions(props.functionsFolder);
  try {
    const service = new ServiceStack(app, 'suda-service', {
      description: 'Suda: what may be replaced',
      data,
      bundles: bundles.folders,
      webFolder: props.webFolder,
      mailSender: props.mailSender ?? 'no-reply@suda.example',
    });
    return { app, data, service };
  } finally {
    // Assets were copied into the assembly when they were declared.
    bundles.discard();
  }
}
