import './own-words.css';

interface OwnTextProps {
  readonly label: string;
  readonly text: string;
}

/** What the learner wrote, as it was written. */
export const OwnText = ({ label, text }: OwnTextProps) => (
  <blockquote class="own-text">
    <p class="label">{label}</p>
    <p class="pre" dir="auto">
      {text}
    </p>
  </blockquote>
);
