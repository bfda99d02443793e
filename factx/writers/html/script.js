"use strict";
// The page can be read without this, which lets a reader search, walk from fact to fact, and choose among several.
const $ = (id) => document.getElementById(id);
const every = (selector, root = document) => [...root.querySelectorAll(selector)];
const phone = matchMedia("(max-width: 60rem)");
const hover = $("hover");
let current = null, order = [], waiting = 0, pinned = false;

const marksOf = (fact) => every(`.mark[data-fact="${CSS.escape(fact)}"]`);
const boxOf = (card) => $(`show-${[...card.closest(".kind").classList].find((name) => /^k\d/.test(name))}`);
const isShown = (fact) => Boolean($(fact)) && boxOf($(fact)).checked && !$(fact).classList.contains("unmatched");
// The innermost comes first.
const factsAt = (jump) => [...new Set(every(".mark", jump).map((mark) => mark.dataset.fact))].filter(isShown).reverse();
const light = (facts, on) => facts.forEach((fact) => {
  for (const part of [$(fact), ...marksOf(fact)]) part?.classList.toggle("lit", on);
});

const factsUnder = (target) => {
  const jump = target.closest?.("a.jump"), card = target.closest?.("[data-fact]");
  return jump ? factsAt(jump) : card ? [card.dataset.fact] : [];
};

// No link leads to a card that is hidden.
function refresh() {
  for (const jump of every("a.jump")) {
    const [fact] = factsAt(jump);
    if (fact) jump.href = `#${fact}`; else jump.removeAttribute("href");
  }
  order = [...new Set(every(".mark").map((mark) => mark.dataset.fact))].filter(isShown);
  tell();
}

function tell() {
  const at = order.indexOf(current);
  $("place").textContent = order.length ? `${at < 0 ? "–" : at + 1} of ${order.length}` : "none";
}

function reveal(fact) {
  const box = boxOf($(fact));
  if (!isShown(fact)) {
    box.checked = true;
    $("search").value = "";
    search();
    refresh();
  }
}

// Make a fact the current one, in the text and in its card.
function go(fact, inText = true) {
  reveal(fact);
  every(".current").forEach((part) => part.classList.remove("current"));
  current = fact;
  const card = $(fact), marks = marksOf(fact);
  [card, ...marks].forEach((part) => part.classList.add("current"));
  if (phone.matches) open(card.closest(".panel"), true);
  if (inText && marks.length) marks[0].scrollIntoView({ block: phone.matches ? "start" : "center" });
  if (!phone.matches) card.closest(".panel").scrollTop += card.getBoundingClientRect().top - innerHeight / 2;
  tell();
}

function step(by) {
  if (!order.length) return;
  const at = order.indexOf(current);
  go(order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length]);
}

// On a phone, the panel is a sheet at the bottom: with one card, with all, or closed.
function open(panel, one) {
  every(".panel").forEach((each) => each.classList.remove("open", "one"));
  panel?.classList.add("open", ...(one ? ["one"] : []));
  $("all").setAttribute("aria-expanded", String(Boolean(panel) && !one));
  $("all").textContent = panel && !one ? "Close" : "All facts";
}

function panelInView() {
  const stories = every(".story");
  const inView = stories.filter((story) => story.getBoundingClientRect().top < innerHeight / 2);
  return (inView.pop() ?? stories[0]).querySelector(".panel");
}

function search() {
  const wanted = $("search").value.trim().toLowerCase();
  for (const card of every(".panel li")) {
    card.classList.toggle("unmatched", Boolean(wanted) && !card.textContent.toLowerCase().includes(wanted));
  }
  globalThis.CSS.highlights?.delete("found");
  if (!wanted || !globalThis.Highlight) return [];
  const ranges = every(".text").flatMap((text) => rangesIn(text, wanted));
  CSS.highlights.set("found", new Highlight(...ranges));
  return ranges;
}

// Where words stand in a text, across the pieces that marks cut it into.
function rangesIn(text, wanted) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT), nodes = [];
  let whole = "";
  while (walker.nextNode()) {
    nodes.push([whole.length, walker.currentNode]);
    whole += walker.currentNode.data;
  }
  const at = (offset) => nodes.findLast(([start]) => start <= offset);
  const found = [], lower = whole.toLowerCase();
  for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + wanted.length)) {
    const range = new Range(), [start, first] = at(from), [end, last] = at(from + wanted.length - 1);
    range.setStart(first, from - start);
    range.setEnd(last, from + wanted.length - end);
    found.push(range);
  }
  return found;
}

