import { InvalidArgumentError } from 'commander';

/** A position in the log, from 1, or a usage error. */
export function position(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give the position of an entry: a whole number from 1.');
}
