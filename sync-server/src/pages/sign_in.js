// A link to the sign-in may carry the read code behind a "#", which browsers send to no server. This takes
// it from there into the form and sends the form. Without it, pasting the code works as well.
"use strict";
const code = location.hash.slice(1);
if (code.startsWith("ACO")) {
  // So that the code stays neither in the address nor in the history.
  history.replaceState(null, "", location.pathname + location.search);
  const form = document.getElementById("sign-in");
  form.elements.code.value = code;
  form.requestSubmit();
}
