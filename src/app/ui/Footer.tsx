import { useAddress } from './place.ts';
import { t } from './words/words.ts';
import './footer.css';

/** At the end of every page on which nobody is speaking. */
export function Footer() {
  const { to } = useAddress();
  return (
    <footer class="footer">
      <p>{t.footer}</p>
      <p class="row">
        <a href={to({ page: 'about' })}>{t.aboutLink}</a>
        <a href={to({ page: 'keeping' })}>{t.titles.keeping}</a>
      </p>
    </footer>
  );
}
