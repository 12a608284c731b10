/** A chair with arms, its back behind whoever sits on it; its middle is where one sits. */
export const ChairBehind = () => (
  <>
    <path class="wood" d="M-22 24L-25 40M22 24L25 40" />
    <rect class="back" x="-30" y="-47" width="60" height="70" rx="25" />
  </>
);

/** What of it is in front of them. */
export const ChairBefore = () => (
  <>
    <path class="seat" d="M-26 13H26V21Q26 28 19 28H-19Q-26 28 -26 21Z" />
    <rect class="arm" x="-37" y="-5" width="13" height="34" rx="6.5" />
    <rect class="arm" x="24" y="-5" width="13" height="34" rx="6.5" />
  </>
);

/** A wheelchair: low in the back, with its wheels where others have arms. */
export const WheelchairBehind = () => <rect class="back" x="-28" y="-47" width="56" height="68" rx="22" />;
export const WheelchairBefore = () => (
  <>
    <path class="seat" d="M-26 13H26V25H-26Z" />
    <ellipse class="wheel" cx="-32" cy="17" rx="6" ry="24" />
    <ellipse class="wheel" cx="32" cy="17" rx="6" ry="24" />
    <path class="wood" d="M-13 27V38H-5M13 27V38H5" />
  </>
);

/** An empty one, seen over its back. */
export const OwnChair = () => (
  <>
    <path class="wood" d="M-22 20L-25 38M22 20L25 38" />
    <rect class="arm" x="-37" y="-18" width="13" height="34" rx="6.5" />
    <rect class="arm" x="24" y="-18" width="13" height="34" rx="6.5" />
    <rect class="back" x="-28" y="-36" width="56" height="58" rx="22" />
  </>
);
