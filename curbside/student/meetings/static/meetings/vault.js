"use strict";
/* The drawer on this phone: the open sheet, what is being typed, and the lines that Curbside does not have yet.
   Everything in it is encrypted under a key that no script can read out. The key is derived from a secret that
   only the signed-in person's pages carry; when they leave, the key is thrown away and only they can make it anew. */
globalThis.curbside ??= {};
(() => {
  const NAME = "curbside-talk";
  const DAY = 24 * 60 * 60 * 1000;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const wished = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const settled = (transaction) => new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });

  let connection;
  function database() {
    connection ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        const made = request.result;
        made.createObjectStore("drawers", { keyPath: "person" });
        made.createObjectStore("device", { keyPath: "name" });
        made.createObjectStore("sheets", { keyPath: ["person", "meeting"] });
        made.createObjectStore("drafts", { keyPath: "id" });
        made.createObjectStore("entries", { keyPath: "id" });
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        request.result.onclose = () => { connection = undefined; };
        resolve(request.result);
      };
      request.onerror = () => { connection = undefined; reject(request.error); };
    });
    return connection;
  }

  /* One transaction: `work` gets the stores by name and must not wait for anything but them. */
  async function inside(mode, names, work) {
    const transaction = (await database()).transaction(names, mode, { durability: "strict" });
    const done = settled(transaction);
    const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)]));
    const result = await work(stores);
    await done;
    return result;
  }

  const all = (name) => inside("readonly", [name], (stores) => wished(stores[name].getAll()));

  async function derivedKey(secret, salt) {
    const material = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, ["deriveKey"]);
    return crypto.subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt, info: encoder.encode(NAME) },
      material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  }

  class Drawer {
    constructor(person, key) {
      this.person = person;
      this.key = key;
    }

    /* What is sealed says whose and which it is, so that no record can be passed off as another. */
    async sealed(id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = encoder.encode(`${this.person} ${id}`);
      const blob = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, this.key, encoder.encode(JSON.stringify(value)));
      return { iv, blob };
    }

    async opened(id, record) {
      const additionalData = encoder.encode(`${this.person} ${id}`);
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: record.iv, additionalData }, this.key, record.blob);
      return JSON.parse(decoder.decode(bytes));
    }

    async mine(name) {
      const records = (await all(name)).filter((record) => record.person === this.person);
      return Promise.all(records.map(async (record) => ({ ...await this.opened(record.id ?? record.meeting, record), record })));
    }

    async keepSheet(meeting, sheet, until = Date.now() + DAY) {
      const record = { person: this.person, meeting, until, ...await this.sealed(meeting, sheet) };
      await inside("readwrite", ["sheets"], ({ sheets }) => { sheets.put(record); });
    }

    async sheet(meeting) {
      await purge();
      const record = await inside("readonly", ["sheets"], ({ sheets }) => wished(sheets.get([this.person, meeting])));
      return record ? { ...await this.opened(meeting, record), until: record.until } : null;
    }

    async sheets() {
      await purge();
      return (await this.mine("sheets")).map((sheet) => ({ ...sheet, meeting: sheet.record.meeting }));
    }

    async dropSheet(meeting) {
      await inside("readwrite", ["sheets"], ({ sheets }) => { sheets.delete([this.person, meeting]); });
    }

    async keepDraft(draft) {
      const record = { id: draft.id, person: this.person, ...await this.sealed(draft.id, draft) };
      await inside("readwrite", ["drafts"], ({ drafts }) => { drafts.put(record); });
    }

    async dropDraft(id) {
      await inside("readwrite", ["drafts"], ({ drafts }) => { drafts.delete(id); });
    }

    async drafts(meeting) {
      const found = await this.mine("drafts");
      return found.filter((draft) => !meeting || draft.meeting === meeting).sort((a, b) => b.at - a.at);
    }

    /* The line joins the log and stops being a draft in one step; its id stays, so that it can never be two.
       False when another entry has that id, as when two tabs finished the same line differently. */
    async keepEntry(entry) {
      const record = { id: entry.id, person: this.person, number: entry.number, refused: "", ...await this.sealed(entry.id, entry) };
      return inside("readwrite", ["entries", "drafts"], async ({ entries, drafts }) => {
        if (await wished(entries.get(entry.id))) return false;
        entries.put(record);
        drafts.delete(entry.id);
        return true;
      });
    }

    async entries() {
      return (await this.mine("entries")).sort((a, b) => a.number - b.number);
    }

    /* Only what was sent goes: an entry written again under the same id meanwhile stays for its own answer. */
    async dropEntries(sent) {
      await inside("readwrite", ["entries"], async ({ entries }) => {
        for (const { id, number } of sent) {
          const record = await wished(entries.get(id));
          if (record?.number === number) entries.delete(id);
        }
      });
    }

    async markRefused(id, reason) {
      await inside("readwrite", ["entries"], async ({ entries }) => {
        const record = await wished(entries.get(id));
        if (record) entries.put({ ...record, refused: reason });
      });
    }

    async unsent() {
      const [entries, drafts] = await Promise.all([all("entries"), all("drafts")]);
      return [...entries, ...drafts].filter((record) => record.person === this.person).length;
    }

    wipe() {
      return wipe((person) => person === this.person);
    }
  }

  /* The drawer of whoever is signed in: the first of their names that is known here, else a new one. */
  async function open(identities) {
    if (!identities.length) return null;
    const drawers = await all("drawers");
    const known = identities.find(({ person }) => drawers.some((drawer) => drawer.person === person));
    const { person, secret } = known ?? identities[0];
    const salt = drawers.find((drawer) => drawer.person === person)?.salt ?? crypto.getRandomValues(new Uint8Array(16));
    const fresh = { person, salt, key: await derivedKey(secret, salt) };
    // Two tabs may make the drawer at once: the first to write decides the salt.
    const kept = await inside("readwrite", ["drawers"], async ({ drawers: store }) => {
      const there = await wished(store.get(person));
      if (there?.key) return there;
      const record = there ? { ...there, key: there.salt.join() === salt.join() ? fresh.key : null } : fresh;
      store.put(record);
      return record;
    });
    return kept.key ? new Drawer(person, kept.key) : open(identities);
  }

  /* Without network: the drawer that was left open on this phone, if there is one. */
  async function openLeft() {
    const left = (await all("drawers")).find((drawer) => drawer.key);
    return left ? new Drawer(left.person, left.key) : null;
  }

  /* Throw away the keys of everybody but these; what is in their drawers stays, closed. */
  async function lockOthers(persons) {
    await inside("readwrite", ["drawers"], async ({ drawers }) => {
      for (const drawer of await wished(drawers.getAll())) {
        if (!persons.includes(drawer.person) && drawer.key) drawers.put({ ...drawer, key: null });
      }
    });
  }

  async function someoneElses(persons) {
    const records = [...await all("entries"), ...await all("drafts"), ...await all("sheets")];
    return records.some((record) => !persons.includes(record.person));
  }

  async function wipe(whether) {
    await inside("readwrite", ["drawers", "sheets", "drafts", "entries"], async (stores) => {
      for (const [name, store] of Object.entries(stores)) {
        for (const record of await wished(store.getAll())) {
          if (whether(record.person)) store.delete(name === "sheets" ? [record.person, record.meeting] : record.id ?? record.person);
        }
      }
    });
  }

  /* A sheet older than a day goes, whoever's it is. */
  async function purge() {
    await inside("readwrite", ["sheets"], async ({ sheets }) => {
      for (const sheet of await wished(sheets.getAll())) {
        if (sheet.until < Date.now()) sheets.delete([sheet.person, sheet.meeting]);
      }
    });
  }

  globalThis.curbside.vault = {
    open, openLeft, lockOthers, someoneElses, purge,
    wipeOthers: (persons) => wipe((person) => !persons.includes(person)),
    wipeAll: () => wipe(() => true),
    isLockedFor: async (meeting) => (await all("sheets")).some((sheet) => sheet.meeting === meeting),
    transact: inside, wished,
  };
})();
