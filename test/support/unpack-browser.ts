import chromium from '@sparticuz/chromium';

/** Unpacks the browser once: test files that did it side by side would start one that is half written. */
export default async function setup(): Promise<void> {
  await chromium.executablePath();
}
