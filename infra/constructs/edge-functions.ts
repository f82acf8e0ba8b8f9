/*
 * CloudFront Functions: plain scripts for CloudFront's own runtime, which knows neither modules nor types.
 */

/** The two single-page applications answer every path of theirs; files, which have a dot in their last segment, go through. */
export const PAGE_FALLBACK = `
function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) {
    request.uri = /^\\/office(\\/|$)/.test(request.uri) ? '/office.html' : '/index.html';
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
