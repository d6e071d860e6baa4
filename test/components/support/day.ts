/** Sets the clock to another day while something happens. */
export async function onDay<Result>(day: string, act: () => Promise<Result>): Promise<Result> {
  const {now} = Date;
  Date.now = () => Date.parse(day);
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}
