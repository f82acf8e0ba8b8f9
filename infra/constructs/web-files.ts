import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

const OF_THE_CDK =
  'A role of the CDK: copies from its asset bucket to the bucket of the pages, during a deployment only.';

/** Departures of the function that copies files, which is the CDK's own. */
const COPIER: Acknowledgements = {
  L1: 'The runtime is chosen by the CDK.',
  'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]': OF_THE_CDK,
  'IAM5[Action::s3:GetBucket*]': OF_THE_CDK,
  'IAM5[Action::s3:GetObject*]': OF_THE_CDK,
  'IAM5[Action::s3:List*]': OF_THE_CDK,
  'IAM5[Action::s3:Abort*]': OF_THE_CDK,
  'IAM5[Action::s3:DeleteObject*]': OF_THE_CDK,
  'IAM5[Resource::*]': 'The CDK grants invalidation on every distribution.',
  'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]':
    OF_THE_CDK,
  'IAM5[Resource::<WebSiteFiles36A0949F.Arn>/*]': OF_THE_CDK,
};

/** Puts the built pages and their configuration into the site's bucket. Without built pages there is nothing to put: a warning says so. */
export class WebFiles extends Construct {
  constructor(scope: Construct, id: string, props: WebFilesProps) {
    super(scope, id);
    if (!existsSync(join(props.folder, 'index.html'))) {
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
      sources: [Source.asset(join(props.folder, 'assets'))],
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
