import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ORIGIN_HEADER } from '../../shared/contracts/origin-header.ts';
import { acknowledge } from './acknowledge.ts';
import { PAGE_FALLBACK } from './edge-functions.ts';
import { SecurityHeaders } from './security-headers.ts';

export interface WebSiteProps {
  /** Id of the HTTP API that answers everything under `/api/`. */
  readonly apiId: string;
  /** What the API knows the distribution by. */
  readonly originSecret: string;
  /** The firewall before both. */
  readonly webAclArn: string;
  /** Origins that pages may call besides their own. */
  readonly connectTo: readonly string[];
}

/** The pages and the API behind one name: files from a private bucket, `/api/*` from the HTTP API. */
export class WebSite extends Construct {
  readonly files: IBucket;
  readonly distribution: Distribution;
  /** Address of the service, e.g. `https://d111111abcdef8.cloudfront.net`. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: WebSiteProps) {
    super(scope, id);
    // Under exactOptionalPropertyTypes the library's classes don't match its own interfaces: an optional member against one that may be undefined.
    this.files = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    }) as IBucket;
    acknowledge(this.files, {
      S1: 'Holds the published pages only; requests reach it through CloudFront alone.',
    });
    const headers = new SecurityHeaders(this, 'Headers', { connectTo: props.connectTo });
    const pageFallback = new EdgeFunction(this, 'PageFallback', {
      code: FunctionCode.fromInline(PAGE_FALLBACK),
      runtime: FunctionRuntime.JS_2_0,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Suda',
      webAclId: props.webAclArn,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.files),
        responseHeadersPolicy: headers.pages,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        functionAssociations: [{ function: pageFallback, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(`${props.apiId}.execute-api.${Stack.of(this).region}.amazonaws.com`, {
            customHeaders: { [ORIGIN_HEADER]: props.originSecret },
          }),
          responseHeadersPolicy: headers.api,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        },
      },
    });
    acknowledge(this.distribution, {
      CFR1: 'Complaints may be filed from anywhere: enterprises travel, and foreign ones complain too.',
      CFR3: 'The API has access logs without personal data; logs of CloudFront would keep addresses of complainants.',
      CFR4: 'CloudFront fixes the TLS policy of its own certificate; with a domain and certificate of the city it is TLSv1.2.',
    });
    this.url = `https://${this.distribution.distributionDomainName}`;
  }
}
