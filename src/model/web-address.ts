/** Where a report came from: an address of the web, that may become a link, and nothing that a browser would run. */

export const WEB_ADDRESS = 'Give an address that begins with http:// or https://.';

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}[][^\s<>"'`\\]*$/iu.test(url);
}
