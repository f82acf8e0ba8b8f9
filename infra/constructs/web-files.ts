import { existsSync } from 'node:fs';
import { Annotations } from 'aws-cdk-lib';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { type Acknowledgements, acknowledge } from './acknowledge.ts';
import type { WebSite } from './web-site.ts';

/** What the pages must know before anyone signs in, served as `/config.json`. */
export interface SiteConfiguration {
  readonly oidc: { readonly authority: string; readonly clientId: string };
}

export interface WebFilesProps {
  readonly site: WebSite;
  /** Folder of the built pages. */
  readonly folder: string;
  readonly configuration: SiteConfiguration;
}

/** The function that copies files is the CDK's own, and runs only during a deployment. */
const COPIER: Acknowledgements = {
  L1: 'The runtime is chosen by the CDK.',
  'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
    'Role of the CDK.',
};

/** Puts the built pages and their configuration into the site's bucket. Without built pages there is nothing to put: a warning says so. */
export class WebFiles extends Construct {
  constructor(scope: Construct, id: string, props: WebFilesProps) {
    super(scope, id);
    if (!existsSync(props.folder)) {
      Annotations.of(this).addWarningV2(
        'suda:web-not-built',
        'The pages are not built (npm run build:web), so this assembly deploys without them',
      );
      return;
    }
    const { files, distribution } = props.site;
    const pages = Source.asset(props.folder, { exclude: ['assets'] });
    // File names under assets/ carry a hash of their content; everything else keeps its name and changes under it.
    const assets = new BucketDeployment(this, 'Assets', {
      destinationBucket: files,
      destinationKeyPrefix: 'assets',
      sources: [Source.asset(`${props.folder}/assets`)],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      prune: false,
    });
    const deployed = new BucketDeployment(this, 'Pages', {
      destinationBucket: files,
      sources: [pages, Source.jsonData('config.json', props.configuration)],
      cacheControl: [CacheControl.fromString('public, max-age=0, must-revalidate')],
      prune: false,
      distribution,
      distributionPaths: ['/*'],
    });
    deployed.node.addDependency(assets);
    const copier = deployed.handlerRole.node.scope;
    if (copier === undefined) throw new TypeError('The deployment of files has no function');
    acknowledge(copier, COPIER);
  }
}
