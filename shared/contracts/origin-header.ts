/** Header by which an API function knows that a request came through the distribution and so past its firewall (docs/adr/0008). */
export const ORIGIN_HEADER = 'x-suda-origin';
