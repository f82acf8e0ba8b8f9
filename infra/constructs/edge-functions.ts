/*
 * CloudFront Functions: plain scripts for CloudFront's own runtime, which knows neither modules nor types.
 */

/** The single-page applications answer every path of theirs and the API has its page at `/docs/api`; files, which have a dot in their last segment, go through. */
export const PAGE_FALLBACK = `
function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) {
    if (/^\\/office(\\/|$)/.test(request.uri)) request.uri = '/office.html';
    else if (/^\\/docs\\/api\\/?$/.test(request.uri)) request.uri = '/api-docs.html';
    else request.uri = '/index.html';
  }
  return request;
}
`.trim();

/** The API sees CloudFront's address as its caller; throttling by address needs the viewer's, whatever the viewer claims. */
export const VIEWER_ADDRESS = `
function handler(event) {
  event.request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return event.request;
}
`.trim();
