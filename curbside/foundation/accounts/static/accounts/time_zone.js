// Tells the sign-up form the browser's time zone, so that meetings show the right hour from the first day.
const zone = document.querySelector("input[name=time_zone]");
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
