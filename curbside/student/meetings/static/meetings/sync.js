"use strict";
/* Sends the log to Curbside, oldest first, one tab at a time, until each entry has its answer. */
(() => {
  const BATCH = 50;
  const CHARACTERS = 200_000;
  const SECOND = 1000;
  const PATIENCE = 15 * SECOND;
  const LONGEST_WAIT = 60 * SECOND;

  class Sync {
    /* `heard(news)` is called after each try: state, the waiting, what was refused, whether the meeting is open. */
    constructor(drawer, heard) {
      this.drawer = drawer;
      this.heard = heard;
      this.token = "";
      this.failures = 0;
      this.running = null;
      this.again = false;
      this.timer = 0;
      this.calls = 0;
    }

    start() {
      addEventListener("online", () => this.now());
      addEventListener("offline", () => this.tell("offline"));
      document.addEventListener("visibilitychange", () => { if (!document.hidden) this.now(); });
      addEventListener("pageshow", () => this.now());
      return this.now();
    }

    now() {
      this.calls += 1;
      this.failures = 0;
      return this.run();
    }

    async run() {
      clearTimeout(this.timer);
      if (this.running) { this.again = true; return this.running; }
      this.running = this.alone().finally(() => { this.running = null; });
      const state = await this.running;
      if (this.again) { this.again = false; return this.run(); }
      return state;
    }

    async alone() {
      const state = navigator.locks
        ? await navigator.locks.request("curbside-talk-sync", () => this.sendAll())
        : await this.sendAll();
      await this.tell(state);
      if (state === "unreachable" || state === "offline") this.later();
      return state;
    }

    later() {
      const wait = Math.min(LONGEST_WAIT, SECOND * 2 ** this.failures) * (0.75 + Math.random() / 2);
      this.failures += 1;
      this.timer = setTimeout(() => this.run(), wait);
    }

    async tell(state) {
      const { calls } = this;
      const entries = await this.drawer.entries();
      // Something was written while this was read: what is told must count it.
      if (calls !== this.calls) return this.tell(state);
      const refused = entries.filter((entry) => entry.record.refused);
      this.heard({ state, waiting: entries.length - refused.length, refused, open: this.open });
    }

    async sendAll() {
      try {
        for (;;) {
          const batch = this.firstOf((await this.drawer.entries()).filter((entry) => !entry.record.refused));
          if (!batch.length) return navigator.onLine ? "sent" : "offline";
          const state = await this.send(batch);
          if (state) return state;
        }
      } catch (trouble) {
        if (trouble instanceof TypeError || ["TimeoutError", "AbortError"].includes(trouble.name)) {
          return navigator.onLine ? "unreachable" : "offline";
        }
        throw trouble;
      }
    }

    /* The oldest entries of one meeting, not too many and not too long. */
    firstOf(entries) {
      const batch = [];
      let characters = 0;
      for (const entry of entries) {
        characters += entry.text.length;
        if (entry.meeting !== entries[0].meeting) continue;
        if (batch.length && (batch.length >= this.size || characters > CHARACTERS)) break;
        batch.push(entry);
      }
      return batch;
    }

    get size() { return this.smaller ?? BATCH; }

    /* A state where sending must stop; nothing when it may go on. */
    async send(batch) {
      if (!this.token) {
        const state = await this.shakeHands();
        if (state) return state;
      }
      const answer = await this.post(batch);
      if (answer.ok) return this.settle(batch, await answer.json());
      if (answer.type === "opaqueredirect" || answer.status === 403) return this.retryOnce();
      if (answer.status === 404) return await this.shakeHands() ?? this.refuse(batch, "gone");
      if (answer.status === 400 || answer.status === 413) return this.halve(batch);
      return "unreachable";
    }

    post(batch) {
      const entries = batch.map(({ id, card, kind, text, device, number, written_at }) => ({ id, card, kind, text, device, number, written_at }));
      return fetch(`/meetings/${batch[0].meeting}/notes/batch/`, {
        method: "POST", redirect: "manual", credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE),
        headers: { "Content-Type": "application/json", "X-CSRFToken": this.token },
        body: JSON.stringify({ entries }),
      });
    }

    /* Whoever is signed in must be the one whose drawer this is. */
    async shakeHands() {
      const answer = await fetch("/meetings/handshake/", { credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) return "unreachable";
      const { identities, token } = await answer.json();
      const persons = identities.map(({ person }) => person);
      if (!persons.includes(this.drawer.person)) {
        this.token = "";
        await globalThis.curbside.vault.lockOthers(persons);
        return persons.length ? "someone_else" : "signed_out";
      }
      this.token = token;
      return null;
    }

    async retryOnce() {
      const state = await this.shakeHands();
      if (state) return state;
      if (this.retried) { this.retried = false; this.token = ""; return "unreachable"; }
      this.retried = true;
      return null;
    }

    async settle(batch, { open, answers }) {
      this.open = open;
      this.retried = false;
      this.smaller = undefined;
      const kept = batch.filter((_, index) => ["stored", "known", "conflict"].includes(answers[index]?.outcome));
      await this.drawer.dropEntries(kept);
      for (const [index, entry] of batch.entries()) {
        if (answers[index]?.outcome === "refused") await this.drawer.markRefused(entry.id, answers[index].reason);
      }
      return answers.length === batch.length ? null : "unreachable";
    }

    async refuse(batch, reason) {
      for (const entry of batch) await this.drawer.markRefused(entry.id, reason);
      return null;
    }

    /* One entry that cannot be read must not hold up the others. */
    async halve(batch) {
      if (batch.length === 1) return this.refuse(batch, "unreadable");
      this.smaller = Math.ceil(batch.length / 2);
      return null;
    }
  }

  globalThis.curbside.Sync = Sync;
})();
