/** Local times of day in the zone of the person who is written to, half-open, `HH:MM`. */
export interface Hours {
  readonly courtesyFrom: string;
  readonly courtesyUntil: string;
  readonly workingFrom: string;
  readonly workingUntil: string;
  readonly checkInAt: string;
}

export const hours: Hours = {
  courtesyFrom: "08:00",
  courtesyUntil: "21:00",
  workingFrom: "09:00",
  workingUntil: "17:00",
  checkInAt: "10:00",
};
