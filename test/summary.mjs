// Prints "N passed, N failed" (and ", N skipped" where some were) from vitest's JSON report, the first argument.
// The second is vitest's exit code: an error outside of all tests fails the run, too, and counts as one.
// JavaScript, so that it also runs with a Node.js that does not know TypeScript.
import { readFileSync } from 'node:fs';

const [report, exitCode] = process.argv.slice(2);
const text = readFileSync(report, 'utf8');
if (text === '') {
  console.log('vitest ended without a report');
} else {
  const { testResults, ...numbers } = JSON.parse(text);
  // A file that could not even be loaded has no tests, and must count.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const found = numbers.numFailedTests + broken.length;
  const failed = found === 0 && exitCode !== '0' ? 1 : found;
  const skipped = numbers.numPendingTests + numbers.numTodoTests;
  console.log(
    `${numbers.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}
