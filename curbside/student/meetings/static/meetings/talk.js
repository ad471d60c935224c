"use strict";
/* The conversation screen with scripts: every keystroke on this phone first, then at Curbside.
   Without scripts, or where the phone keeps nothing, the page is a plain form and works as one. */
(() => {
  const { vault, log, Sync, Screen, showAbsent } = globalThis.curbside;
  const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
  const bare = (sheet) => ({ ...sheet, until: undefined, questions: sheet.questions.map(({ id, text, asked, place }) => ({ id, text, asked, place })) });

  class Talk {
    constructor(root, words, drawer, meeting, sheet) {
      Object.assign(this, { root, drawer, meeting, sheet, draft: null, chain: Promise.resolve(), writing: 0, waiting: 0 });
      this.screen = new Screen(root, words);
      this.words = words;
      this.line = this.screen.line;
      this.channel = new BroadcastChannel("curbside-talk");
      this.sync = new Sync(drawer, (news) => this.heard(news));
    }

    get question() { return this.sheet.questions[this.at]; }

    async start() {
      const [entries, drafts] = [await this.drawer.entries(), await this.drawer.drafts(this.meeting)];
      for (const question of this.sheet.questions) question.lines ??= [];
      for (const entry of entries) if (entry.meeting === this.meeting) this.apply(entry);
      this.waiting = entries.length;
      const asked = Number(new URLSearchParams(location.search).get("q"));
      const left = this.sheet.questions.findIndex((question) => question.id === drafts[0]?.card);
      this.at = Math.min(Math.max(asked || left + 1, 1), this.sheet.questions.length) - 1;
      this.screen.show(this.sheet, this.at);
      // First of all: what is typed while the drawer is still being read must be heard.
      this.listen();
      if (this.line.value.trim()) this.typed();
      else await this.restore();
      // An Enter pressed before we listened left a line break; it meant "keep this line".
      if (this.line.value.endsWith("\n")) await this.keepLine();
      this.root.hidden = false;
      await this.sync.start();
    }

    /* An entry of the log as the screen shows it. */
    apply({ id: entryId, card, kind, text }) {
      const question = this.sheet.questions.find(({ id }) => id === (card || "")) ?? (this.sheet.questions[0].id ? null : this.sheet.questions[0]);
      if (!question) return;
      if (kind === "line" && question.lines.some((line) => line.id === entryId)) return;
      if (kind === "line") question.lines.push({ id: entryId, text });
      else question.asked = kind === "asked";
    }

    listen() {
      this.line.addEventListener("input", () => this.typed());
      this.line.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.keepLine();
      });
      this.root.addEventListener("submit", (event) => {
        event.preventDefault();
        this.pressed(event.submitter?.dataset.part);
      });
      this.screen.part("done").addEventListener("click", (event) => {
        event.preventDefault();
        this.leave(event.currentTarget.href);
      });
      this.channel.addEventListener("message", (event) => this.elsewhere(event.data));
    }

    async pressed(part) {
      if (!await this.keepLine()) return;
      if (part === "asked") await this.mark();
      if (part === "before") await this.turn(this.at - 1);
      if (part === "after") await this.turn(this.at + 1);
    }

    /* One write to the drawer after the other; while one is under way, nothing is called saved. */
    inOrder(work) {
      this.writing += 1;
      const done = this.chain.then(work).finally(() => {
        this.writing -= 1;
        this.say();
      });
      this.chain = done.catch((trouble) => {
        this.screen.say("saved", this.words.not_kept);
        console.warn(trouble);
      });
      return done;
    }

    /* The draft of the line on the screen. */
    begun() {
      this.draft ??= { id: crypto.randomUUID(), meeting: this.meeting, card: this.question.id };
      return this.draft;
    }

    typed() {
      this.screen.hint();
      Object.assign(this.begun(), { text: this.line.value, at: Date.now() });
      this.screen.say("saved", this.words.writing);
      if (this.saving) return;
      this.saving = true;
      this.inOrder(async () => {
        this.saving = false;
        const draft = this.draft;
        if (!draft) return;
        if (draft.text.trim()) await this.drawer.keepDraft({ ...draft });
        else await this.drawer.dropDraft(draft.id);
      }).catch(() => {});
    }

    say() {
      if (this.writing) return;
      this.screen.say("saved", this.waiting || this.line.value.trim() ? this.words.on_phone : this.words.at_curbside);
    }

    async restore() {
      const [draft] = (await this.drawer.drafts(this.meeting)).filter(({ card }) => card === this.question.id);
      if (this.line.value) return;
      this.draft = draft ? { id: draft.id, meeting: draft.meeting, card: draft.card, text: draft.text, at: draft.at } : null;
      this.line.value = draft?.text ?? "";
      this.screen.hint();
      this.say();
    }

    /* What is typed becomes a line of the log. False when it cannot: it stays where it is. */
    async keepLine() {
      const text = this.line.value.trim();
      if (!this.screen.hint()) return false;
      if (!text) return true;
      const draft = this.begun(), { question } = this, { value } = this.line;
      this.draft = null;
      this.line.value = "";
      this.screen.hint();
      try {
        await this.inOrder(() => this.wrote({ ...draft, kind: "line", text }));
      } catch {
        if (this.question === question && !this.line.value) Object.assign(this, { draft }).line.value = value;
        return false;
      }
      if (this.question === question) {
        this.screen.showLines(question.lines);
        await this.restore();
      }
      return true;
    }

    async mark() {
      const kind = this.question.asked ? "not_asked" : "asked";
      await this.inOrder(() => this.wrote({ meeting: this.meeting, card: this.question.id, kind }));
      this.screen.showMark(this.question);
      this.screen.showTally(this.sheet.questions);
      if (this.sheet.until) await this.drawer.keepSheet(this.meeting, bare(this.sheet), this.sheet.until);
    }

    async wrote(draft) {
      const entry = await log.write(this.drawer, draft);
      this.apply(entry);
      this.waiting += 1;
      this.channel.postMessage({ entry });
      this.sync.now().catch(() => {});
    }

    async turn(to) {
      if (!this.sheet.questions[to]) return;
      this.at = to;
      this.screen.show(this.sheet, to);
      history.replaceState(null, "", `?q=${to + 1}`);
      await this.restore();
      this.screen.part("question").scrollIntoView({ block: "nearest" });
    }

    /* The same screen in another tab. */
    elsewhere({ entry }) {
      if (entry.meeting !== this.meeting) return;
      if (this.draft?.id === entry.id) {
        const same = this.line.value.trim() === entry.text;
        this.draft = null;
        if (same) this.line.value = "";
        else this.typed();
      }
      this.apply(entry);
      this.screen.show(this.sheet, this.at);
      this.sync.now().catch(() => {});
    }

    heard(news) {
      this.waiting = news.waiting + news.refused.length;
      this.screen.network(news);
      this.say();
      if (news.open === false) this.drawer.dropSheet(this.meeting);
    }

    async leave(address) {
      if (!await this.keepLine()) return;
      await log.writeDrafts(this.drawer);
      const state = await this.sync.now();
      if (state === "offline" || state === "unreachable") {
        this.screen.say("hint", this.words.done_offline);
        return;
      }
      if (state === "sent") await this.drawer.dropSheet(this.meeting);
      location.assign(address);
    }
  }

  /* With the page from Curbside: its sheet is put in the drawer, and everybody else's drawer is locked. */
  async function fromCurbside(root, words) {
    const identities = read("talk-drawers"), sheet = read("talk-sheet"), { meeting } = root.dataset;
    const persons = identities.map(({ person }) => person);
    await vault.lockOthers(persons);
    const drawer = await vault.open(identities);
    if (root.dataset.open === "yes") {
      await drawer.keepSheet(meeting, bare(sheet));
      sheet.until = (await drawer.sheet(meeting)).until;
    } else {
      await drawer.dropSheet(meeting);
    }
    await offerToWipe(root, persons);
    await new Talk(root, words, drawer, meeting, sheet).start();
  }

  /* Without: whatever lies in the drawer that was left open on this phone. */
  async function fromDrawer(root, words) {
    const meeting = /^\/meetings\/([0-9a-f-]{36})\/talk\/$/.exec(location.pathname)?.[1];
    const drawer = await vault.openLeft();
    const sheet = meeting && drawer ? await drawer.sheet(meeting) : null;
    if (!sheet || root.dataset.attempt) {
      await showAbsent(words, { drawer, locked: Boolean(meeting) && await vault.isLockedFor(meeting) });
      return;
    }
    root.querySelector('[data-part="done"]').href = `/meetings/${meeting}/outcome/`;
    root.querySelector('[data-part="help"]').href = `/meetings/${meeting}/help/`;
    if (sheet.theme) document.documentElement.dataset.theme = sheet.theme;
    document.title = `${sheet.name} · Curbside`;
    await new Talk(root, words, drawer, meeting, sheet).start();
  }

  async function offerToWipe(root, persons) {
    const others = root.querySelector('[data-part="others"]');
    others.hidden = !await vault.someoneElses(persons);
    root.querySelector('[data-part="wipe"]').addEventListener("click", async () => {
      await vault.wipeOthers(persons);
      others.hidden = true;
    });
  }

  function keepScreenForLater(language) {
    navigator.serviceWorker?.register(`/talk-worker.js?lang=${language}`, { scope: "/meetings/" }).catch((trouble) => console.warn(trouble));
  }

  const root = document.getElementById("talk"), words = read("talk-words");
  const shell = root.dataset.shell === "yes";
  keepScreenForLater(root.dataset.language);
  (shell ? fromDrawer : fromCurbside)(root, words).catch((trouble) => {
    console.warn(trouble);
    if (shell) showAbsent(words, {});
  });
})();
