/** Whether a date written YYYY-MM-DD is a day of the calendar. */
export const isCalendarDay = (written: string): boolean => {
  const [year, month, day] = written.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
