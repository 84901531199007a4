/** The messages that Office.js and its host exchange through postMessage, as JSON strings. */

const serializerVersion = 1;

export const requestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export interface FrameRequest {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _actionType: number;
}

export interface FrameResponse {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _errorCode: number;
  _responseType: 0 | 1;
  _serializerVersion: number;
}

/** Reads a message of Office.js; anything else that reaches the window is not for us. */
export function parseRequest(data: unknown): FrameRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return null;
  }
  return typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === 0
    ? (message as FrameRequest)
    : null;
}

export function answerTo(request: FrameRequest, data: unknown): FrameResponse {
  return response(request, request._actionName, data, 0);
}

export function eventFor(registration: FrameRequest, eventName: string, data: unknown): FrameResponse {
  return response(registration, eventName, data, 1);
}

function response(
  request: FrameRequest,
  actionName: string,
  data: unknown,
  responseType: 0 | 1,
): FrameResponse {
  return {
    _messageType: 1,
    _actionName: actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: serializerVersion,
  };
}
