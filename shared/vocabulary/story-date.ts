const LANGUAGES = [
  {
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    shortDay: 2,
  },
  {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: 'January February March April May June July August September October November December'.split(' '),
    shortDay: 3,
  },
] as const;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Read = { words: (typeof LANGUAGES)[number]; weekday: number; day: number; month: number };

/** The date so many days after "maandag 8 februari" or "Monday 8 February"; as it is when it cannot be read. */
export function laterDate(date: string, days: number): string {
  const read = days === 0 ? undefined : readDate(date);
  if (!read) return date;
  const { words } = read;
  let { day, month } = read;
  for (let left = days; left > 0; left--) {
    day += 1;
    if (day > (MONTH_DAYS[month] ?? 31)) [day, month] = [1, (month + 1) % 12];
  }
  return `${words.days[(read.weekday + days) % 7]} ${day} ${words.months[month]}`;
}

/** "di", "Tue": the day of the week so many days after a date; undefined when it cannot be read. */
export function shortWeekday(date: string, days: number): string | undefined {
  const read = readDate(date);
  return read?.words.days[(read.weekday + days) % 7]?.slice(0, read.words.shortDay);
}

/** The same date in as few letters as a page of teletext has room for: "ma 8 feb". */
export function shortDate(date: string): string {
  const read = readDate(date);
  if (!read) return date;
  return `${shortWeekday(date, 0)} ${read.day} ${read.words.months[read.month]?.slice(0, 3)}`;
}

/** True when one can tell from it which day comes next. */
export function isReadableDate(date: string): boolean {
  return readDate(date) !== undefined;
}

function readDate(date: string): Read | undefined {
  const [weekdayName = '', dayOfMonth = '', monthName = '', ...rest] = date.trim().toLowerCase().split(/\s+/);
  const day = Number(dayOfMonth);
  for (const words of LANGUAGES) {
    const weekday = words.days.findIndex((name) => name.toLowerCase() === weekdayName);
    const month = words.months.findIndex((name) => name.toLowerCase() === monthName);
    const isDay = Number.isInteger(day) && day >= 1 && day <= (MONTH_DAYS[month] ?? 0) && rest.length === 0;
    if (weekday >= 0 && isDay) return { words, weekday, day, month };
  }
  return undefined;
}
