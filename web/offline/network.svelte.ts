let isThere = $state(navigator.onLine);

/** Whether there is a network. The server on the same machine is reached without one, so that only a phone ever sees this. */
export const network = {
  get isThere(): boolean {
    return isThere;
  },
  watch(): () => void {
    const look = () => (isThere = navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    return () => {
      removeEventListener("online", look);
      removeEventListener("offline", look);
    };
  },
};
