/** Newest patch release of each line (avi-api.md 7.5): what `22.1` alone means. */
const NEWEST_PATCH: Readonly<Record<string, string>> = {
  '18.2': '18.2.13',
  '20.1': '20.1.9',
  '21.1': '21.1.6',
  '22.1': '22.1.7',
  '30.1': '30.1.2',
  '30.2': '30.2.1',
  '31.1': '31.1.1',
  '31.2': '31.2.1',
  '32.1': '32.1.1',
};

/**
 * The release that a controller is of: `22.1` stands for the newest of that line, `22.1.3` for itself.
 * @throws Error for a text that is no release
 */
export function releaseNamed(text: string): string {
  const release = NEWEST_PATCH[text] ?? text;
  if (!/^\d+\.\d+\.\d+$/.test(release))
    throw new Error(`version '${text}' is not a release such as 30.2.1 or 22.1`);
  return release;
}
