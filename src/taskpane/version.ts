import product from '../../package.json';

/** The version of the add-in, as in its manifest. */
export const version = product.version;
