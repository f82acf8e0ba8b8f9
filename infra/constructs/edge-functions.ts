/**
 * A CloudFront Function, so a plain script for CloudFront's own runtime, which knows neither modules nor types.
 *
 * The two single-page applications answer every path of theirs; files, which have a dot in their last segment, go through.
 */
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
