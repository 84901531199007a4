import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red build means a change and not a draw.
 * PROPERTY_SEED draws others: `PROPERTY_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1776) });
