/** A live view of the controller: what there is, and what was written last. It writes nothing. */
import { connect, get, inTenant, logIn, logOut, Refused, release } from './api.js';
import { detailOf } from './detail.js';
import { byId, element } from './dom.js';
import { VIEWS } from './views.js';

const PAGE_SIZE = 50;
const POLL_MS = 2_000;
/** Writes that are shown. */
const MOST_WRITES = 100;

const shown = { view: 'virtualservice', page: 1, search: '', selected: '', seq: 0 };
/** Counts what was asked for, so that a late answer does not overwrite a newer one. */
let asked = 0;
let timer;

function show(id) {
  for (const part of ['login', 'app']) byId(part).hidden = part !== id;
}

function ask() {
  clearTimeout(timer);
  show('login');
  byId('login').elements.namedItem('username').focus();
}

/** Shows the login form when the session is over. */
async function guarded(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 401) ask();
    else byId('live').textContent = error instanceof Refused ? `answer ${error.status}` : 'no answer';
    return false;
  }
}

async function open() {
  const tenants = await get('/api/tenant', { page_size: '200', fields: 'name' });
  const select = byId('tenant');
  const before = select.value;
  select.replaceChildren(
    element('option', { value: '*' }, 'all'),
    ...tenants.results.map(({ name }) => element('option', { value: name }, name)),
  );
  select.value = before || '*';
  byId('release').textContent = release();
  shown.seq = 0;
  byId('writes').replaceChildren();
  show('app');
  tabs();
  await Promise.all([list(), writes()]);
  poll();
}

function tabs() {
  const buttons = Object.entries(VIEWS).map(([view, { title }]) => {
    const current = view === shown.view ? 'page' : undefined;
    const onclick = () => {
      Object.assign(shown, { view, page: 1, selected: '' });
      byId('detail').hidden = true;
      tabs();
      guarded(list);
    };
    return element('button', { type: 'button', 'aria-current': current, onclick }, title);
  });
  byId('tabs').replaceChildren(...buttons);
}

async function list() {
  const mine = ++asked;
  const view = VIEWS[shown.view];
  const query = { page: String(shown.page), page_size: String(PAGE_SIZE), include_name: 'true' };
  if (shown.search !== '') query['name.icontains'] = shown.search;
  const { count, rows } = await view.load(query).catch((error) => {
    // The page is gone, as objects were deleted.
    if (!(error instanceof Refused && error.status === 404 && shown.page > 1)) throw error;
    shown.page = 1;
    return view.load({ ...query, page: '1' });
  });
  if (mine !== asked) return;
  byId('head').replaceChildren(
    element('tr', {}, ...view.columns.map((title) => element('th', { scope: 'col' }, title))),
  );
  byId('rows').replaceChildren(...rows.map(row));
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  byId('count').textContent = count.toLocaleString('en');
  byId('page').textContent = `${shown.page} / ${pages}`;
  byId('previous').disabled = shown.page <= 1;
  byId('next').disabled = shown.page >= pages;
}

function row({ uuid, cells }) {
  const onclick = () => {
    shown.selected = uuid;
    for (const other of byId('rows').children)
      other.setAttribute('aria-selected', String(other.dataset.uuid === uuid));
    guarded(detail);
  };
  const selected = String(uuid === shown.selected);
  return element(
    'tr',
    { 'data-uuid': uuid, 'aria-selected': selected, onclick },
    ...cells.map((cell) => element('td', {}, cell)),
  );
}

async function detail() {
  const { view, selected } = shown;
  if (selected === '') return;
  const place = byId('detail');
  try {
    const parts = await detailOf(view, selected);
    if (shown.selected !== selected) return;
    place.replaceChildren(...parts);
    place.hidden = false;
  } catch (error) {
    if (!(error instanceof Refused && error.status === 404)) throw error;
    Object.assign(shown, { selected: '' });
    place.hidden = true;
  }
}

/** Adds what was written since the last time. Returns whether anything was. */
async function writes() {
  const { seq, records } = await get('/console/writes', {
    since: String(shown.seq),
    most: String(MOST_WRITES),
  });
  shown.seq = seq;
  const items = records.reverse().map((record) => {
    const failed = record.status >= 400 || record.status === 0;
    return element(
      'li',
      {
        class: failed ? 'failed' : undefined,
        title: `${record.user}, tenant ${record.tenant}, ${record.duration} ms`,
      },
      element('time', { class: 'quiet' }, new Date(record.time).toLocaleTimeString('en-GB')),
      element('span', {}, record.method),
      element('span', { class: 'quiet' }, record.type),
      element('span', { class: 'name' }, record.name),
      element('span', {}, String(record.status)),
    );
  });
  const place = byId('writes');
  place.prepend(...items);
  while (place.children.length > MOST_WRITES) place.lastElementChild.remove();
  return items.length > 0;
}

function poll() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const fine = await guarded(async () => {
      // States may change without a write, so that what is on the screen is read again in any case.
      await Promise.all([writes(), list(), detail()]);
      byId('live').textContent = 'live';
    });
    if (fine || byId('login').hidden) poll();
  }, POLL_MS);
}

byId('login').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { username, password } = event.target.elements;
  const problem = byId('login-error');
  problem.textContent = '';
  try {
    await logIn(username.value, password.value);
  } catch (error) {
    problem.textContent =
      error instanceof Refused && error.status === 401
        ? 'Wrong user or password.'
        : 'The controller does not answer.';
    return;
  }
  password.value = '';
  await guarded(open);
});
byId('logout').addEventListener('click', async () => {
  await guarded(logOut);
  ask();
});
byId('search').addEventListener('input', ({ target }) => {
  Object.assign(shown, { search: target.value, page: 1 });
  guarded(list);
});
byId('tenant').addEventListener('change', ({ target }) => {
  inTenant(target.value);
  Object.assign(shown, { page: 1, selected: '' });
  byId('detail').hidden = true;
  guarded(list);
});
for (const [id, step] of [
  ['previous', -1],
  ['next', 1],
]) {
  byId(id).addEventListener('click', () => {
    shown.page += step;
    guarded(list);
  });
}

await guarded(async () => {
  await connect();
  await open();
});
