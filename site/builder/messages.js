/** How long nothing has to be typed before messages are shown. */
const pause = 1000;

/**
 * Messages wait until typing stops or the field is left: they are live regions, so a screen reader would read them into
 * the typing, and half a number is not wrong yet.
 * @param {() => void} show
 */
export function whenTypingStops(show) {
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    show();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, pause);
  };
  return {later, now};
}
