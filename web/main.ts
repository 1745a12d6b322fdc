import "./style/all.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { registerWorker } from "./offline/register.ts";
import { inTurn } from "./parts/in-turn.ts";
import { applyTheme } from "./style/theme.ts";
import { readyToSpeak } from "./words/language.svelte.ts";

applyTheme();
await readyToSpeak();
inTurn(() => void mount(App, { target: document.querySelector("#app")! }));
registerWorker();
