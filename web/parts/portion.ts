/** How many rows of a long list are drawn at a time: more than a screen holds. Drawing five hundred at once takes a second on a slow machine. */
export const portion = 30;
