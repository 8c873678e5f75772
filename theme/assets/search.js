'use strict';
// The search page. The index is a text file a year, a line a field, and one file of vendors; the page says where they stand, what
// their letters mean, and every word that is shown. Nothing is kept, nothing is sent: whoever searches, searches in the browser.
(() => {
  const form = document.querySelector('form.search');
  const field = form.elements.q;
  const choices = document.getElementById('choices');
  const found = document.getElementById('found');
  const failure = document.getElementById('failure');
  const missing = document.getElementById('missing');
  const results = document.getElementById('results');
  const list = results.querySelector('ul');
  const more = document.getElementById('more');
  const template = document.getElementById('row').content.firstElementChild;
  const filters = ['year', 'kind', 'severity', 'status'];
  const rowsAtOnce = 50;

  // Where a word was found, best first.
  const exactId = 0, exactCve = 1, idPrefix = 2, inTitle = 3, inProduct = 4, inVendor = 5, elsewhere = 6, nowhere = 7;

  // What people write in many ways or leave out: long-vowel sign, hyphens and dashes, middle dots, brackets, #, commas, full stops, spaces.
  // Not tabs, line feeds and U+001F, which part what must not be found as one.
  const dropped = /[\u30FC\p{Pd}\u00AD\u2043\u2212\u00B7\u0387\u2022\u2027\u2219\u22C5\u30FB\p{Ps}\p{Pe}#,.\u3001\u3002\p{Z}\u200B\uFEFF]+/gu;
  const hiragana = /[\u3041-\u3096\u309D\u309E]+/g;
  const katakana = run => String.fromCharCode(...Array.from(run, kana => kana.charCodeAt(0) + 0x60));
  const fold = text => text.normalize('NFKC').toLowerCase().replace(hiragana, katakana).replace(dropped, '');

  const files = new Map(); // address: { year, state: 'loading', 'ready' or 'failed', records }, vendors first, then years newest first
  const places = new Map(); // number of a vendor: its place in vendorTexts
  const vendorTexts = [];
  const placeOf = number => {
    if (!places.has(number)) {
      places.set(number, vendorTexts.length);
      vendorTexts.push('');
    }
    return places.get(number);
  };

  const readVendors = text => {
    const lines = text.split('\n');
    const folded = fold(text).split('\n');
    lines.forEach((line, i) => {
      if (line) {
        const number = line.slice(0, line.indexOf('\t'));
        vendorTexts[placeOf(number)] = folded[i].slice(folded[i].indexOf('\t') + 1);
      }
    });
  };

  const readYear = (text, year) => {
    const columns = text.split('\n').map(line => line.split('\t'));
    const folded = fold(text.split('\n', 5).join('\n')).split('\n').map(line => line.split('\t'));
    const [ids, titles, , , , marks, times, severities, vendors, statuses] = columns;
    return ids.filter(Boolean).map((id, i) => {
      const endOfId = folded[0][i].length;
      const endOfTitle = endOfId + 1 + folded[1][i].length;
      const sign = id.indexOf('#') + 1;
      return {
        year, id, title: titles[i], marks: marks[i], at: times[i], severity: severities[i],
        folded: folded.map(column => column[i]).join('\n'),
        endOfId, endOfTitle, endOfProducts: endOfTitle + 1 + folded[2][i].length,
        number: sign ? id.slice(sign).toLowerCase() : '',
        vendors: vendors[i] ? vendors[i].split(',').map(placeOf) : [], statuses: statuses[i],
      };
    });
  };

  const load = (address, year) => {
    const file = { year, state: 'loading', records: [] };
    files.set(address, file);
    fetch(address)
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.status)))
      .then(text => {
        if (year) {
          file.records = readYear(text, year);
        } else {
          readVendors(text);
        }
        file.state = 'ready';
      })
      .catch(() => { file.state = 'failed'; })
      .then(showSoon);
  };

  const loadAll = () => {
    if (files.size === 0) {
      load(choices.dataset.vendors, '');
      form.elements.year.querySelectorAll('[data-file]').forEach(option => load(option.dataset.file, option.value));
    }
  };

  const isLoading = () => files.size === 0 || [...files.values()].some(file => file.state === 'loading');

  const wordOf = text => ({
    text,
    isCve: /^cve\d{8,}$/.test(text),
    vendors: vendorTexts.map(vendor => vendor.includes(text)),
  });

  const isExactId = (record, text) => text === record.number || text.length === record.endOfId && record.folded.startsWith(text);
  const hasCve = (record, text) => record.folded.slice(record.endOfProducts).split(/[\n\x1F]/).includes(text);

  // Where the record has the word; in its title, also how far from the beginning.
  const placeIn = (record, word) => {
    let at = record.folded.indexOf(word.text);
    if (at < 0) {
      return [record.vendors.some(vendor => word.vendors[vendor]) ? inVendor : nowhere, 0];
    }
    if (at < record.endOfId) {
      if (isExactId(record, word.text)) return [exactId, 0];
      if (at === 0 || record.number.startsWith(word.text)) return [idPrefix, 0];
      at = record.folded.indexOf(word.text, record.endOfId);
    }
    if (word.isCve && hasCve(record, word.text)) return [exactCve, 0];
    if (at >= 0 && at < record.endOfTitle) return [inTitle, at - record.endOfId - 1];
    if (at >= 0 && at < record.endOfProducts) return [inProduct, 0];
    return [record.vendors.some(vendor => word.vendors[vendor]) ? inVendor : elsewhere, 0];
  };

  // The weakest word decides, then all words, then how early they stand in the title; what is alike stays as it comes, newest first.
  const rank = (record, words, whole) => {
    if (isExactId(record, whole.text)) return { record, place: exactId, places: 0, at: 0 };
    if (whole.isCve && hasCve(record, whole.text)) return { record, place: exactCve, places: 0, at: 0 };
    let worst = 0, places = 0, sum = 0;
    for (const word of words) {
      const [place, at] = placeIn(record, word);
      if (place === nowhere) return null;
      worst = Math.max(worst, place);
      places += place;
      sum += at;
    }
    return { record, place: worst, places, at: sum };
  };

  const letterOf = name => form.elements[name].selectedOptions[0].dataset.letter;
  const passes = () => {
    const { year, kind, severity, status } = form.elements;
    const tests = [];
    if (year.value) tests.push(record => record.year === year.value);
    if (kind.value) {
      const letters = [...letterOf('kind')];
      tests.push(record => letters.some(letter => record.marks.includes(letter)));
    }
    if (severity.value) {
      const letter = letterOf('severity');
      const withdrawn = template.querySelector('.withdrawn').dataset.letter;
      tests.push(record => record.severity.slice(0, 1) === letter && !record.marks.includes(withdrawn));
    }
    if (status.value) {
      const letter = letterOf('status');
      tests.push(record => record.statuses.includes(letter));
    }
    return record => tests.every(test => test(record));
  };

  const wordsOf = query => query.split(/[\s\x00-\x1F]+/).map(fold).filter(Boolean);
  const isFiltered = () => filters.some(name => form.elements[name].value);

  const search = () => {
    const words = wordsOf(field.value);
    const whole = wordOf(words.join(''));
    const parts = words.map(wordOf);
    const passing = passes();
    const hits = [];
    for (const file of files.values()) {
      for (const record of file.records) {
        if (!passing(record)) continue;
        const hit = words.length ? rank(record, parts, whole) : { record, place: elsewhere, places: 0, at: 0 };
        if (hit) hits.push(hit);
      }
    }
    return hits.sort((one, other) => one.place - other.place || one.places - other.places || one.at - other.at);
  };

  const addressOf = record => {
    const series = [...form.elements.kind.options].find(option => option.dataset.letter === record.marks[0]);
    return series.dataset.folder + record.id.replace('#', '') + '/';
  };

  const rowOf = ({ record, place }) => {
    const row = template.cloneNode(true);
    const time = row.querySelector('time');
    const link = row.querySelector('a');
    time.dateTime = record.at;
    time.textContent = record.at.slice(0, 10).replaceAll('-', '/');
    row.querySelector('.id').textContent = record.id;
    link.href = addressOf(record);
    link.textContent = record.title;
    if (record.marks.includes(link.dataset.letter)) link.lang = link.dataset.other;
    for (const mark of row.querySelectorAll('.mark[data-letter]')) {
      if (!record.marks.slice(1).includes(mark.dataset.letter)) mark.remove();
    }
    for (const chip of row.querySelectorAll('.severity')) {
      if (record.severity[0] === chip.dataset.letter) {
        chip.append(` ${record.severity.slice(1)}`);
      } else {
        chip.remove();
      }
    }
    if (place > exactCve) row.querySelector('.exact').remove();
    row.dataset.key = `${record.id} ${place <= exactCve}`;
    return row;
  };

  let hits = [];
  let shown = rowsAtOnce;

  // Rows that stay are left alone, so that whoever stands on one of them is not thrown off it.
  const fillList = () => {
    const old = new Map(Array.from(list.children, row => [row.dataset.key, row]));
    hits.slice(0, shown).forEach((hit, i) => {
      const key = `${hit.record.id} ${hit.place <= exactCve}`;
      const row = old.get(key) ?? rowOf(hit);
      old.delete(key);
      if (list.children[i] !== row) list.insertBefore(row, list.children[i] ?? null);
    });
    old.forEach(row => row.remove());
    more.hidden = hits.length <= shown;
  };

  // Said once things have come to rest, so that a screen reader is not flooded.
  let saying = 0;
  const say = (words, delay) => {
    clearTimeout(saying);
    saying = setTimeout(() => { if (found.textContent !== words) found.textContent = words; }, delay);
  };

  const showFailure = () => {
    const failed = [...files.values()].filter(file => file.state === 'failed');
    failure.hidden = failed.length === 0;
    missing.replaceChildren(...failed.map(file => {
      const item = document.createElement('li');
      item.textContent = file.year || missing.dataset.vendors;
      return item;
    }));
  };

  const show = () => {
    const isAsked = wordsOf(field.value).length > 0 || isFiltered();
    const loading = isLoading();
    hits = isAsked ? search() : [];
    fillList();
    results.hidden = hits.length === 0;
    list.setAttribute('aria-busy', String(isAsked && loading));
    showFailure();
    if (!isAsked) {
      say('', 0);
    } else if (loading) {
      say(found.dataset.loading, 400);
    } else {
      const { none, one, many } = found.dataset;
      say(hits.length === 0 ? none : hits.length === 1 ? one : many.replace('%', hits.length.toLocaleString('en')), 400);
    }
    if (!loading) jump();
  };

  // The first results at once; then, while years come in one after the other, a few times a second.
  let isDue = false;
  const showSoon = () => {
    if (!isDue) {
      isDue = true;
      setTimeout(() => { isDue = false; show(); }, list.children.length ? 100 : 0);
    }
  };

  // A whole identifier leads to its advisory at once, unless two could be meant or the index is not complete.
  let wantsJump = false;
  let go = address => location.assign(address);
  const jump = () => {
    const isWanted = wantsJump && !isFiltered() && [...files.values()].every(file => file.state === 'ready');
    wantsJump = false;
    if (!isWanted) return;
    const whole = wordsOf(field.value).join('');
    const exact = hits.filter(hit => hit.record.folded.slice(0, hit.record.endOfId) === whole);
    if (exact.length === 1) go(addressOf(exact[0].record));
  };

  let remembering = 0;
  const remember = () => {
    clearTimeout(remembering);
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    history.replaceState(null, '', asked.size ? `${location.pathname}?${asked}` : location.pathname);
  };

  const changed = () => {
    shown = rowsAtOnce;
    wantsJump = false;
    loadAll();
    show();
    clearTimeout(remembering);
    remembering = setTimeout(remember, 200);
  };

  form.addEventListener('input', changed);
  form.addEventListener('focusin', loadAll);
  form.addEventListener('submit', event => {
    event.preventDefault();
    changed();
    remember();
    wantsJump = true;
    go = address => location.assign(address);
    if (!isLoading()) jump();
  });
  more.addEventListener('click', () => {
    const next = shown;
    shown += rowsAtOnce;
    fillList();
    list.children[next].querySelector('a').focus();
  });
  document.getElementById('again').addEventListener('click', () => {
    [...files].filter(([, file]) => file.state === 'failed').forEach(([address, file]) => load(address, file.year));
    show();
    field.focus();
  });

  choices.hidden = false;
  choices.disabled = false;
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const name of filters) {
    const value = asked.get(name) ?? '';
    form.elements[name].value = [...form.elements[name].options].some(option => option.value === value) ? value : '';
  }
  choices.querySelector('details').open = isFiltered();
  if (field.value.trim() || isFiltered()) {
    // Back must lead back to here, not forth again.
    wantsJump = performance.getEntriesByType('navigation')[0]?.type === 'navigate';
    go = address => location.replace(address);
    loadAll();
    show();
  }
})();
