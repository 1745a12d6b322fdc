const kept = "afterword.notices";

/** Whether the person switched notices on in this browser, and the browser lets them be. Off by default. */
export function wantsNotices(): boolean {
  return (
    "Notification" in window &&
    Notification.permission === "granted" &&
    localStorage.getItem(kept) === "on"
  );
}

export function keepWish(isOn: boolean): void {
  if (isOn) localStorage.setItem(kept, "on");
  else localStorage.removeItem(kept);
}

/** The driver is fetched only by whoever wants it. */
export function keepTelling(): () => void {
  if (!wantsNotices()) return () => undefined;
  const driver = import("./notices.ts");
  void driver.then(({ startNotices }) => startNotices());
  return () => void driver.then(({ stopTelling }) => stopTelling());
}
