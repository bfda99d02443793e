"use strict";
// The page works without this: it only lights up what belongs together.
const all = (name) => document.querySelectorAll(`[data-fact="${CSS.escape(name)}"]`);
const light = (name, on) => all(name).forEach((part) => part.classList.toggle("lit", on));
const factOf = (event) => event.target.closest?.("[data-fact]")?.dataset.fact;

for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(begin, (event) => { const fact = factOf(event); if (fact) light(fact, true); });
  document.addEventListener(end, (event) => { const fact = factOf(event); if (fact) light(fact, false); });
}
document.addEventListener("click", (event) => {
  const jump = event.target.closest?.("a.jump");
  const item = jump && document.getElementById(jump.hash.slice(1));
  if (item) item.focus({ preventScroll: true });
});
