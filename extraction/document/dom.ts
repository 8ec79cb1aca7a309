/** A node of a parsed page as far as its text is read. */
export interface DomNode {
  /** 3 for text. */
  nodeType: number;
  /** In capitals: 'P'. */
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<DomNode>;
}
