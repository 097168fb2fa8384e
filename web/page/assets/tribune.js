// Small comforts. Every page reads and works without this file.
"use strict";
(() => {
  // Keep "3 hours ago" true. The words are those of when.go.
  const units = [[31536000, 63072000, "year"], [2592000, 5184000, "month"], [86400, 172800, "day"], [3600, 7200, "hour"], [60, 60, "minute"]];
  const words = (seconds, about, due) => {
    if (due && seconds < 60) return "any moment";
    const distance = Math.abs(seconds);
    for (const [unit, from, name] of units) {
      if (distance < from) continue;
      const n = Math.floor(distance / unit);
      const phrase = `${n.toLocaleString("en")} ${name}${n === 1 ? "" : "s"}`;
      return seconds > 0 ? `in ${about}${phrase}` : `${phrase} ago`;
    }
    return "just now";
  };
  // "Ago" is counted on the server's clock, which need not be this one's. The
  // page tells it to the minute; clocks that agree so far are left alone.
  const apart = Date.parse(document.documentElement.dataset.now) - Date.now() || 0;
  const drift = Math.abs(apart) > 120000 ? apart : 0;
  const tick = () => {
    for (const time of document.querySelectorAll("time[data-ago]")) {
      const text = words((Date.parse(time.dateTime) - Date.now() - drift) / 1000, time.dataset.ago && `${time.dataset.ago} `, "due" in time.dataset);
      if (time.textContent !== text) time.textContent = text;
    }
  };
  setInterval(tick, 20000);

  // A button beside what people copy whole.
  const sprite = document.querySelector("use")?.getAttribute("href")?.split("#")[0];
  const addCopyButtons = (root) => {
    if (!navigator.clipboard || !sprite) return;
    for (const code of root.querySelectorAll("[data-copy]")) {
      if (code.nextElementSibling?.matches("button.copy")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.setAttribute("aria-label", "Copy");
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("class", "icon");
      const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
      use.setAttribute("href", `${sprite}#copy`);
      svg.append(use);
      button.append(svg);
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(code.textContent);
        use.setAttribute("href", `${sprite}#check`);
        button.setAttribute("aria-label", "Copied");
        setTimeout(() => {
          use.setAttribute("href", `${sprite}#copy`);
          button.setAttribute("aria-label", "Copy");
        }, 1500);
      });
      code.after(button);
    }
  };
  addCopyButtons(document);

  // Pages about open votes fetch themselves and swap the parts that change,
  // unless the reader is busy in one of them.
  if (!document.body.hasAttribute("data-live")) return;
  const busy = (part) => part.contains(document.activeElement) || part.querySelector("details[open]");
  const refresh = async () => {
    if (document.hidden) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-refresh]")) {
      const newer = fresh.getElementById(part.id);
      if (!newer || busy(part) || newer.innerHTML === part.innerHTML) continue;
      part.replaceWith(newer);
      addCopyButtons(newer);
    }
    const line = document.querySelector(".asof");
    const newerLine = fresh.querySelector(".asof");
    if (line && newerLine) line.replaceWith(newerLine);
  };
  setInterval(() => refresh().catch(() => {}), 30000); // a failed refresh leaves the page as it was
})();
