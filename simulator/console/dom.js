/** A new element. Texts go in as texts: names of objects come from anybody. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') node.addEventListener('click', value);
    else if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

const UP = /^OPER_(UP|AGGREGATE_UP)$/;
const DOWN = /DOWN|FAILED|ERROR|UNAVAIL/;

/** An operational state, as a dot and in words. */
export function stateOf(state = '') {
  const kind = UP.test(state) ? 'up' : DOWN.test(state) ? 'down' : 'other';
  const words = state
    .replace(/^OPER_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
  return element('span', { class: `state ${kind}` }, words);
}
