(() => {
  'use strict';
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const language = document.documentElement.lang;

  // A link from elsewhere on the page opens what is folded around or in its target.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at.matches('details')) at.open = true;
    if (target.matches('.class')) all('details', target).forEach(it => { it.open = true; });
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  // Paper cannot be unfolded.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    closed.forEach(it => { it.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach(it => { it.open = false; }));

  // Sorting: up, down, and back to how it was. Names are compared as people write them.
  const collator = new Intl.Collator(language, { numeric: true });
  all('thead th[data-sort]').forEach(head => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const body = head.closest('table').tBodies[0];
      const rows = body.first ||= [...body.rows];
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.ariaSort || 'none'];
      all('th[aria-sort]', head.parentElement).forEach(it => it.removeAttribute('aria-sort'));
      const turn = next === 'descending' ? -1 : 1;
      const text = row => row.cells[head.cellIndex].textContent;
      if (next === 'none') return body.append(...rows);
      head.setAttribute('aria-sort', next);
      body.append(...[...rows].sort((a, b) => turn * collator.compare(text(a), text(b))));
    });
  });

  // The search field. Accents and capitals make no difference; every word must be found in the row.
  const tools = document.getElementById('tools');
  if (!tools) return;
  tools.replaceWith(tools.content);
  const field = document.getElementById('zoek');
  const status = document.querySelector('.tools [role=status]');
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  const classes = all('.class');
  let index, wait;
  const search = () => {
    index ||= classes.map(it => ({
      it, fold: it.querySelector('details:has(table)'),
      rows: all('tbody tr', it).map(row => [row, fold(it.querySelector('h3').textContent + ' ' + row.textContent)]),
    }));
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const group of index) {
      let here = 0;
      for (const [row, text] of group.rows) {
        const hit = words.every(word => text.includes(word));
        row.hidden = !hit;
        here += hit;
      }
      group.it.hidden = words.length > 0 && here === 0;
      if (group.fold) group.fold.open = words.length > 0 && here > 0;
      found += here;
    }
    const { none, one, many } = status.dataset;
    const count = found.toLocaleString(language);
    status.textContent = words.length === 0 ? '' : found === 0 ? none : found === 1 ? one : many.replace('#', count);
  };
  field.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(search, 150); });
})();