let found = 0;
function nextFound() {
  const ranges = search();
  if (!ranges.length) return;
  const range = ranges[found++ % ranges.length];
  range.startContainer.parentElement.scrollIntoView({ block: "center" });
  $("place").textContent = `${((found - 1) % ranges.length) + 1} of ${ranges.length}`;
}

function show(jump, isPinned) {
  const facts = factsAt(jump);
  if (!facts.length) return;
  pinned = isPinned;
  hover.replaceChildren(...facts.map(choice));
  hover.hidden = false;
  const place = jump.getBoundingClientRect(), own = hover.getBoundingClientRect();
  const below = place.bottom + 6, fits = below + own.height < innerHeight - (phone.matches ? 60 : 0);
  hover.style.left = `${Math.max(8, Math.min(place.left, innerWidth - own.width - 8))}px`;
  hover.style.top = `${fits ? below : Math.max(8, place.top - own.height - 6)}px`;
  if (isPinned) hover.firstChild.focus();
}

function choice(fact) {
  const card = $(fact), button = document.createElement("button");
  const title = document.createElement("strong"), known = document.createElement("span");
  button.type = "button";
  button.dataset.choose = fact;
  button.className = [...card.closest(".kind").classList].find((name) => /^k\d/.test(name));
  title.textContent = card.querySelector(".title").textContent;
  known.textContent = every("p, dd", card).map((part) => part.textContent).join(" · ").slice(0, 160);
  button.append(title, known);
  return button;
}

function hide() {
  hover.hidden = true;
  pinned = false;
}

document.addEventListener("mouseover", (event) => {
  const jump = event.target.closest?.("a.jump");
  light(factsUnder(event.target), true);
  clearTimeout(waiting);
  if (hover.contains(event.target) || pinned) return;
  waiting = jump && matchMedia("(hover: hover)").matches ? setTimeout(() => show(jump, false), 150) : setTimeout(hide, 250);
});
document.addEventListener("mouseout", (event) => light(factsUnder(event.target), false));
document.addEventListener("focusin", (event) => light(factsUnder(event.target), true));
document.addEventListener("focusout", (event) => light(factsUnder(event.target), false));

document.addEventListener("click", (event) => {
  const target = event.target, chosen = target.closest?.("[data-choose]"), link = target.closest?.("a");
  if (chosen) {
    hide();
    arrive(chosen.dataset.choose);
  } else if (link?.classList.contains("jump")) {
    event.preventDefault();
    const facts = factsAt(link);
    if (facts.length > 1) show(link, true); else if (facts.length) arrive(facts[0]);
  } else if (link?.closest(".menu")) {
    link.closest(".menu").open = false;
  } else if (link?.classList.contains("title")) {
    hide();
    go(link.closest("[data-fact]").dataset.fact);
  } else if (link && $(link.getAttribute("href")?.slice(1))?.dataset.fact) {
    event.preventDefault();
    arrive(link.getAttribute("href").slice(1), true);
  } else if (!target.closest?.(".panel, .tools, .hover, header")) {
    hide();
    open(null);
  }
});

// Go to a fact's card, and let the keyboard go on from there.
function arrive(fact, inText = false) {
  go(fact, inText);
  $(fact).focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hide();
    open(null);
    if (event.target === $("search")) event.target.blur();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input[type=search]")) return;
  const act = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), "/": () => $("search").focus() }[event.key];
  if (act) {
    event.preventDefault();
    hide();
    act();
  }
});
$("next").addEventListener("click", () => step(1));
$("previous").addEventListener("click", () => step(-1));
$("all").addEventListener("click", () => open($("all").getAttribute("aria-expanded") === "true" ? null : panelInView(), false));
$("search").addEventListener("input", () => { found = 0; search(); refresh(); });
$("search").addEventListener("keydown", (event) => { if (event.key === "Enter") nextFound(); });
every(".filters input").forEach((box) => box.addEventListener("change", refresh));
document.documentElement.classList.add("js");
refresh();
