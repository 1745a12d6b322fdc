/** The five places of the running head and of the bar at the thumb, in their order. */
export const places = [
  { name: "today", path: "/", icon: "today" },
  { name: "applications", path: "/applications", icon: "line" },
  { name: "answers", path: "/answers", icon: "answer" },
  { name: "insight", path: "/insight", icon: "plot" },
  { name: "rules", path: "/rules", icon: "rules" },
] as const;
