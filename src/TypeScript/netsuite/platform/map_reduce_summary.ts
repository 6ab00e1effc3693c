import type { EntryPoints } from 'N/types';
import { platformErrorName } from './platform_error';

/** An invocation, or the input stage, that ended with an error. */
export type StageFailure = {
  /** The key it was called with; for the input stage its name. */
  readonly key: string;
  /** Name of the error. Its message may repeat what was handed in, and is left alone. */
  readonly platformError: string;
};

/** `error` is JSON (section_4472745365); a text that is none has no name. */
function nameOf(error: string): string {
  try {
    return platformErrorName(JSON.parse(error));
  } catch {
    return platformErrorName(null);
  }
}

/** Written where NetSuite's application server went down: NetSuite has called the function again by itself (section_1517279626). */
const RESTARTED = 'SSS_APP_SERVER_RESTART';

/** Every error of a map/reduce run that is not mended by NetSuite's own restart, stage by stage. */
export function failuresOf({
  inputSummary,
  mapSummary,
  reduceSummary,
}: EntryPoints.MapReduce.summarizeContext): readonly StageFailure[] {
  const failures: StageFailure[] = [];
  if (inputSummary.error) failures.push({ key: 'getInputData', platformError: nameOf(inputSummary.error) });
  for (const { errors } of [mapSummary, reduceSummary]) {
    errors.iterator().each((key, error) => {
      const platformError = nameOf(error);
      if (platformError !== RESTARTED) failures.push({ key, platformError });
      return true;
    });
  }
  return failures;
}

/** The values that the last stage wrote. */
export function outputOf({ output }: EntryPoints.MapReduce.summarizeContext): readonly string[] {
  const values: string[] = [];
  output.iterator().each((_key, value) => {
    values.push(value);
    return true;
  });
  return values;
}
