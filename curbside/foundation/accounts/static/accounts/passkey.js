// Shows the passkey buttons where the browser knows passkeys, and says in words when one was stopped.
if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-needs-passkey]")) part.hidden = false;
}
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  for (const part of document.querySelectorAll("[data-passkey-status]")) part.hidden = false;
});
