/** A failure that Office.js reports to the add-in as a RichApi.Error with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    readonly location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }

  at(location: string): HostError {
    return this.location === '' ? new HostError(this.code, this.message, this.httpStatus, location) : this;
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (detail?: string): HostError =>
  new HostError(
    'InvalidArgument',
    detail ?? 'The argument is invalid or missing or has an incorrect format.',
    400,
  );

export const notImplemented = (what: string): HostError =>
  new HostError('ApiNotFound', `The preview does not implement ${what}.`, 501);
