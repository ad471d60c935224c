"use strict";
/* The log: each entry with this device's name and a number that only rises. */
(() => {
  const { vault } = globalThis.curbside;

  /* The next place in the log. The clock may be set back; the time of an entry never goes back. */
  function nextPlace() {
    return vault.transact("readwrite", ["device"], async ({ device }) => {
      const last = await vault.wished(device.get("device")) ?? { name: "device", id: crypto.randomUUID(), number: 0, at: 0 };
      const next = { ...last, number: last.number + 1, at: Math.max(Date.now(), last.at + 1) };
      device.put(next);
      return { device: next.id, number: next.number, written_at: new Date(next.at).toISOString() };
    });
  }

  /* A line: its id is that of its draft. A mark: an id of its own. */
  async function write(drawer, { id, meeting, card, kind, text }) {
    const entry = { id: id ?? crypto.randomUUID(), meeting, card, kind, text: text ?? "", ...await nextPlace() };
    if (await drawer.keepEntry(entry)) return entry;
    return write(drawer, { meeting, card, kind, text });
  }

  /* What was still being typed becomes lines, before somebody leaves. */
  async function writeDrafts(drawer) {
    for (const draft of (await drawer.drafts()).reverse()) {
      if (draft.text.trim()) await write(drawer, { ...draft, kind: "line", text: draft.text.trim() });
      else await drawer.dropDraft(draft.id);
    }
  }

  globalThis.curbside.log = { write, writeDrafts };
})();
