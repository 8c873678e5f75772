// The bar of a preview: as of when one looks, what is wrong, and a page that is new as soon as its file is.
"use strict";
(() => {
  const bar = document.getElementById("jvn-preview");
  const words = JSON.parse(bar.dataset.words);
  const stops = JSON.parse(bar.dataset.stops);
  const slider = bar.querySelector("input");
  const label = bar.querySelector("output");
  const toggle = bar.querySelector(".count button");
  const panel = document.getElementById("jvn-preview-findings");

  const place = stops.findIndex(stop => stop.view === bar.dataset.view);
  slider.value = place < 0 ? 0 : place;
  const tell = () => {
    label.textContent = stops[slider.value].label;
    slider.setAttribute("aria-valuetext", label.textContent);
  };
  tell();
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => {
    document.cookie = `jvn-preview-view=${encodeURIComponent(stops[slider.value].view)}; path=/; SameSite=Strict`;
    location.reload();
  });

  bar.querySelector("[data-copy]")?.addEventListener("click", async event => {
    const button = event.currentTarget;
    await navigator.clipboard.writeText(button.dataset.copy);
    const before = button.textContent;
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = before; }, 1500);
  });

  const open = isOpen => {
    panel.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
  };
  toggle.addEventListener("click", () => open(panel.hidden));

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes))
      made.setAttribute(key, value);
    return made;
  };
  const show = (findings, isEarlier) => {
    const errors = findings.filter(finding => finding.severity === "error").length;
    toggle.hidden = findings.length === 0;
    toggle.textContent = `${words.findings} ${findings.length}`;
    const list = document.createElement("ol");
    for (const finding of findings) {
      const row = element("li", "", { "data-severity": finding.severity });
      row.append(element("b", `${finding.weight} ${finding.code} `), element("a", finding.place, { href: finding.open }),
        document.createElement("br"), finding.message, element("span", finding.fix, { class: "fix" }));
      list.append(row);
    }
    panel.replaceChildren(...(isEarlier ? [element("p", words.earlier, { class: "earlier" })] : []), list);
    open(errors > 0);
  };

  const events = new EventSource("/-/events");
  events.addEventListener("message", event => {
    const news = JSON.parse(event.data);
    if (news.version !== Number(bar.dataset.version)) {
      events.close(); // one reload is enough
      location.reload();
    } else if (news.findings)
      show(news.findings, news.earlier);
  });
  events.addEventListener("error", () => { label.textContent = words.gone; });
  events.addEventListener("open", tell);
  addEventListener("pagehide", () => events.close());
})();
