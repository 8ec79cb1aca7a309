/** Whether a sign may open a quotation. */
export function isOpeningMark(sign: string): boolean {
  return '"“„«‹‘\'‟❝'.includes(sign);
}

/** Whether a sign may close a quotation. */
export function isClosingMark(sign: string): boolean {
  return '"”“»›’\'❞'.includes(sign);
}
