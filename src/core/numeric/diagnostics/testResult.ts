/** A test of the errors or the stability of a regression: a small p-value speaks against it. */
export interface TestResult {
  readonly statistic: number;
  readonly pValue: number;
}
