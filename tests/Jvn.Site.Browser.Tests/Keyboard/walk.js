// Records every stop of a walk by the Tab key: what has the focus when the key comes up again, and how it looks then.
(() => {
  const isLabelled = (element, hit) => [...(element.labels ?? [])].some(label => label === hit || label.contains(hit));
  const name = element => element === document.body ? '(body)' : `<${element.tagName.toLowerCase()}> ${(element.innerText || element.getAttribute('aria-label') || element.id || '').trim().slice(0, 60)} ${element.getAttribute('href') ?? ''}`;
  const hasOutline = element => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };

  const troubles = element => {
    const found = [];
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const labels = [...(element.labels ?? [])];
    const shown = box.width > 1 && box.height > 1 ? box : labels[0]?.getBoundingClientRect() ?? box;
    const x = shown.left + shown.width / 2, y = Math.min(shown.top + shown.height / 2, innerHeight - 1);
    if (shown.width <= 1 || shown.height <= 1 || x < 0 || x > innerWidth || shown.bottom <= 0 || shown.top >= innerHeight) {
      found.push(`is not in view (${Math.round(shown.left)},${Math.round(shown.top)} ${Math.round(shown.width)}x${Math.round(shown.height)})`);
    } else {
      const hit = document.elementFromPoint(x, Math.max(y, 0));
      if (!hit || !(hit === element || element.contains(hit) || isLabelled(element, hit))) {
        found.push(`is covered by ${hit ? name(hit) : 'nothing'}`);
      }
    }

    if (!hasOutline(element) && !labels.some(hasOutline)) {
      found.push('has no visible focus');
    }

    return found;
  };

  // What the Tab key ought to stop at, in the order of the document. Of a group of radio buttons, the chosen one.
  const expected = [...document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]')].filter(element =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.type !== 'hidden'
    && !(element.type === 'radio' && !element.checked && document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`)));

  const isScroller = element => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;

  window.walk = { stops: [], looks: [] };
  document.addEventListener('keyup', event => {
    if (event.key === 'Tab') {
      const element = document.activeElement ?? document.body;
      walk.stops.push(element);
      walk.looks.push(element === document.body ? [] : troubles(element).map(trouble => `${name(element)} ${trouble}`));
    }
  }, true);

  window.walkCount = expected.length;
  window.walkReport = () => {
    const end = walk.stops.indexOf(document.body);
    const stops = end < 0 ? walk.stops : walk.stops.slice(0, end);
    const report = walk.looks.slice(0, stops.length).flat();
    const first = stops[0];
    if (!first || first.getAttribute('href') !== '#main') {
      report.push(`the first stop is ${first ? name(first) : 'nothing'}, not the skip link`);
    }

    stops.forEach((stop, at) => {
      if (at > 0 && !(stops[at - 1].compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)) {
        report.push(`${name(stop)} comes after ${name(stops[at - 1])}, against the order of the document`);
      }

      if (!expected.includes(stop) && !isScroller(stop)) {
        report.push(`${name(stop)} is a stop, but does nothing`);
      }
    });
    expected.filter(element => !stops.includes(element)).forEach(element => report.push(`${name(element)} is never reached`));
    if (end < 0) {
      report.push('the walk does not leave the page');
    }

    return [...new Set(report)].slice(0, 20);
  };

  // WCAG 2.5.8: 24 by 24, or so far apart that circles of 24 around the centres meet no other target; links within text excepted.
  window.smallTargets = () => {
    const isInText = element => getComputedStyle(element).display === 'inline'
      && element.closest('p, li, td, th, dd, dt, caption, blockquote, figcaption, div, summary')?.textContent.trim() !== element.textContent.trim();
    const targets = expected.filter(element => element.getBoundingClientRect().width > 1).map(element => {
      const own = element.getBoundingClientRect();
      const label = element.labels?.[0]?.getBoundingClientRect();
      const box = label ? { left: Math.min(own.left, label.left), top: Math.min(own.top, label.top), right: Math.max(own.right, label.right), bottom: Math.max(own.bottom, label.bottom) } : own;
      return { element, left: box.left, top: box.top, right: box.right, bottom: box.bottom, width: box.right - box.left, height: box.bottom - box.top };
    });
    const isSmall = target => target.width < 23.9 || target.height < 23.9;
    const meets = (target, other) => {
      const x = (target.left + target.right) / 2, y = (target.top + target.bottom) / 2;
      if (isSmall(other)) {
        return Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) < 24;
      }

      return Math.hypot(x - Math.max(other.left, Math.min(x, other.right)), y - Math.max(other.top, Math.min(y, other.bottom))) < 12;
    };
    return targets.filter(target => isSmall(target) && !isInText(target.element) && targets.some(other => other !== target && meets(target, other)))
      .map(target => `${name(target.element)} is ${Math.round(target.width)}x${Math.round(target.height)}`).slice(0, 20);
  };
})()
