/** Office.js and files count in points, the page in pixels. */
export const pixelsPerPoint = 4 / 3;
