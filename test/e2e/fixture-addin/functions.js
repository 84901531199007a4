/* global CustomFunctions */
// Functions that show how the host calls a function, each as small as its purpose allows.

/** What arrived, as text: one argument after the other. */
CustomFunctions.associate('SHOW', (values) => JSON.stringify(values));

CustomFunctions.associate('SHOWSCALAR', (value, optional) => JSON.stringify([value, optional]));

CustomFunctions.associate('DOUBLE', (value) => value * 2);

/** A column of the given length: 1, 2, 3 … */
CustomFunctions.associate('COLUMN', (length) => Array.from({ length }, (_unused, index) => [index + 1]));

CustomFunctions.associate('REFUSE', (code, message) => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
});

CustomFunctions.associate('BREAK', () => {
  throw new TypeError('A fault of the function itself.');
});

CustomFunctions.associate('NOTFINITE', () => NaN);

CustomFunctions.associate('LATER', (value) => new Promise((done) => setTimeout(() => done(value + 1), 30)));

CustomFunctions.associate('WHERE', (...args) => {
  const invocation = args[args.length - 1];
  return [[invocation.address, ...invocation.parameterAddresses]];
});

CustomFunctions.associate('MIXED', () => [
  [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No figure for this year.')],
]);

CustomFunctions.associate('COUNTAREAS', (areas) => areas.length);
