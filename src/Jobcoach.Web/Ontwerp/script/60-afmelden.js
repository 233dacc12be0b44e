// Signing out closes what the logboek keeps on this device; whoever signed in before finds it again.
document.querySelector("[data-afmelden]")?.addEventListener("click", () => localStorage.removeItem("logboek.wie"));
