export function missingNode(version: string): string | undefined;
