'use strict';
{
  // Copy buttons show only where they can work.
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      document.body.append(status);
      status.textContent = button.textContent = button.dataset.done;
    });
  }
  // Some browsers forget that a table is one when its rows are laid out as cards.
  const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
  for (const part of document.querySelectorAll('.cards, .cards :is(thead, tbody, tr, th, td)'))
    part.setAttribute('role', roles[part.tagName] ?? (part.scope === 'row' ? 'rowheader' : 'columnheader'));
  // The other language opens at the section that is being read.
  const other = document.querySelector('a.language');
  const point = () => {
    const read = [...document.querySelectorAll('main h2[id]')].findLast(heading => heading.getBoundingClientRect().top < 160);
    other.hash = scrollY && read ? read.id : '';
  };
  for (const event of ['pointerdown', 'focus', 'click']) other.addEventListener(event, point);
}
