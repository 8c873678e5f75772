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
  // The other language opens at the section that is being read.
  const other = document.querySelector('a.language');
  const point = () => {
    const read = [...document.querySelectorAll('main h2[id]')].findLast(heading => heading.getBoundingClientRect().top < 120);
    other.hash = scrollY && read ? read.id : '';
  };
  for (const event of ['pointerdown', 'focus', 'click']) other.addEventListener(event, point);
}
