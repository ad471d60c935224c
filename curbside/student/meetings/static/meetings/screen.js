"use strict";
/* Draws the conversation screen. Whatever a person wrote is set as text, never as markup. */
(() => {
  const BUNDLE = 39;
  const DRAWN = 30;
  const LONG = 110;
  const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);

  class Screen {
    constructor(root, words) {
      this.root = root;
      this.words = words;
      this.line = root.querySelector("#line");
      this.keep = root.querySelector(".keep");
      this.strokes = [...root.querySelectorAll('[data-part="tally"] path')].slice(0, 5).map((path) => path.getAttribute("d"));
      this.patterns = words.patterns.map((pattern) => new RegExp(pattern, "u"));
    }

    part(name) {
      return this.root.querySelector(`[data-part="${name}"]`);
    }

    /* Announced only when it changes. */
    say(name, text) {
      const part = this.part(name);
      if (part && part.textContent !== text) part.textContent = text;
    }

    show(sheet, at) {
      const question = sheet.questions[at];
      const free = !question.id;
      const place = { name: sheet.name, number: at + 1, total: sheet.questions.length };
      this.say("where", filled(free ? this.words.where_free : this.words.where, place));
      this.say("question", free ? this.words.free : question.text);
      this.part("question").classList.toggle("long", question.text.length > LONG);
      this.say("place", this.words[question.place] ?? "");
      this.part("place").hidden = !question.place;
      this.part("before").disabled = at === 0;
      this.part("after").disabled = at === sheet.questions.length - 1;
      this.showMark(question);
      this.showTally(sheet.questions);
      this.showLines(question.lines);
    }

    showMark(question) {
      const mark = this.part("asked");
      if (!mark) return;
      mark.hidden = !question.id;
      mark.setAttribute("aria-pressed", String(question.asked));
    }

    showLines(lines) {
      const list = this.part("lines");
      list.hidden = !lines.length;
      list.replaceChildren(...lines.map(({ text }) => {
        const row = document.createElement("li");
        row.className = "voice";
        row.textContent = text;
        return row;
      }));
      list.scrollTop = list.scrollHeight;
    }

    showTally(questions) {
      const drawing = this.part("tally").querySelector("svg");
      if (!drawing || !this.strokes.length || !questions[0].id) return;
      const asked = questions.filter((question) => question.asked).length;
      const shown = Math.min(questions.length, DRAWN);
      drawing.setAttribute("viewBox", `-1 0 ${Math.ceil(shown / 5) * BUNDLE - 4} 32`);
      drawing.setAttribute("aria-label", filled(this.words.tally, { asked, total: questions.length }));
      drawing.replaceChildren(...Array.from({ length: shown }, (_, index) => {
        const stroke = document.createElementNS("http://www.w3.org/2000/svg", "path");
        stroke.setAttribute("class", index < asked ? "acc" : "faint");
        stroke.setAttribute("transform", `translate(${Math.floor(index / 5) * BUNDLE} 0)`);
        stroke.setAttribute("d", this.strokes[index % 5] ?? this.strokes[0]);
        return stroke;
      }));
    }

    /* Too long, or like a patient's details: said while it is written, and no obstacle but the first. */
    hint() {
      const over = this.line.value.trim().length - this.words.max;
      this.keep.hidden = !this.line.value.trim();
      if (over > 0) {
        this.say("hint", this.number("too_long", over));
        return false;
      }
      const found = this.patterns.map((pattern) => pattern.exec(this.line.value)?.[0]).filter(Boolean);
      this.say("hint", found.length ? filled(this.words.patient, { words: [...new Set(found)].join(", ") }) : "");
      return true;
    }

    number(name, count) {
      return filled(this.words[count === 1 ? `${name}_one` : `${name}_many`], { count });
    }

    /* The line about the network and what waits for it. */
    network({ state, waiting, refused }) {
      const said = { offline: this.words.offline, unreachable: this.words.unreachable, signed_out: this.words.signed_out, someone_else: this.words.someone_else };
      const parts = [said[state] ?? ""];
      if (waiting && state !== "sent") parts.push(`${this.number("waiting", waiting)}.`);
      if (refused.length) parts.push(this.number("refused", refused.length));
      this.say("network", parts.filter(Boolean).join(" "));
      if (state === "signed_out") this.offerSignIn();
    }

    offerSignIn() {
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.textContent = this.words.sign_in;
      this.part("network").append(" ", link);
    }
  }

  globalThis.curbside.Screen = Screen;
  globalThis.curbside.filled = filled;
})();
