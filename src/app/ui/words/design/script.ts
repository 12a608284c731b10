/** What the design page says of the script and the pictures, and the small scene that it shows them by. */
export const scriptWords = {
  title: 'The script',
  lead: 'Six kinds of thing can stand on the page, and each is told from the others by more than one sign.',
  kinds: {
    said: {
      title: 'Said',
      why: 'Serif, at the full strength of ink, with the name at the edge. The name is what people call them in the room.',
    },
    seen: {
      title: 'Seen',
      why: 'Sans, and quieter: a stage direction. The same words would be a judgement if somebody said them.',
    },
    thought: {
      title: 'Thought',
      why: 'Serif behind a dotted rule in your colour: it is yours, and nobody has heard it. To whoever listens it begins with “in your head”.',
    },
    yours: {
      title: 'Yours',
      why: 'What you chose joins the script as everyone’s words do, with an unbroken rule. What you did is set as a thing seen.',
    },
    silence: {
      title: 'A silence',
      why: 'It takes time, and one may go on at any moment. The line breathes; nothing counts down, because a countdown would be a hurry.',
    },
    replies: {
      title: 'Replies',
      why: 'What can be said is speech that has not been spoken yet: serif, and a corner that points. What can be done is in sans with a broken edge. Their order means nothing, and none of them looks better than another.',
    },
  },
  cast: { id: 'marta', name: 'Marta Heller', about: '66, keeps bees' },
  scene: {
    said: 'You keep looking at the screen. Is it in there, what I’ve got?',
    seen: 'The blind is half down. Somebody has left a cup on the sill.',
    thought: 'Say it now, or the leaflet will.',
    yours: 'Yes. I’d rather say it to you than read it out.',
    did: 'Turn the screen away.',
  },
  offers: [
    { id: 'now', text: 'Would you like to hear it now, or with your sister here?' },
    { id: 'plain', text: 'It’s cancer. I’m so sorry.' },
    { id: 'chair', text: 'Move your chair round to her side.', act: 'do' },
    { id: 'wait', text: 'Say nothing.', act: 'wait' },
  ] as const,

  notice: {
    title: 'A notice',
    why: 'Says what happened and what can be done. It lies in the page and covers nothing; no window opens over a conversation.',
    text: 'You are offline. Everything here still works.',
  },
  buttons: {
    title: 'Buttons',
    why: 'One filled button on a page, for the way on. Whatever else can be pressed is drawn more quietly.',
    main: 'Begin',
    other: 'Read back',
    link: 'Leave it',
  },

  faces: {
    title: 'Faces',
    lead: 'Sixteen, and each shows what a clinician would see. A face never carries anything alone: whoever does not see it is told it in a word.',
    of: (name: string) =>
      `${name}, from the Thursday group, has all of them. The word is the one that a case writes; where somebody who does not see the face is told another, it follows.`,
  },
  rooms: {
    title: 'Rooms',
    lead: 'Each as a stage plan, with the places that a case may seat somebody at. The ring in your colour is you.',
  },
  icons: {
    title: 'Icons',
    lead: 'From Lucide, a little finer in the stroke. One stands beside a word and never instead of it; where there is only the icon, the button has a name to be heard.',
  },
};
