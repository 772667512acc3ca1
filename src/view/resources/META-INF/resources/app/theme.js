// Before the first paint: the reader's choice of light or dark, the wall, and that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  if (new URLSearchParams(location.search).has("wall")) root.classList.add("wall");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* storage is off: the system's choice holds */ }
})();
