// The reference follows the reader's light or dark setting, also when it changes.
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const reference = document.querySelector("rapi-doc");
const follow = () => reference.setAttribute("theme", dark.matches ? "dark" : "light");
dark.addEventListener("change", follow);
follow();
