import { App } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { bundleFunctions } from './function-bundles.ts';
import { ServiceStack } from './service-stack.ts';

export interface AssemblyProps {
  /** Where the assembly is written. */
  readonly outdir: string;
  /** Absolute path of the functions' sources. */
  readonly functionsFolder: string;
  /** Absolute path of the built pages; without it the assembly deploys no pages. */
  readonly webFolder: string;
  /** Address that mail is sent from; SES must have verified it or its domain. */
  readonly mailSender: string;
  /** Pool of AWS End User Messaging that SMS are sent from. @default none: no SMS is sent */
  readonly smsPool?: string | undefined;
}

export interface Assembly {
  readonly app: App;
  readonly data: DataStack;
  readonly edge: EdgeStack;
  readonly service: ServiceStack;
}

/** The stacks of the service, not yet synthesized; independent of account, network, clock and (the edge aside) region. */
export async function assemble(props: AssemblyProps): Promise<Assembly> {
  const app = new App({
    outdir: props.outdir,
    // Exports, so that nothing of the data stack can be taken away while the service stack uses it.
    context: { ...flags, '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
    analyticsReporting: false,
    treeMetadata: false,
  });
  const data = new DataStack(app, 'suda-data', { description: 'Suda: what is kept for good' });
  const edge = new EdgeStack(app, 'suda-edge', { description: 'Suda: what CloudFront needs in us-east-1' });
  const bundles = await bundleFunctions(props.functionsFolder);
  try {
    const service = new ServiceStack(app, 'suda-service', {
      description: 'Suda: what may be replaced',
      data,
      edge,
      bundles,
      webFolder: props.webFolder,
      mailSender: props.mailSender,
      smsPool: props.smsPool,
    });
    return { app, data, edge, service };
  } finally {
    // Assets were copied into the assembly when they were declared.
    bundles.discard();
  }
}
