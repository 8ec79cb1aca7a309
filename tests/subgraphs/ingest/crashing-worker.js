// Gives a document back as it came, and dies of the text 'crash'.
export function extract(document) {
  if (document.body !== 'crash') return document;
  setImmediate(() => {
    throw new Error('crashed');
  });
  return new Promise(() => {});
}
