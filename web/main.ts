import "./style/all.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { registerWorker } from "./offline/register.ts";
import { applyTheme } from "./style/theme.ts";

applyTheme();
mount(App, { target: document.querySelector("#app")! });
registerWorker();
